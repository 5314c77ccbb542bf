package org.dottedline.change;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.dottedline.graph.CommittedChange;
import org.dottedline.graph.Entry;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;

import org.springframework.stereotype.Component;

/** What accounts looked like before, as it was recorded then: what they are like now with every later change taken back. */
@Component
public class History {

	private static final int AT_ONCE = 200;

	private static final int FURTHEST_BACK = 20_000;

	private final ChangeLog log;

	History(ChangeLog log) {
		this.log = log;
	}

	/**
	 * An account as of a time. O(changes since then).
	 * @param now the account as it is
	 * @throws Refusal when it was not there yet, or so much was changed since that it cannot be worked out
	 */
	public Snapshot asOf(Snapshot now, OffsetDateTime at) {
		Snapshot then = now;
		int reached = now.revision();
		while (reached > 0) {
			List<CommittedChange> changes = new ArrayList<>(
					this.log.after(now.streamId(), Math.max(0, reached - AT_ONCE), Math.min(AT_ONCE, reached)));
			Collections.reverse(changes);
			if (changes.isEmpty()) {
				break;
			}
			for (CommittedChange change : changes) {
				if (!change.at().isAfter(at)) {
					return existing(then);
				}
				then = then.apply(change.revision() - 1, change.entries().reversed().stream().map(Entry::inverse).toList());
				reached = change.revision() - 1;
			}
			if (now.revision() - reached > FURTHEST_BACK) {
				throw Refusal.invalid("asOf", "More than " + FURTHEST_BACK + " changes were made since; ask for a later time.");
			}
		}
		return existing(then);
	}

	private static Snapshot existing(Snapshot then) {
		if (then.find(RecordType.ACCOUNT, then.streamId()) == null) {
			throw Refusal.invalid("asOf", "The account was not there yet.");
		}
		return then;
	}

}
