package org.dottedline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files that were named for an import, those in folders with the path from the folder that was named. */
final class FilesToImport {

	private FilesToImport() {
	}

	/**
	 * A file and the name it goes under.
	 *
	 * @param name with slashes between folders
	 */
	record FileToImport(String name, Path path) {
	}

	static List<FileToImport> in(List<String> paths) throws CommandFailed, IOException {
		List<FileToImport> files = new ArrayList<>();
		for (String path : paths) {
			Path named = Path.of(path).toAbsolutePath().normalize();
			if (Files.isDirectory(named)) {
				files.addAll(inFolder(named));
			}
			else if (Files.isReadable(named)) {
				files.add(new FileToImport(named.getFileName().toString(), named));
			}
			else {
				throw new CommandFailed("There is no file or folder " + path + " that can be read.");
			}
		}
		if (files.isEmpty()) {
			throw new CommandFailed("There are no files in " + String.join(", ", paths) + ".");
		}
		return files;
	}

	private static List<FileToImport> inFolder(Path folder) throws IOException {
		Path base = (folder.getParent() != null) ? folder.getParent() : folder;
		try (Stream<Path> found = Files.walk(folder)) {
			return found.filter(Files::isRegularFile)
				.filter((file) -> !hidden(folder.relativize(file)))
				.sorted()
				.map((file) -> new FileToImport(base.relativize(file).toString().replace('\\', '/'), file))
				.toList();
		}
	}

	/** Files such as .DS_Store and folders such as .git are nobody's export. */
	private static boolean hidden(Path relative) {
		for (Path part : relative) {
			if (part.toString().startsWith(".")) {
				return true;
			}
		}
		return false;
	}

}
