package org.dottedline.difference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.dottedline.account.Account;
import org.dottedline.account.CellStates;
import org.dottedline.change.History;
import org.dottedline.change.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Differences as the API reads them. */
@Controller
class DifferenceController {

	private final History history;

	private final CellStates cells;

	DifferenceController(History history, CellStates cells) {
		this.history = history;
		this.cells = cells;
	}

	@SchemaMapping
	MapDifference difference(Account account, @Argument OffsetDateTime from, @Argument @Nullable OffsetDateTime to) {
		OffsetDateTime until = to == null ? OffsetDateTime.now(ZoneOffset.UTC) : to;
		if (from.isAfter(until)) {
			throw Refusal.invalid("from", "The first time is later than the second.");
		}
		Account then = asOf(account, from, "from");
		Account later = asOf(account, until, "to");
		return MapDifference.of(then, later, from, until,
				CellDifferences.between(this.cells.of(then, day(from)), this.cells.of(later, day(until))));
	}

	private Account asOf(Account account, OffsetDateTime at, String field) {
		return Account.of(account.sight(), this.history.asOf(account.snapshot(), at, field));
	}

	private static LocalDate day(OffsetDateTime at) {
		return at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
	}

}
