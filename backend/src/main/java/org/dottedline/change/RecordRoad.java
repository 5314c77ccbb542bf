package org.dottedline.change;

import java.util.function.BiConsumer;

import org.dottedline.access.Whereabouts;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.security.Viewer;

import org.springframework.stereotype.Component;

/** The road for a change to one record of an account, which the input's {@code id} names. */
@Component
public class RecordRoad {

	private final ChangeRoad road;

	private final Whereabouts whereabouts;

	RecordRoad(ChangeRoad road, Whereabouts whereabouts) {
		this.road = road;
		this.whereabouts = whereabouts;
	}

	/**
	 * Changes a record of a kind.
	 * @param work does it on the account's draft, with the record as it is
	 */
	public Outcome change(String name, RecordType type, Viewer viewer, Input input, BiConsumer<Draft, GraphRecord> work) {
		String id = input.id("id");
		String accountId = this.whereabouts.accountOf(type, id);
		if (accountId == null) {
			throw Refusal.unseen("id");
		}
		return this.road.run(Command.onAccount(name, viewer, accountId, "id", input, drafts -> {
			Draft draft = drafts.account(accountId);
			GraphRecord record = draft.find(type, id);
			if (record == null) {
				throw Refusal.unseen("id");
			}
			work.accept(draft, record);
			return id;
		}));
	}

	/** Takes a record of a kind away, and every reference to it. */
	public Outcome remove(String name, RecordType type, Viewer viewer, Input input) {
		return change(name, type, viewer, input, (draft, record) -> draft.remove(type, record.id()));
	}

}
