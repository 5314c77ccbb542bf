package org.dottedline.ui.settings;

import java.util.List;
import java.util.Map;

import org.dottedline.schema.types.CellStatus;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Changed;
import org.dottedline.ui.api.Document;
import org.dottedline.ui.api.Edits;
import org.springframework.stereotype.Component;

/** Reads and changes which finer states cells may have. */
@Component
class FinerStates {

	private static final Document READ = Document.named("cell-statuses");
	private static final Document SET = Document.named("set-cell-statuses");

	private final Api api;
	private final Edits edits;

	FinerStates(Api api, Edits edits) {
		this.api = api;
		this.edits = edits;
	}

	List<FinerState> read() {
		return api.execute(READ, Values.class).cellStatuses().stream().map(FinerState::of).toList();
	}

	/** Replaces the whole list. */
	Changed set(List<FinerState> states) {
		return edits.make(SET, Map.of("statuses", states.stream().map(FinerState::input).toList()));
	}

	record Values(List<CellStatus> cellStatuses) {
	}
}
