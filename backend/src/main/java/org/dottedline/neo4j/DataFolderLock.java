package org.dottedline.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Holds a data folder for one process. The operating system lets go of it when the process dies, however it dies. */
public final class DataFolderLock implements AutoCloseable {

	/**
	 * Folders held by this process. Asked first, since closing any second channel on a locked file would release the lock
	 * that the first one holds (POSIX).
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path folder;

	private final FileChannel channel;

	private DataFolderLock(Path folder, FileChannel channel) {
		this.folder = folder;
		this.channel = channel;
	}

	/**
	 * Takes the folder.
	 *
	 * @throws DatabaseStartException when another process has it
	 */
	public static DataFolderLock acquire(DataFolder folder) {
		if (!HELD.add(folder.path())) {
			throw inUse(folder, "this process");
		}
		try {
			return new DataFolderLock(folder.path(), lock(folder));
		}
		catch (IOException ex) {
			HELD.remove(folder.path());
			throw new UncheckedIOException(ex);
		}
		catch (DatabaseStartException ex) {
			HELD.remove(folder.path());
			throw ex;
		}
	}

	private static FileChannel lock(DataFolder folder) throws IOException {
		Path file = folder.path().resolve("instance.lock");
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (channel.tryLock() == null) {
			channel.close();
			throw inUse(folder, "process " + Files.readString(file).strip());
		}
		channel.truncate(0);
		channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
		return channel;
	}

	private static DatabaseStartException inUse(DataFolder folder, String by) {
		return new DatabaseStartException("Another Dottedline (" + by + ") is using the data folder " + folder.path(),
				"Stop it first, or give this one a data folder of its own.");
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			HELD.remove(this.folder);
		}
	}

}
