package org.dottedline.whitespace;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.dottedline.access.Sights;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Drafts;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.change.Road;
import org.dottedline.change.UserError;
import org.dottedline.change.UserError.ConflictError;
import org.dottedline.graph.Draft;
import org.dottedline.graph.Snapshot;
import org.dottedline.revenue.AccountRevenue;
import org.dottedline.revenue.RevenueFact;
import org.dottedline.revenue.WorkspaceCurrency;
import org.dottedline.security.Viewer;

import org.springframework.stereotype.Service;

/** Records what is said of cells by hand. */
@Service
class CellService {

	/** Of one command. */
	static final int MOST = 10_000;

	private final ChangeRoad road;

	private final Sights sights;

	private final WorkspaceCurrency currency;

	CellService(ChangeRoad road, Sights sights, WorkspaceCurrency currency) {
		this.road = road;
		this.sights = sights;
		this.currency = currency;
	}

	Outcome update(Viewer viewer, Input input) {
		CellEdit edit = CellEdit.of(input);
		String accountId = input.id("accountId");
		return this.road.run(Command.onAccount("updateCell", viewer, accountId, "accountId", input,
				drafts -> book(viewer, drafts.account(accountId)).write(edit)));
	}

	/** Writes what can be written; whatever cannot is in the errors, each under the place of its cell in the list. */
	Outcome updateAll(Viewer viewer, Input input) {
		List<Input> given = input.groups("cells");
		if (given.isEmpty() || given.size() > MOST) {
			throw Refusal.invalid("cells", "Give 1 to " + MOST + " cells; these are " + given.size() + ".");
		}
		CellBatch batch = new CellBatch(input.id("accountId"), "cells");
		for (int place = 0; place < given.size(); place++) {
			batch.read(place, given.get(place));
		}
		return write("updateCells", viewer, input, batch);
	}

	/** Writes what can be written of a batch as one change. What others changed meanwhile is left out, and the rest tried again. */
	Outcome write(String name, Viewer viewer, Input input, CellBatch batch) {
		return write(name, viewer, input, batch, this.road);
	}

	/** The same on the one road, or on a rehearsal of it. */
	Outcome write(String name, Viewer viewer, Input input, CellBatch batch, Road way) {
		while (true) {
			List<UserError> broken = new ArrayList<>();
			Outcome outcome = way.run(Command.onAccount(name, viewer, batch.accountId(), "accountId", input,
					drafts -> {
						broken.clear();
						writeAll(viewer, drafts, batch, broken);
						List<UserError> leftOut = new ArrayList<>(batch.refused());
						leftOut.addAll(broken);
						drafts.leaveOut(leftOut);
						return batch.accountId();
					}));
			if (outcome.resultId() != null) {
				return outcome;
			}
			boolean less = false;
			for (ConflictError conflict : conflicts(outcome)) {
				less |= batch.leaveOut(conflict);
			}
			if (!less) {
				List<UserError> errors = new ArrayList<>(batch.refused());
				errors.addAll(broken);
				errors.addAll(outcome.errors());
				return new Outcome(errors, outcome.changes(), outcome.resultId());
			}
		}
	}

	private void writeAll(Viewer viewer, Drafts drafts, CellBatch batch, List<UserError> broken) {
		CellBook book = book(viewer, drafts.account(batch.accountId()));
		batch.edits().forEach((place, edit) -> {
			try {
				book.write(edit);
			}
			catch (Refusal refusal) {
				broken.addAll(batch.at(place, refusal));
			}
		});
	}

	/** A book for the cells of an account in a draft. */
	CellBook book(Viewer viewer, Draft draft) {
		Snapshot workspace = this.sights.open(viewer).workspace();
		AccountRevenue revenue = this.currency.revenue(draft.base(), workspace);
		return new CellBook(draft, workspace, at -> {
			boolean geography = CellRules.isGeography(draft.base(), at.row());
			RevenueFact ofFamily = facts(draft, revenue, workspace, false, geography).at(at.row(), at.column());
			return ofFamily != null ? ofFamily
					: facts(draft, revenue, workspace, true, geography).at(at.row(), at.column());
		}, viewer.memberId(), OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS));
	}

	private static PlacedFacts facts(Draft draft, AccountRevenue revenue, Snapshot workspace, boolean ofProducts,
			boolean geography) {
		return PlacedFacts.of(draft.base(), revenue, Columns.of(workspace, ofProducts), geography);
	}

	private static List<ConflictError> conflicts(Outcome outcome) {
		return outcome.errors()
			.stream()
			.filter(ConflictError.class::isInstance)
			.map(ConflictError.class::cast)
			.toList();
	}

}
