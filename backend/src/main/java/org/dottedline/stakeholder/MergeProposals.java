package org.dottedline.stakeholder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/** Persons of an account who may be one: of one name and with something else in common. Never more than a proposal. */
final class MergeProposals {

	/** More of one name than this are namesakes. */
	private static final int NAMESAKES = 12;

	private static final int MOST = 200;

	/** What two have in common beside their name. */
	enum Sign {

		EMAIL, EMAIL_DOMAIN, PHONE, TITLE, EMPLOYER

	}

	/**
	 * Two who may be one.
	 * @param keepId who has been known longer
	 */
	record Proposal(String keepId, String mergeId, Set<Sign> signs) {
	}

	private final List<Proposal> proposals = new ArrayList<>();

	private final Snapshot account;

	private MergeProposals(Snapshot account) {
		this.account = account;
		Map<String, List<GraphRecord>> byName = account.all(RecordType.PERSON)
			.stream()
			.sorted(Comparator.comparing(GraphRecord::id))
			.collect(Collectors.groupingBy(person -> PersonNames.key(person.text("name", "")), TreeMap::new,
					Collectors.toList()));
		byName.remove("");
		for (List<GraphRecord> namesakes : byName.values()) {
			if (namesakes.size() > 1 && namesakes.size() <= NAMESAKES) {
				compare(namesakes);
			}
		}
	}

	/** The proposals of an account, those with the most in common first. */
	static List<Proposal> of(Snapshot account) {
		return account.derive(MergeProposals.class, MergeProposals::new)
			.proposals.stream()
			.sorted(Comparator.comparing((Proposal proposal) -> -proposal.signs().size()))
			.toList();
	}

	private void compare(List<GraphRecord> namesakes) {
		for (int first = 0; first < namesakes.size(); first++) {
			for (int second = first + 1; second < namesakes.size() && this.proposals.size() < MOST; second++) {
				Set<Sign> signs = signs(namesakes.get(first), namesakes.get(second));
				if (!signs.isEmpty()) {
					this.proposals.add(new Proposal(namesakes.get(first).id(), namesakes.get(second).id(), signs));
				}
			}
		}
	}

	private Set<Sign> signs(GraphRecord one, GraphRecord other) {
		Set<Sign> signs = EnumSet.noneOf(Sign.class);
		String email = lower(one.text("email"));
		String otherEmail = lower(other.text("email"));
		if (email != null && email.equals(otherEmail)) {
			signs.add(Sign.EMAIL);
		}
		else if (email != null && otherEmail != null && Objects.equals(domain(email), domain(otherEmail))) {
			signs.add(Sign.EMAIL_DOMAIN);
		}
		String phone = digits(one.text("phone"));
		if (phone != null && phone.equals(digits(other.text("phone")))) {
			signs.add(Sign.PHONE);
		}
		if (!Collections.disjoint(titles(one.id()), titles(other.id()))) {
			signs.add(Sign.TITLE);
		}
		if (!Collections.disjoint(employers(one.id()), employers(other.id()))) {
			signs.add(Sign.EMPLOYER);
		}
		return signs;
	}

	private static @Nullable String lower(@Nullable String text) {
		return text == null ? null : text.toLowerCase(Locale.ROOT);
	}

	private static @Nullable String domain(String email) {
		int at = email.lastIndexOf('@');
		return at < 0 ? null : email.substring(at + 1);
	}

	private static @Nullable String digits(@Nullable String phone) {
		String digits = phone == null ? "" : phone.replaceAll("\\D", "");
		return digits.length() < 6 ? null : digits;
	}

	private Set<String> titles(String personId) {
		Set<String> titles = new HashSet<>();
		for (GraphRecord tenure : this.account.having(RecordType.TENURE, "personId", personId)) {
			GraphRecord seat = this.account.find(RecordType.STAKEHOLDER, tenure.text("stakeholderId"));
			String title = seat == null ? null : lower(seat.text("title"));
			if (title != null) {
				titles.add(title);
			}
		}
		return titles;
	}

	private Set<String> employers(String personId) {
		return this.account.having(RecordType.EMPLOYMENT, "personId", personId)
			.stream()
			.map(employment -> employment.required("organizationId"))
			.collect(Collectors.toSet());
	}

}
