package org.dottedline.ui.settings;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dottedline.schema.types.CellState;
import org.dottedline.schema.types.CellStatus;

/**
 * A finer state of cells.
 *
 * @param code what cells keep; it stays when the name changes
 * @param whitespace whether a cell of it counts as whitespace; only one of an open cell can
 */
record FinerState(String code, String name, CellState state, boolean whitespace) {

	/** Cells come to these by themselves: they keep their state and can't be left out. */
	private static final Set<String> STANDING = Set.of("DEFEND", "UNASSESSED", "POTENTIAL", "COMPETITOR_HELD", "BLOCKED", "NOT_APPLICABLE");
	private static final int LONGEST = 36;
	private static final String UNNAMED = "STATE";

	static FinerState of(CellStatus status) {
		return new FinerState(status.getCode(), status.getName(), status.getState(), status.getWhitespace());
	}

	/** A code for a new one: its name in capitals as far as a code can hold it, and none that is taken. */
	static String codeFor(String name, Collection<String> taken) {
		var letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT)
				.replaceAll("[^A-Z0-9]+", "_").replaceAll("^[^A-Z]+|_+$", "");
		var code = letters.isEmpty() ? UNNAMED : letters.substring(0, Math.min(LONGEST, letters.length()));
		return Stream.concat(Stream.of(code), IntStream.iterate(2, number -> number + 1).mapToObj(number -> code + "_" + number))
				.filter(each -> !taken.contains(each)).findFirst().orElseThrow();
	}

	boolean standing() {
		return STANDING.contains(code);
	}

	Map<String, Object> input() {
		return Map.of("code", code, "name", name, "state", state.name(), "whitespace", whitespace);
	}
}
