package org.dottedline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.dottedline.neo4j.DataFolder;

/**
 * What was typed after a command's name.
 *
 * @param named options with their values
 * @param flags options without one
 * @param paths all the rest
 */
record Arguments(Map<String, String> named, Set<String> flags, List<String> paths) {

	private static final int LAST_PORT = 65_535;

	/** Sorts words into options with a value, options without, and the rest, refusing options that the command doesn't have. */
	static Arguments parse(List<String> words, Set<String> withValue, Set<String> withoutValue) throws CommandFailed {
		Map<String, String> named = new HashMap<>();
		Set<String> flags = new HashSet<>();
		List<String> paths = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			int equals = word.indexOf('=');
			String option = (equals > 0) ? word.substring(0, equals) : word;
			if (withoutValue.contains(word)) {
				flags.add(word);
			}
			else if (withValue.contains(option)) {
				if (equals < 0 && i + 1 == words.size()) {
					throw new CommandFailed("The option " + option + " needs a value.");
				}
				named.put(option, (equals > 0) ? word.substring(equals + 1) : words.get(++i));
			}
			else if (word.startsWith("--")) {
				throw new CommandFailed("There is no option " + option + ".");
			}
			else {
				paths.add(word);
			}
		}
		return new Arguments(named, flags, paths);
	}

	Optional<String> value(String option) {
		return Optional.ofNullable(this.named.get(option));
	}

	OptionalInt port() throws CommandFailed {
		String port = this.named.get("--port");
		if (port == null) {
			return OptionalInt.empty();
		}
		try {
			int number = Integer.parseInt(port);
			if (number >= 0 && number <= LAST_PORT) {
				return OptionalInt.of(number);
			}
		}
		catch (NumberFormatException ex) {
			// Said below.
		}
		throw new CommandFailed("A port is a number from 0 to " + LAST_PORT + ", not " + port + ".");
	}

	Path data() {
		return Path.of(this.named.getOrDefault("--data", DataFolder.DEFAULT)).toAbsolutePath().normalize();
	}

}
