package org.dottedline.employment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dottedline.graph.Snapshot;

/**
 * Organizations of a workspace at one revision that may be one: their names differ only in spelling. Names that are the
 * same in the form in which they are recognised never get this far.
 */
final class OrganizationTwins {

	/** Words that one writes and another leaves out. */
	private static final Set<String> OPTIONAL = Set.of("the", "der", "die", "das", "and", "und", "et", "group", "gruppe", "groupe", "holding",
			"holdings", "international", "intl", "global", "worldwide", "ag", "gmbh", "se", "kg", "inc", "corp", "corporation", "co", "company",
			"ltd", "limited", "llc", "plc", "sa", "sas", "spa", "bv", "nv", "ab", "as", "oy");

	/** A letter more or less says little of a short name. */
	private static final int LONG_ENOUGH = 7;

	private final List<Pair> pairs;

	private OrganizationTwins(Snapshot workspace) {
		List<Organization> all = OrganizationDirectory.of(workspace)
			.with(null)
			.stream()
			.sorted(Comparator.comparing(Organization::id))
			.toList();
		Map<String, Pair> found = new LinkedHashMap<>();
		pair(all, name -> Stream.of(bare(name)), OrganizationLikeness.NAME, found);
		pair(all, name -> shortened(bare(name)), OrganizationLikeness.SPELLING, found);
		this.pairs = List.copyOf(found.values());
	}

	static OrganizationTwins of(Snapshot workspace) {
		return workspace.derive(OrganizationTwins.class, OrganizationTwins::new);
	}

	/** Whoever is alike, each two once, the more alike first. */
	List<Pair> pairs() {
		return this.pairs;
	}

	private static void pair(List<Organization> all, Marks marks, OrganizationLikeness likeness, Map<String, Pair> found) {
		Map<String, List<Organization>> byMark = new HashMap<>();
		for (Organization organization : all) {
			Stream.concat(Stream.of(organization.name()), organization.aliases().stream())
				.flatMap(marks::of)
				.collect(Collectors.toCollection(TreeSet::new))
				.forEach(mark -> byMark.computeIfAbsent(mark, any -> new ArrayList<>(1)).add(organization));
		}
		for (Organization organization : all) {
			Stream.concat(Stream.of(organization.name()), organization.aliases().stream())
				.flatMap(marks::of)
				.flatMap(mark -> byMark.getOrDefault(mark, List.of()).stream())
				.filter(other -> organization.id().compareTo(other.id()) < 0)
				.sorted(Comparator.comparing(Organization::id))
				.forEach(other -> found.putIfAbsent(organization.id() + '/' + other.id(), new Pair(organization, other, likeness)));
		}
	}

	/** A name without what one writes and another leaves out, blanks and the two ways to write an umlaut among it. */
	static String bare(String name) {
		String plain = OrganizationNames.plain(name);
		String words = Stream.of(plain.split(" ")).filter(word -> !OPTIONAL.contains(word)).collect(Collectors.joining());
		return (words.isEmpty() ? plain : words).replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("ß", "ss");
	}

	/**
	 * What is left of a name when any one letter is left out, and itself: two that are one letter apart have one of these
	 * in common. Figures stay, for they number things that are not one.
	 */
	private static Stream<String> shortened(String bare) {
		if (bare.length() < LONG_ENOUGH) {
			return Stream.empty();
		}
		String figures = bare.replaceAll("\\D", "");
		List<String> shortened = new ArrayList<>(List.of(bare + '/' + figures));
		for (int i = 0; i < bare.length(); i++) {
			if (!Character.isDigit(bare.charAt(i))) {
				shortened.add(bare.substring(0, i) + bare.substring(i + 1) + '/' + figures);
			}
		}
		return shortened.stream();
	}

	/** Two that may be one. */
	record Pair(Organization keep, Organization duplicate, OrganizationLikeness likeness) {
	}

	/** What two names have to have in common. */
	@FunctionalInterface
	private interface Marks {

		Stream<String> of(String name);

	}

}
