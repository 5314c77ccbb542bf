package org.dottedline.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.dottedline.change.ChangeLog;
import org.dottedline.graph.CommittedChange;
import org.dottedline.graph.Entry;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * An account on its way back through its history, change by change: what something meant when it happened is told from
 * how the account stood then. Only the records that meanings are about go back.
 */
final class Rewound {

	private static final Set<RecordType> TOLD_OF = Set.of(RecordType.STAKEHOLDER, RecordType.TENURE, RecordType.PERSON,
			RecordType.TEAM_RELATIONSHIP, RecordType.BUSINESS_UNIT);

	/** An import may change everything; beyond so many of them, what was before is left in the dark. */
	private static final int MOST_IMPORTS = 10;

	private final ChangeLog log;

	private Snapshot then;

	/** What is to be taken back before the account is as the next change left it, the latest first. */
	private final List<Passed> passed = new ArrayList<>();

	private int imports;

	private boolean lost;

	Rewound(ChangeLog log, Snapshot now) {
		this.log = log;
		this.then = now;
	}

	/** The account around the change that comes next on the way back; null when that is too far behind. */
	@Nullable Moment around(CommittedChange change) {
		Snapshot after = back();
		pass(change, true);
		Snapshot before = back();
		return after == null || before == null ? null : new Moment(before, after);
	}

	/**
	 * Goes back behind a change.
	 * @param read whether its entries were read; those of an import are read once they are needed
	 */
	void pass(CommittedChange change, boolean read) {
		if (!this.lost) {
			this.passed.add(new Passed(change, read));
		}
	}

	/** Gives up: what lies between was not looked at. */
	void lose() {
		this.lost = true;
		this.passed.clear();
	}

	private @Nullable Snapshot back() {
		List<Entry> inverse = new ArrayList<>();
		for (Passed each : this.passed) {
			if (!each.read() && ++this.imports > MOST_IMPORTS) {
				lose();
				return null;
			}
			for (Entry entry : entries(each).reversed()) {
				if (TOLD_OF.contains(entry.type())) {
					inverse.add(entry.inverse());
				}
			}
		}
		this.passed.clear();
		if (!inverse.isEmpty()) {
			this.then = this.then.apply(this.then.revision(), inverse);
		}
		return this.lost ? null : this.then;
	}

	private List<Entry> entries(Passed passed) {
		CommittedChange change = passed.change();
		return passed.read() ? change.entries()
				: this.log.after(change.streamId(), change.revision() - 1, 1).getFirst().entries();
	}

	/** A change that lies behind. */
	private record Passed(CommittedChange change, boolean read) {
	}

}
