package org.dottedline.importing.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The path that a sender or a zip gives to a file: a name to show and to group by, never one to open. */
final class EntryPath {

	private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
	private static final Set<String> LITTER = Set.of("__macosx", "thumbs.db", "desktop.ini");

	private EntryPath() {
	}

	/** Whether the path leads, or on some system would lead, out of the folder that it is relative to. */
	static boolean climbs(String path) {
		return path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0 || path.startsWith("/")
				|| DRIVE.matcher(path).matches() || Arrays.asList(path.split("/")).contains("..");
	}

	/** Files that systems leave behind without being asked. */
	static boolean litter(String path) {
		return Arrays.stream(path.split("/"))
				.anyMatch(part -> part.startsWith(".") && !part.equals(".") || LITTER.contains(part.toLowerCase(Locale.ROOT)));
	}

	/** Without empty parts and dots that change nothing. */
	static String plain(String path) {
		return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty() && !part.equals("."))
				.collect(Collectors.joining("/"));
	}

	/** The folders of a path; empty when it has none. */
	static String folder(String path) {
		return path.substring(0, Math.max(0, path.lastIndexOf('/')));
	}

	/** Whether a path is in a folder or below it; everything is below the empty one. */
	static boolean under(String folder, String path) {
		return folder.isEmpty() || path.startsWith(folder + "/");
	}
}
