package org.dottedline.plan;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.dottedline.account.Account;
import org.dottedline.account.CellStates;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.revenue.Contracts;
import org.dottedline.revenue.Exchange;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.Sum;
import org.dottedline.revenue.WorkspaceCurrency;
import org.dottedline.stakeholder.Seating;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Numbers that the system knows by itself, for objectives that aim at them. */
@Component
class Measure {

	private static final List<String> STRENGTHS = List.of("NONE", "WEAK", "DEVELOPING", "STRONG", "TRUSTED");

	private final WorkspaceCurrency currency;

	private final CellStates cells;

	Measure(WorkspaceCurrency currency, CellStates cells) {
		this.currency = currency;
		this.cells = cells;
	}

	/** What a measure stands at on an account; null when it is not known, or is said by hand. */
	@Nullable BigDecimal of(Account account, @Nullable String measure, @Nullable String stakeholderId) {
		if (measure == null) {
			return null;
		}
		return switch (Kind.valueOf(measure)) {
			case CURRENT_REVENUE -> amount(this.currency.revenue(account.snapshot(), account.sight().workspace()).currentRevenue());
			case UNITS_PENETRATED -> BigDecimal.valueOf(units(account));
			case RELATIONSHIP_STRENGTH -> strength(account.snapshot(), stakeholderId);
			case RENEWED_VALUE -> renewed(account);
		};
	}

	/** What its numbers count; null for one that is said by hand. */
	@Nullable String unit(@Nullable String measure) {
		return measure == null ? null : switch (Kind.valueOf(measure)) {
			case CURRENT_REVENUE, RENEWED_VALUE -> this.currency.code();
			case UNITS_PENETRATED -> "units";
			case RELATIONSHIP_STRENGTH -> "of 4";
		};
	}

	private static @Nullable BigDecimal amount(@Nullable Money money) {
		return money == null ? null : money.amount();
	}

	private long units(Account account) {
		return this.cells.of(account, this.currency.exchange(account.sight().workspace()).today())
			.stream()
			.filter(cell -> "SOLD".equals(cell.state()))
			.map(CellStates.CellStanding::row)
			.distinct()
			.count();
	}

	/** The strongest that one of us has to whoever holds a seat. */
	private static @Nullable BigDecimal strength(Snapshot account, @Nullable String stakeholderId) {
		GraphRecord tenure = stakeholderId == null ? null : Seating.of(account).tenureOf(stakeholderId);
		if (tenure == null) {
			return null;
		}
		return account.having(RecordType.TEAM_RELATIONSHIP, "personId", tenure.required("personId"))
			.stream()
			.map(relationship -> STRENGTHS.indexOf(relationship.text("current", "UNKNOWN")))
			.filter(step -> step >= 0)
			.max(Comparator.naturalOrder())
			.map(BigDecimal::valueOf)
			.orElse(null);
	}

	/** What the running contracts are worth that follow on others. */
	private @Nullable BigDecimal renewed(Account account) {
		Exchange exchange = this.currency.exchange(account.sight().workspace());
		Sum sum = new Sum(exchange);
		account.snapshot()
			.all(RecordType.CONTRACT)
			.stream()
			.filter(contract -> contract.text("renewsId") != null && Contracts.mayRenew(contract))
			.map(contract -> Money.of(contract, "value"))
			.filter(Objects::nonNull)
			.forEach(sum::add);
		return amount(sum.total());
	}

	/** What can be measured. */
	enum Kind {

		CURRENT_REVENUE, UNITS_PENETRATED, RELATIONSHIP_STRENGTH, RENEWED_VALUE

	}

}
