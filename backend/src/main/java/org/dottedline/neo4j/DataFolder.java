package org.dottedline.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder in which one instance keeps everything that has to outlive it.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {

	/** The property that names the folder. */
	public static final String PROPERTY = "dottedline.data";

	/** Where the folder is when nothing names it, relative to the working directory. */
	public static final String DEFAULT = ".dottedline";

	/** Makes the folder where it is missing, closed to everyone but its owner. */
	public static DataFolder at(Path path) {
		Path absolute = path.toAbsolutePath().normalize();
		try {
			if (!Files.isDirectory(absolute)) {
				Path parent = absolute.getParent();
				if (parent != null) {
					Files.createDirectories(parent);
				}
				Files.createDirectory(absolute, ownerOnly("rwx------"));
			}
			Files.createDirectories(absolute.resolve("logs"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The data folder " + absolute + " can't be made: " + ex.getMessage(), ex);
		}
		return new DataFolder(absolute);
	}

	/** The folder that is Neo4j's own. */
	public Path store() {
		return this.path.resolve("neo4j");
	}

	/** What Neo4j and its launcher say. */
	public Path databaseLog() {
		return this.path.resolve("logs").resolve("neo4j.log");
	}

	/** The generated password of the database's user {@code neo4j}. */
	public Path passwordFile() {
		return this.path.resolve("neo4j-password");
	}

	/** How a running instance is found and asked for a token. */
	public Path controlFile() {
		return this.path.resolve("control.json");
	}

	/** Removes what an instance that was killed left to be found by. */
	void forgetInstance() {
		try {
			Files.deleteIfExists(controlFile());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Attributes for a new file that only its owner may use; none where the file system has no such permissions. */
	public static FileAttribute<?>[] ownerOnly(String permissions) {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) };
	}

}
