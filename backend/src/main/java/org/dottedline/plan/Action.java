package org.dottedline.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.member.Member;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/** Something to do, by one of us, by a day, as a viewer sees it. */
record Action(Account account, GraphRecord record, Measure measures) {

	static final Comparator<GraphRecord> BY_DUE = Comparator.comparing((GraphRecord action) -> action.required("due")).thenComparing(GraphRecord::id);

	static final Set<String> OPEN = Set.of("OPEN", "IN_PROGRESS");

	static @Nullable Action of(Account account, @Nullable String id, Measure measures) {
		GraphRecord record = account.snapshot().find(RecordType.ACTION, id);
		return record == null ? null : new Action(account, record, measures);
	}

	/** Those of an account, the next due first. */
	static List<Action> all(Account account, Measure measures) {
		return account.snapshot()
			.all(RecordType.ACTION)
			.stream()
			.sorted(BY_DUE)
			.map(record -> new Action(account, record, measures))
			.toList();
	}

	public String id() {
		return this.record.id();
	}

	public String title() {
		return this.record.required("title");
	}

	public @Nullable Member owner() {
		return Member.of(this.account.sight(), this.record.text("ownerId"));
	}

	public LocalDate due() {
		return LocalDate.parse(this.record.required("due"));
	}

	public String status() {
		return this.record.required("status");
	}

	/** Whether it is still to be done. */
	public boolean open() {
		return OPEN.contains(status());
	}

	/** Whether its day went by and it is still to be done. */
	public boolean overdue() {
		return open() && due().isBefore(this.account.time().toLocalDate());
	}

	public @Nullable LocalDate doneOn() {
		return this.record.date("doneOn");
	}

	public @Nullable String note() {
		return this.record.text("note");
	}

	public @Nullable Objective objective() {
		return Objective.of(this.account, this.record.text("objectiveId"), this.measures);
	}

	public @Nullable Strategy strategy() {
		return Strategy.of(this.account, this.record.text("strategyId"), this.measures);
	}

	public List<Stakeholder> stakeholders() {
		return this.record.texts("stakeholderIds").stream().map(id -> Stakeholder.of(this.account, id)).filter(Objects::nonNull).toList();
	}

	public List<Place> cells() {
		return this.record.texts("cells").stream().map(place -> Place.of(this.account, place)).toList();
	}

	public @Nullable Member by() {
		return Member.of(this.account.sight(), this.record.text("byId"));
	}

	public OffsetDateTime at() {
		return OffsetDateTime.parse(this.record.required("at"));
	}

	/** A pair of a unit and a product or family. */
	record Place(String row, String column, @Nullable String label) {

		/** From how a record keeps it: two ids with a blank between. */
		static Place of(Account account, String kept) {
			String[] ids = kept.split(" ");
			GraphRecord row = account.snapshot().find(RecordType.BUSINESS_UNIT, ids[0]);
			GraphRecord family = account.sight().workspace().find(RecordType.PRODUCT_FAMILY, ids[1]);
			GraphRecord column = family != null ? family : account.sight().workspace().find(RecordType.PRODUCT, ids[1]);
			return new Place(ids[0], ids[1], row == null || column == null ? null : row.text("name") + " \u00d7 " + column.text("name"));
		}

	}

}
