package org.dottedline.whitespace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.member.Member;
import org.dottedline.revenue.Money;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * A value that is said of a cell in one state of an account and not in another.
 * @param before what is said of it in the first, as a person reads it; null when nothing
 * @param after the same in the other
 */
record CellDifference(String row, String column, CellField field, @Nullable String before, @Nullable String after) {

	/** What is said otherwise, or only, in a later state. O(recorded cells). */
	static List<CellDifference> between(Account before, Account after) {
		List<CellDifference> differences = new ArrayList<>();
		after.snapshot()
			.all(RecordType.CELL)
			.stream()
			.sorted(Comparator.comparing(GraphRecord::id))
			.forEach(cell -> {
				GraphRecord known = before.snapshot().find(RecordType.CELL, cell.id());
				if (!cell.equals(known)) {
					for (CellField field : CellField.values()) {
						String was = known == null ? null : words(before, known, field);
						String is = words(after, cell, field);
						if (!Objects.equals(was, is)) {
							differences.add(new CellDifference(cell.required("unitId"), cell.required("columnId"), field, was, is));
						}
					}
				}
			});
		return differences;
	}

	private static @Nullable String words(Account account, GraphRecord cell, CellField field) {
		Object value = cell.value(field.field());
		if (value == null) {
			return null;
		}
		return switch (field) {
			case POTENTIAL -> words(Money.of(cell, "potential"));
			case CURRENT_REVENUE, ADDRESSABLE_SPEND -> words(Money.parse(cell.text(field.field())));
			case LIKELY_BUYER -> {
				Stakeholder buyer = Stakeholder.of(account, value.toString());
				yield buyer == null ? null : buyer.name();
			}
			case OWNER -> {
				Member owner = Member.of(account.sight(), value.toString());
				yield owner == null ? null : owner.name();
			}
			default -> value.toString();
		};
	}

	private static @Nullable String words(@Nullable Money money) {
		return money == null ? null : money.amount().toPlainString() + ' ' + money.currency();
	}

}
