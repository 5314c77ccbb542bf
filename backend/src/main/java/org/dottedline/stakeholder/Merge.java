package org.dottedline.stakeholder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.dottedline.graph.Draft;
import org.dottedline.graph.Field;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Makes one person of two in the drafts of the accounts where either is. What an account keeps of the one who goes
 * becomes the other's there; what follows persons from account to account is changed once.
 */
final class Merge {

	private static final List<String> STRENGTHS = List.of("NONE", "WEAK", "DEVELOPING", "STRONG", "TRUSTED");

	private final String keepId;

	private final String mergeId;

	Merge(String keepId, String mergeId) {
		this.keepId = keepId;
		this.mergeId = mergeId;
	}

	/** What one account keeps of the one who goes. */
	void onAccount(Draft draft) {
		for (RecordType type : RecordType.ofAccounts()) {
			if (type.followsPerson()) {
				continue;
			}
			for (GraphRecord record : List.copyOf(draft.all(type))) {
				GraphRecord now = replaced(record);
				if (now != record) {
					replace(draft, record, now);
				}
			}
		}
	}

	/** An activity or a case, which no snapshot holds. */
	void outside(Draft draft, GraphRecord record) {
		draft.knowOutside(record);
		draft.set(record.type(), record.id(), "personId", this.keepId);
	}

	private GraphRecord replaced(GraphRecord record) {
		GraphRecord now = record;
		for (Field field : record.type().fields().values()) {
			if (field.isReference() && this.mergeId.equals(record.value(field.name()))) {
				now = now.with(field.name(), this.keepId);
			}
		}
		return now;
	}

	private static void replace(Draft draft, GraphRecord before, GraphRecord now) {
		boolean spare = isToOneself(now) || isKnown(draft, now);
		if (spare || now.type().isLink()) {
			draft.remove(now.type(), now.id());
			if (!spare) {
				draft.add(now.type(), now.values());
			}
			return;
		}
		now.values().forEach((field, value) -> {
			if (!value.equals(before.value(field))) {
				draft.set(now.type(), now.id(), field, value);
			}
		});
	}

	private static boolean isToOneself(GraphRecord tie) {
		return tie.value("fromId") != null && tie.value("fromId").equals(tie.value("toId"));
	}

	/** Whether the one who stays has the same already. */
	private static boolean isKnown(Draft draft, GraphRecord record) {
		List<String> same = switch (record.type()) {
			case INFLUENCE, TIE -> List.of("fromId", "toId", "kind");
			case COMPETITOR_RELATIONSHIP -> List.of("personId", "competitor");
			case EMPLOYMENT -> List.of("personId", "organizationId", "kind", "title", "division", "from", "to");
			default -> List.of();
		};
		return !same.isEmpty() && draft.all(record.type())
			.stream()
			.anyMatch(other -> !other.id().equals(record.id())
					&& same.stream().allMatch(field -> Objects.equals(other.value(field), record.value(field))));
	}

	/**
	 * What follows persons: their own fields, and who of us knows them.
	 * @param keeps the draft of an account where the one who stays is
	 * @param merges the draft of one where the one who goes is; it may be the same
	 */
	void onPersons(Draft keeps, Draft merges) {
		GraphRecord gone = Objects.requireNonNull(merges.find(RecordType.PERSON, this.mergeId));
		GraphRecord stays = Objects.requireNonNull(keeps.find(RecordType.PERSON, this.keepId));
		for (String field : List.of("email", "phone")) {
			if (stays.value(field) == null) {
				keeps.set(RecordType.PERSON, this.keepId, field, gone.value(field));
			}
		}
		Set<String> externalIds = new LinkedHashSet<>(stays.texts("externalIds"));
		externalIds.addAll(gone.texts("externalIds"));
		merges.set(RecordType.PERSON, this.mergeId, "externalIds", null);
		keeps.set(RecordType.PERSON, this.keepId, "externalIds", List.copyOf(externalIds));
		for (GraphRecord relationship : List.copyOf(merges.all(RecordType.TEAM_RELATIONSHIP))) {
			if (this.mergeId.equals(relationship.text("personId"))) {
				merges.remove(RecordType.TEAM_RELATIONSHIP, relationship.id());
				join(keeps, relationship);
			}
		}
	}

	private void join(Draft keeps, GraphRecord relationship) {
		GraphRecord known = null;
		for (GraphRecord other : keeps.all(RecordType.TEAM_RELATIONSHIP)) {
			if (this.keepId.equals(other.text("personId"))
					&& Objects.equals(other.text("memberId"), relationship.text("memberId"))) {
				known = other;
			}
		}
		if (known == null) {
			Map<String, Object> values = new HashMap<>(relationship.values());
			values.put("personId", this.keepId);
			keeps.add(RecordType.TEAM_RELATIONSHIP, values);
			return;
		}
		stronger(keeps, known, relationship, "current", Comparator.comparing(STRENGTHS::indexOf));
		stronger(keeps, known, relationship, "desired", Comparator.comparing(STRENGTHS::indexOf));
		stronger(keeps, known, relationship, "lastContact", Comparator.naturalOrder());
		List<String> history = new ArrayList<>(known.texts("history"));
		history.addAll(relationship.texts("history"));
		history.sort(null);
		keeps.set(RecordType.TEAM_RELATIONSHIP, known.id(), "history", history);
	}

	private static void stronger(Draft draft, GraphRecord known, GraphRecord other, String field,
			Comparator<String> order) {
		@Nullable String mine = known.text(field);
		@Nullable String theirs = other.text(field);
		if (theirs != null && (mine == null || order.compare(theirs, mine) > 0)) {
			draft.set(RecordType.TEAM_RELATIONSHIP, known.id(), field, theirs);
		}
	}

}
