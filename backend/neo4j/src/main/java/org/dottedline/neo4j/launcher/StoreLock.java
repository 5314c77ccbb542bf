package org.dottedline.neo4j.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Holds a store for one launcher. Neo4j has a lock of its own, but fails at once; a launcher whose parent was killed may
 * still be closing the store while its successor starts, and is worth waiting for.
 */
final class StoreLock implements AutoCloseable {

	private static final long PAUSE_MILLIS = 50;

	private final FileChannel channel;

	private StoreLock(FileChannel channel) {
		this.channel = channel;
	}

	static StoreLock acquire(Path store, Duration patience) throws IOException, InterruptedException, StoreInUseException {
		Files.createDirectories(store);
		FileChannel channel = FileChannel.open(store.resolve("launcher.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		long deadline = System.nanoTime() + patience.toNanos();
		while (true) {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return new StoreLock(channel);
			}
			if (System.nanoTime() > deadline) {
				channel.close();
				throw new StoreInUseException(store);
			}
			Thread.sleep(PAUSE_MILLIS);
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
