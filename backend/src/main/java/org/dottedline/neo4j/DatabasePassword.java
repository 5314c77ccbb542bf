package org.dottedline.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The embedded database's password: made once, kept where only the owner of the data folder can read it. */
final class DatabasePassword {

	private static final int BYTES = 24;

	private DatabasePassword() {
	}

	static String of(DataFolder folder) {
		Path file = folder.passwordFile();
		try {
			try {
				Files.createFile(file, DataFolder.ownerOnly("rw-------"));
				Files.writeString(file, generated());
			}
			catch (FileAlreadyExistsException ex) {
				// Made by an earlier start.
			}
			String password = Files.readString(file).strip();
			if (password.isEmpty()) {
				Files.writeString(file, generated());
				password = Files.readString(file).strip();
			}
			return password;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The database's password can't be kept in " + file, ex);
		}
	}

	private static String generated() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
