package org.dottedline.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.dottedline.neo4j.DataFolder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says which process runs on a data folder, where it answers, and how to prove that one may command it.
 *
 * @param pid its process id
 * @param url its base URL on the loopback interface, without a slash at the end
 * @param secret the value of its {@link ControlSecret}
 */
record ControlFile(long pid, URI url, String secret) {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** Appears whole or not at all, and never with permissions for others. */
	void writeTo(DataFolder folder) throws IOException {
		Path next = folder.path().resolve("control.json.next");
		Files.deleteIfExists(next);
		Files.createFile(next, DataFolder.ownerOnly("rw-------"));
		Files.writeString(next, JSON.writeValueAsString(this));
		Files.move(next, folder.controlFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** What a folder's file says; empty where there is none, or where its process is gone. */
	static Optional<ControlFile> of(DataFolder folder) throws IOException {
		try {
			ControlFile file = JSON.readValue(Files.readString(folder.controlFile()), ControlFile.class);
			return ProcessHandle.of(file.pid).filter(ProcessHandle::isAlive).map((process) -> file);
		}
		catch (NoSuchFileException | JacksonException ex) {
			return Optional.empty();
		}
	}

}
