package org.dottedline.bench;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was asked for on the command line.
 *
 * @param only the names of the measurements to take; all when empty
 * @param port of the measured instance; 0: a free one
 * @param sample whether starts are measured with the sample account
 */
record Options(List<String> only, int port, boolean sample, boolean help) {

	/**
	 * @param names of the measurements that there are
	 * @throws IllegalArgumentException with a sentence for whoever typed the words
	 */
	static Options parse(List<String> words, List<String> names) {
		var options = new Options(List.of(), 0, false, false);
		for (var left = words.iterator(); left.hasNext();) {
			var word = left.next();
			options = switch (word) {
				case "--only" -> new Options(chosen(value(word, left), names), options.port, options.sample, options.help);
				case "--port" -> new Options(options.only, number(value(word, left)), options.sample, options.help);
				case "--sample" -> new Options(options.only, options.port, true, options.help);
				case "--help", "-h", "--list" -> new Options(options.only, options.port, options.sample, true);
				default -> throw new IllegalArgumentException("bench has no option " + word + "; --help lists what it has.");
			};
		}
		return options;
	}

	static String usage(List<Measurement> all) {
		return """
				Usage: ./dottedline bench [OPTIONS]

				Measures instances of its own, in folders of its own, which are gone afterwards. Ends with 0 when all figures hold.

				  --only NAME[,NAME]   takes these figures only
				  --port N             the port of the measured instance; a free one unless told otherwise
				  --sample             measures the starts with the sample account

				""" + all.stream().map(each -> "%-8s %s%n".formatted(each.name(), each.about())).collect(Collectors.joining());
	}

	boolean chose(String name) {
		return only.isEmpty() || only.contains(name);
	}

	private static List<String> chosen(String value, List<String> names) {
		var chosen = Arrays.stream(value.split(",")).map(String::strip).toList();
		chosen.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
			throw new IllegalArgumentException("There is no figure " + name + ", only " + String.join(", ", names) + ".");
		});
		return chosen;
	}

	private static int number(String value) {
		try {
			return Integer.parseInt(value);
		} catch (NumberFormatException wrong) {
			throw new IllegalArgumentException(value + " is no port.", wrong);
		}
	}

	private static String value(String option, Iterator<String> left) {
		if (!left.hasNext()) {
			throw new IllegalArgumentException(option + " needs a value.");
		}
		return left.next();
	}
}
