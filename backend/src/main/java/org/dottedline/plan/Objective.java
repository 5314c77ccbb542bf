package org.dottedline.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.insight.Insight;
import org.dottedline.member.Member;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/** What an account plan aims at, as a viewer sees it. */
record Objective(Account account, GraphRecord record, Measure measures) {

	private static final Set<String> ENDED = Set.of("ACHIEVED", "MISSED", "DROPPED");

	/** Those of an account, the next due first. */
	static List<Objective> all(Account account, Measure measures) {
		return account.snapshot()
			.all(RecordType.OBJECTIVE)
			.stream()
			.sorted(Comparator.comparing((GraphRecord objective) -> objective.required("due")).thenComparing(GraphRecord::id))
			.map(record -> new Objective(account, record, measures))
			.toList();
	}

	static @Nullable Objective of(Account account, @Nullable String id, Measure measures) {
		GraphRecord record = account.snapshot().find(RecordType.OBJECTIVE, id);
		return record == null ? null : new Objective(account, record, measures);
	}

	public String id() {
		return this.record.id();
	}

	public String name() {
		return this.record.required("name");
	}

	public String kind() {
		return this.record.required("kind");
	}

	public @Nullable String outcome() {
		return this.record.text("outcome");
	}

	public String status() {
		return this.record.required("status");
	}

	public LocalDate due() {
		return LocalDate.parse(this.record.required("due"));
	}

	public @Nullable String measure() {
		return this.record.text("measure");
	}

	public @Nullable String unit() {
		String measured = this.measures.unit(measure());
		return measured != null ? measured : this.record.text("unit");
	}

	public @Nullable BigDecimal baseline() {
		return this.record.decimal("baseline");
	}

	public @Nullable BigDecimal target() {
		return this.record.decimal("target");
	}

	/** Where it stands: as measured, else as said by hand. */
	public @Nullable BigDecimal current() {
		return measure() == null ? this.record.decimal("current") : this.measures.of(this.account, measure(), this.record.text("stakeholderId"));
	}

	/** How far the way from the baseline to the target is done, 0 to 1; null while one of the three is not known. */
	public @Nullable Double progress() {
		BigDecimal from = baseline();
		BigDecimal to = target();
		BigDecimal now = current();
		if (from == null || to == null || now == null || from.compareTo(to) == 0) {
			return null;
		}
		double share = now.subtract(from).divide(to.subtract(from), MathContext.DECIMAL64).doubleValue();
		return Math.clamp(share, 0.0, 1.0);
	}

	public @Nullable Stakeholder stakeholder() {
		return Stakeholder.of(this.account, this.record.text("stakeholderId"));
	}

	public List<Insight> insights() {
		return this.record.texts("insightIds").stream().map(id -> Insight.of(this.account, id)).filter(Objects::nonNull).toList();
	}

	public List<Strategy> strategies() {
		return this.account.snapshot()
			.having(RecordType.STRATEGY, "objectiveId", id())
			.stream()
			.map(strategy -> new Strategy(this.account, strategy, this.measures))
			.toList();
	}

	/** Those that serve it or one of its strategies, the next due first. */
	public List<Action> actions() {
		return this.account.snapshot()
			.having(RecordType.ACTION, "objectiveId", id())
			.stream()
			.sorted(Action.BY_DUE)
			.map(action -> new Action(this.account, action, this.measures))
			.toList();
	}

	/** What it lacks; nothing once it is over. */
	public List<Gap> gaps() {
		List<Gap> gaps = new ArrayList<>();
		if (ENDED.contains(status())) {
			return gaps;
		}
		if (outcome() == null) {
			gaps.add(Gap.NO_OUTCOME);
		}
		if (insights().isEmpty()) {
			gaps.add(Gap.NO_INSIGHT);
		}
		if (target() == null && measure() != null) {
			gaps.add(Gap.NO_TARGET);
		}
		if (actions().stream().noneMatch(Action::open)) {
			gaps.add(Gap.NO_ACTION);
		}
		return gaps;
	}

	public @Nullable Member by() {
		return Member.of(this.account.sight(), this.record.text("byId"));
	}

	public OffsetDateTime at() {
		return OffsetDateTime.parse(this.record.required("at"));
	}

}
