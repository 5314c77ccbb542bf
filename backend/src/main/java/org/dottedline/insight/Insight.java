package org.dottedline.insight;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.member.Member;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/** What somebody at the customer has in mind, as a viewer sees it. */
public record Insight(Account account, GraphRecord record) {

	/** An insight by id; null when the account has none with it. */
	public static @Nullable Insight of(Account account, @Nullable String id) {
		GraphRecord record = account.snapshot().find(RecordType.INSIGHT, id);
		return record == null ? null : new Insight(account, record);
	}

	/** Those of an account, the oldest first. */
	static List<Insight> all(Account account) {
		return account.snapshot()
			.all(RecordType.INSIGHT)
			.stream()
			.sorted(Comparator.comparing(GraphRecord::id))
			.map(record -> new Insight(account, record))
			.toList();
	}

	public String id() {
		return this.record.id();
	}

	public String text() {
		return this.record.text("text", "");
	}

	public String kind() {
		return this.record.required("kind");
	}

	public @Nullable String source() {
		return this.record.text("source");
	}

	public boolean confirmed() {
		return this.record.flag("confirmed");
	}

	public @Nullable Stakeholder owner() {
		return Stakeholder.of(this.account, this.record.text("stakeholderId"));
	}

	public @Nullable Member by() {
		return Member.of(this.account.sight(), this.record.text("byId"));
	}

	public OffsetDateTime at() {
		return OffsetDateTime.parse(this.record.required("at"));
	}

}
