package org.dottedline.ui.importing;

import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.Import;
import org.dottedline.schema.types.ImportState;

/** Where an import stands, in a word and a mark. */
class StateMark extends Span {

	StateMark(Import run) {
		var mark = new Span();
		mark.setClassName("dl-import-mark dl-import-mark-" + run.getState().name().toLowerCase());
		mark.getElement().setAttribute("aria-hidden", "true");
		add(mark, new Span(word(run)));
		setClassName("dl-import-state");
	}

	private static String word(Import run) {
		var word = word(run.getState());
		return run.getDryRun() ? word + ", dry run" : word;
	}

	private static String word(ImportState state) {
		return switch (state) {
			case WAITING -> "Waiting, one import runs at a time";
			case RUNNING -> "At work";
			case DONE -> "Done";
			case CANCELLED -> "Stopped";
			case FAILED -> "Failed";
		};
	}
}
