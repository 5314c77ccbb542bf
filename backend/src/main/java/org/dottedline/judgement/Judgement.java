package org.dottedline.judgement;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.member.Member;
import org.jspecify.annotations.Nullable;

/** Who judged something, when, from what source and how sure. */
public final class Judgement {

	private final Account account;

	private final GraphRecord record;

	private final Freshness freshness;

	Judgement(Account account, GraphRecord record) {
		this.account = account;
		this.record = record;
		int lifetime = Lifetimes.of(account.sight().workspace()).days(field());
		this.freshness = Freshness.of(at(), OffsetDateTime.now(ZoneOffset.UTC), lifetime);
	}

	/** What was judged of a seat or in a tenure, in the order of {@link JudgedField}. */
	public static List<Judgement> about(Account account, String id) {
		return account.snapshot()
			.having(RecordType.JUDGEMENT, "aboutId", id)
			.stream()
			.map(record -> new Judgement(account, record))
			.sorted(Comparator.comparing(Judgement::field))
			.toList();
	}

	public String id() {
		return this.record.id();
	}

	public JudgedField field() {
		return JudgedField.valueOf(this.record.required("field"));
	}

	public @Nullable Member by() {
		return Member.of(this.account.sight(), this.record.text("byId"));
	}

	public OffsetDateTime at() {
		return OffsetDateTime.parse(this.record.required("at"));
	}

	public @Nullable String source() {
		return this.record.text("source");
	}

	public @Nullable Double confidence() {
		return (Double) this.record.value("confidence");
	}

	public int ageInDays() {
		return this.freshness.ageInDays();
	}

	public double fresh() {
		return this.freshness.fresh();
	}

	public boolean stale() {
		return this.freshness.stale();
	}

}
