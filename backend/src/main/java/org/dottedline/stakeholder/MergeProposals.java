package org.dottedline.stakeholder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;

/** Persons who may be one: of one name and with something else in common. Never more than a proposal. */
final class MergeProposals {

	/** More of one name than this are namesakes. */
	static final int NAMESAKES = 12;

	private static final int MOST = 200;

	/**
	 * Two who may be one.
	 * @param keepId who has been known longer
	 */
	record Proposal(String keepId, String mergeId, Set<MergeSign> signs) {
	}

	private final List<Proposal> proposals;

	private MergeProposals(Snapshot account) {
		this.proposals = among(account.all(RecordType.PERSON).stream().map(person -> likeness(account, person)).toList());
	}

	/** The proposals of an account, those with the most in common first. */
	static List<Proposal> of(Snapshot account) {
		return account.derive(MergeProposals.class, MergeProposals::new).proposals;
	}

	/** The proposals among some persons, those with the most in common first. */
	static List<Proposal> among(Collection<Likeness> persons) {
		TreeMap<String, List<Likeness>> byName = persons.stream()
			.sorted(Comparator.comparing(Likeness::id))
			.collect(Collectors.groupingBy(Likeness::key, TreeMap::new, Collectors.toList()));
		byName.remove("");
		List<Proposal> proposals = new ArrayList<>();
		for (List<Likeness> namesakes : byName.values()) {
			if (namesakes.size() <= NAMESAKES) {
				compare(namesakes, proposals);
			}
		}
		return proposals.stream()
			.sorted(Comparator.comparing((Proposal proposal) -> -proposal.signs().size()))
			.toList();
	}

	private static void compare(List<Likeness> namesakes, List<Proposal> proposals) {
		for (int first = 0; first < namesakes.size(); first++) {
			for (int second = first + 1; second < namesakes.size() && proposals.size() < MOST; second++) {
				Set<MergeSign> signs = namesakes.get(first).signs(namesakes.get(second));
				if (!signs.isEmpty()) {
					proposals.add(new Proposal(namesakes.get(first).id(), namesakes.get(second).id(), signs));
				}
			}
		}
	}

	private static Likeness likeness(Snapshot account, GraphRecord person) {
		return Likeness.of(person.id(), person.text("name"), person.text("email"), person.text("phone"),
				titles(account, person.id()),
				account.having(RecordType.EMPLOYMENT, "personId", person.id())
					.stream()
					.map(employment -> employment.required("organizationId"))
					.toList());
	}

	private static List<String> titles(Snapshot account, String personId) {
		List<String> titles = new ArrayList<>();
		for (GraphRecord tenure : account.having(RecordType.TENURE, "personId", personId)) {
			GraphRecord seat = account.find(RecordType.STAKEHOLDER, tenure.text("stakeholderId"));
			String title = seat == null ? null : seat.text("title");
			if (title != null) {
				titles.add(title);
			}
		}
		return titles;
	}

}
