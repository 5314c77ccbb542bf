package org.dottedline.importing.reading.check;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of the products that exist, to be asked which of them a name probably means. It suggests and never decides:
 * what to do with "Did you mean" is for a person.
 */
public final class ProductNames {

	private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
	private static final Pattern MARK = Pattern.compile("\\p{M}+");

	/** A typo in a name shorter than this makes another name: "TV" is no misspelt "PV". */
	private static final int SHORTEST_MISSPELT = 4;

	private final Set<String> exact;
	private final Map<String, Set<String>> byShape = new LinkedHashMap<>();
	private final Map<String, Set<String>> byHole = new HashMap<>();

	public ProductNames(Collection<String> names) {
		exact = new LinkedHashSet<>(names);
		for (String name : exact) {
			String shape = shape(name);
			byShape.computeIfAbsent(shape, _ -> new LinkedHashSet<>()).add(name);
		}
		for (String shape : byShape.keySet()) {
			if (shape.length() >= SHORTEST_MISSPELT) {
				holes(shape).forEach(hole -> byHole.computeIfAbsent(hole, _ -> new LinkedHashSet<>()).add(shape));
			}
		}
	}

	/** Whether a product has exactly this name. */
	public boolean has(String name) {
		return exact.contains(name);
	}

	/**
	 * The names that differ only by letter case, accents, blanks and punctuation, or else by one typo: a letter too
	 * many, too few, wrong, or two swapped. Empty when nothing is near, or when the name exists.
	 */
	public List<String> near(String name) {
		if (has(name)) {
			return List.of();
		}
		String shape = shape(name);
		Set<String> same = byShape.get(shape);
		if (same != null) {
			return List.copyOf(same);
		}
		Set<String> found = new LinkedHashSet<>();
		if (shape.length() >= SHORTEST_MISSPELT) {
			for (String hole : holes(shape)) {
				for (String candidate : byHole.getOrDefault(hole, Set.of())) {
					if (oneTypo(shape, candidate)) {
						found.addAll(byShape.get(candidate));
					}
				}
			}
		}
		return List.copyOf(found);
	}

	/** The question for a person, e.g. {@code Did you mean "Chai"?}; empty when nothing is near. */
	public Optional<String> didYouMean(String name) {
		List<String> near = near(name);
		return near.isEmpty() ? Optional.empty()
				: Optional.of("Did you mean \"" + String.join("\" or \"", near.subList(0, Math.min(3, near.size())))
						+ "\"?");
	}

	/** Pairs of names among these that are probably one product spelt two ways; each pair once. */
	public static List<List<String>> speltTwoWays(Collection<String> names) {
		Set<Set<String>> pairs = new LinkedHashSet<>();
		ProductNames known = new ProductNames(names);
		for (Set<String> same : known.byShape.values()) {
			String first = same.iterator().next();
			same.stream().skip(1).forEach(other -> pairs.add(new LinkedHashSet<>(List.of(first, other))));
		}
		for (Set<String> shapes : known.byHole.values()) {
			List<String> list = List.copyOf(shapes);
			for (int i = 0; i < list.size(); i++) {
				for (int j = i + 1; j < list.size(); j++) {
					if (oneTypo(list.get(i), list.get(j))) {
						pairs.add(new LinkedHashSet<>(List.of(known.byShape.get(list.get(i)).iterator().next(),
								known.byShape.get(list.get(j)).iterator().next())));
					}
				}
			}
		}
		return pairs.stream().map(List::copyOf).toList();
	}

	/** What is left of a name without case, accents, blanks and punctuation. */
	static String shape(String name) {
		String bare = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		String shape = NEITHER_LETTER_NOR_DIGIT.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
		return shape.isEmpty() ? name.strip() : shape;
	}

	/** The shape and the shape less one letter: names one typo apart always share one of these. */
	private static Set<String> holes(String shape) {
		Set<String> holes = new LinkedHashSet<>();
		holes.add(shape);
		for (int at = 0; at < shape.length(); at++) {
			holes.add(shape.substring(0, at) + shape.substring(at + 1));
		}
		return holes;
	}

	/** Versions and sizes are names of their own: "Suite 7" and "Suite 8" differ, and so do "Plan A1" and "Plan A". */
	static boolean oneTypo(String one, String other) {
		int from = 0;
		int shorter = Math.min(one.length(), other.length());
		while (from < shorter && one.charAt(from) == other.charAt(from)) {
			from++;
		}
		int back = 0;
		while (back < shorter - from && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
			back++;
		}
		String left = one.substring(from, one.length() - back);
		String right = other.substring(from, other.length() - back);
		if ((left + right).chars().anyMatch(Character::isDigit)) {
			return false;
		}
		boolean swapped = left.length() == 2 && right.length() == 2 && left.charAt(0) == right.charAt(1)
				&& left.charAt(1) == right.charAt(0);
		return swapped || left.length() + right.length() > 0 && left.length() <= 1 && right.length() <= 1;
	}
}
