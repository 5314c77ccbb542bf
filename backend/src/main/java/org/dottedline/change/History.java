package org.dottedline.change;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.dottedline.graph.CommittedChange;
import org.dottedline.graph.Entry;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;

import org.springframework.stereotype.Component;

/**
 * What accounts looked like before, as it was recorded then: what they were like at the next checkpoint, or are like
 * now, with every later change taken back.
 */
@Component
public class History {

	private static final int AT_ONCE = 250;

	private final ChangeLog log;

	private final Checkpoints checkpoints;

	History(ChangeLog log, Checkpoints checkpoints) {
		this.log = log;
		this.checkpoints = checkpoints;
	}

	/**
	 * An account as of a time; never the snapshot of now itself, so that what is derived of it for a day of the past is
	 * of its own. O(changes between two checkpoints); O(changes since then) where they were made before there were any.
	 * @param now the account as it is
	 * @param field the argument that named the time
	 * @throws Refusal when it was not there yet
	 */
	public Snapshot asOf(Snapshot now, OffsetDateTime at, String field) {
		Snapshot then = atRevision(now, Math.min(now.revision(), this.log.revisionAt(now.streamId(), at)));
		if (then.find(RecordType.ACCOUNT, then.streamId()) == null) {
			throw Refusal.invalid(field, "The account was not there yet.");
		}
		return then;
	}

	Snapshot atRevision(Snapshot now, int revision) {
		Snapshot checkpoint = this.checkpoints.after(now, revision);
		Snapshot then = checkpoint != null ? checkpoint : now.apply(now.revision(), List.of());
		while (then.revision() > revision) {
			int from = Math.max(revision, then.revision() - AT_ONCE);
			List<Entry> back = new ArrayList<>();
			for (CommittedChange change : this.log.after(then.streamId(), from, then.revision() - from).reversed()) {
				change.entries().reversed().stream().map(Entry::inverse).forEach(back::add);
			}
			then = then.apply(from, back);
		}
		return then;
	}

}
