package org.dottedline.difference;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.dottedline.account.Account;

/** What is different on an account between two times, in the order in which it is told. */
public record MapDifference(OffsetDateTime from, OffsetDateTime to, int fromRevision, int toRevision,
		List<Difference> differences) {

	static MapDifference of(Account then, Account now, OffsetDateTime from, OffsetDateTime to, List<Difference> cells) {
		List<Difference> all = Stream
			.of(new SeatDifferences(then, now).all(), new LineDifferences(then, now).all(), cells)
			.flatMap(List::stream)
			.sorted(Comparator.comparing(Difference::kind))
			.toList();
		return new MapDifference(from, to, then.revision(), now.revision(), all);
	}

}
