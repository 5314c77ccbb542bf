package org.dottedline.importing.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file to import, where its bytes are and what its sender called it.
 *
 * @param path where the bytes are; a symbolic link is refused, not followed
 * @param name the sender's name for it, with the folders it came from, separated by slashes
 */
public record UploadedFile(Path path, String name) {

	/**
	 * A file as itself, or a folder flattened to its files, named relative to and including the folder's own name, in
	 * the order of their names. Links are listed, so that they can be reported, but not followed.
	 */
	public static List<UploadedFile> under(Path fileOrFolder) throws IOException {
		Path root = fileOrFolder.toAbsolutePath().normalize();
		Path base = root.getParent() == null ? root : root.getParent();
		List<UploadedFile> found = new ArrayList<>();
		try (Stream<Path> walk = Files.walk(root)) {
			walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).sorted()
					.forEach(path -> found.add(new UploadedFile(path,
							base.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/"))));
		}
		return List.copyOf(found);
	}
}
