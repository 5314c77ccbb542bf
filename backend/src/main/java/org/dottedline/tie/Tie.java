package org.dottedline.tie;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/** Two people or two seats that are joined, as it shows between seats. */
record Tie(String id, TieType kind, Stakeholder from, Stakeholder to, @Nullable String note) {

	/** As it shows on an account; null while one of two people holds no seat there. */
	static @Nullable Tie of(Account account, GraphRecord record) {
		TieType kind = TieType.valueOf(record.required("kind"));
		Stakeholder from = end(account, kind, record.text("fromId"));
		Stakeholder to = end(account, kind, record.text("toId"));
		return from == null || to == null ? null : new Tie(record.id(), kind, from, to, record.text("note"));
	}

	private static @Nullable Stakeholder end(Account account, TieType kind, @Nullable String id) {
		return kind.isPersonal() ? Stakeholder.ofPerson(account, id) : Stakeholder.of(account, id);
	}

	static List<Tie> all(Account account) {
		return shown(account, account.snapshot().all(RecordType.TIE).stream());
	}

	/** What joins a seat or its holder to others, whichever end they are. */
	static List<Tie> of(Stakeholder stakeholder) {
		Snapshot snapshot = stakeholder.account().snapshot();
		return shown(stakeholder.account(),
				Stream.of(stakeholder.id(), stakeholder.personId())
					.filter(Objects::nonNull)
					.flatMap(id -> Stream.of("fromId", "toId")
						.flatMap(end -> snapshot.having(RecordType.TIE, end, id).stream())));
	}

	private static List<Tie> shown(Account account, Stream<GraphRecord> records) {
		return records.sorted(Comparator.comparing(GraphRecord::id))
			.map(record -> of(account, record))
			.filter(Objects::nonNull)
			.toList();
	}

}
