package org.dottedline.whitespace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.dottedline.account.Account;
import org.dottedline.account.BusinessUnit;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.whitespace.Cell.Conflict;
import org.dottedline.whitespace.Cell.State;
import org.dottedline.whitespace.WhitespaceService.CellsOf;
import org.jspecify.annotations.Nullable;

/**
 * A cell that wants a look.
 * @param date the day that nears or has passed; null for a conflict
 * @param days how many are left, negative when it has passed
 */
record CellAttention(Kind kind, @Nullable LocalDate date, @Nullable Integer days, BusinessUnit unit, String columnName,
		Cell cell) {

	/** The most pressing first. */
	static final Comparator<CellAttention> PRESSING = Comparator
		.comparing(CellAttention::date, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(CellAttention::kind)
		.thenComparing(attention -> attention.cell().id());

	/** Why. */
	enum Kind {

		CONFLICT, REVIEW, COMPETITOR_CONTRACT_END

	}

	/** The cells of an account that want a look, in no particular order. */
	static List<CellAttention> of(Account account, CellsOf cells, LocalDate today, int within) {
		List<CellAttention> found = new ArrayList<>();
		for (GraphRecord hand : account.snapshot().all(RecordType.CELL)) {
			Subject subject = Subject.of(account, hand);
			if (subject == null) {
				continue;
			}
			Cell cell = cells.of(hand);
			cell.conflicts().forEach(conflict -> found.add(subject.about(Kind.CONFLICT, null, null, cell)));
			LocalDate review = cell.state() == State.BLOCKED ? cell.reviewDate() : null;
			if (review != null && !review.isAfter(today.plusDays(within))) {
				found.add(subject.about(Kind.REVIEW, review, days(today, review), cell));
			}
			LocalDate end = cell.state() == State.SOLD ? null : cell.competitorContractEnd();
			// Long after its end a contract was renewed, and nobody wrote it down.
			if (end != null && !end.isAfter(today.plusDays(within)) && !end.isBefore(today.minusDays(within))) {
				found.add(subject.about(Kind.COMPETITOR_CONTRACT_END, end, days(today, end), cell));
			}
		}
		return found;
	}

	private static int days(LocalDate today, LocalDate day) {
		return (int) ChronoUnit.DAYS.between(today, day);
	}

	public Account account() {
		return this.cell.account();
	}

	public String message() {
		String place = this.columnName + " in " + this.unit.name();
		return switch (this.kind) {
			case CONFLICT -> {
				Conflict conflict = this.cell.conflicts().getFirst();
				yield place + " was set to " + conflict.hand() + " by hand, and the data says "
						+ (conflict.data() == null ? "nothing of it" : conflict.data()) + ".";
			}
			case REVIEW -> place + " is blocked (" + this.cell.reason() + "); look again " + when() + ".";
			case COMPETITOR_CONTRACT_END -> "The contract of " + (this.cell.competitor() == null ? "the competitor" : this.cell.competitor())
					+ " for " + place + " ends " + when() + ".";
		};
	}

	private String when() {
		int left = Objects.requireNonNull(this.days);
		return left == 0 ? "today" : left > 0 ? "in " + left + (left == 1 ? " day" : " days")
				: -left + (left == -1 ? " day ago" : " days ago");
	}

	/** Where a cell stands. */
	private record Subject(BusinessUnit unit, String columnName) {

		static @Nullable Subject of(Account account, GraphRecord hand) {
			BusinessUnit unit = BusinessUnit.of(account.snapshot(), hand.text("unitId"));
			Snapshot workspace = account.sight().workspace();
			GraphRecord family = workspace.find(RecordType.PRODUCT_FAMILY, hand.text("columnId"));
			GraphRecord column = family != null ? family : workspace.find(RecordType.PRODUCT, hand.text("columnId"));
			return unit == null || column == null ? null : new Subject(unit, column.required("name"));
		}

		CellAttention about(Kind kind, @Nullable LocalDate date, @Nullable Integer days, Cell cell) {
			return new CellAttention(kind, date, days, this.unit, this.columnName, cell);
		}

	}

}
