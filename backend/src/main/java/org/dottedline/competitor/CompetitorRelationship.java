package org.dottedline.competitor;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.member.Member;
import org.dottedline.stakeholder.Person;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/** How well a competitor knows one of theirs, as one of us said. */
record CompetitorRelationship(String id, String competitor, Person person, String strength, @Nullable String note,
		@Nullable Member by, OffsetDateTime at) {

	/** As it shows on an account; null when the person is not to be seen there. */
	static @Nullable CompetitorRelationship of(Account account, GraphRecord record) {
		Person person = Person.of(account, record.text("personId"));
		return person == null ? null
				: new CompetitorRelationship(record.id(), record.required("competitor"), person,
						record.text("strength", "UNKNOWN"), record.text("note"),
						Member.of(account.sight(), record.text("byId")), OffsetDateTime.parse(record.required("at")));
	}

	static List<CompetitorRelationship> all(Account account) {
		return shown(account, account.snapshot().all(RecordType.COMPETITOR_RELATIONSHIP).stream());
	}

	static List<CompetitorRelationship> of(Stakeholder stakeholder) {
		String personId = stakeholder.personId();
		return personId == null ? List.of()
				: shown(stakeholder.account(),
						stakeholder.account()
							.snapshot()
							.having(RecordType.COMPETITOR_RELATIONSHIP, "personId", personId)
							.stream());
	}

	private static List<CompetitorRelationship> shown(Account account, Stream<GraphRecord> records) {
		return records.sorted(Comparator.comparing(GraphRecord::id))
			.map(record -> of(account, record))
			.filter(Objects::nonNull)
			.toList();
	}

}
