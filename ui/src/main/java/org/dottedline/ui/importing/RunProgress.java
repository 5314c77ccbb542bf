package org.dottedline.ui.importing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

import org.dottedline.schema.types.Import;
import org.dottedline.schema.types.ImportState;
import org.dottedline.ui.format.Reader;

/** How far an import is, with what can still be done about it. */
class RunProgress extends Div {

	private final Reader reader;
	private final ProgressBar bar = new ProgressBar();
	private final Span counts = new Span();
	private final Button cancel;

	RunProgress(Reader reader, Runnable onCancel) {
		this.reader = reader;
		setClassName("dl-section dl-run-progress");
		bar.getElement().setAttribute("aria-label", "Rows dealt with");
		counts.getElement().setAttribute("role", "status");
		cancel = new Button("Stop the import", click -> {
			click.getSource().setText("Stopping after this batch");
			onCancel.run();
		});
		cancel.setDisableOnClick(true);
		var note = new Paragraph("Stopping leaves in place what went in so far; the same import can be started again and finishes the rest.");
		note.setClassName("dl-faint");
		add(counts, bar, note, cancel);
	}

	void show(Import run) {
		bar.setIndeterminate(run.getState() == ImportState.WAITING || run.getTotalRows() == null);
		bar.setValue(Math.clamp(run.getProgress(), 0, 1));
		counts.setText(text(run));
	}

	void say(String text) {
		counts.setText(text);
	}

	private String text(Import run) {
		if (run.getState() == ImportState.WAITING) {
			return "Waiting, one import runs at a time";
		}
		var amounts = reader.amounts();
		var rows = run.getTotalRows() == null ? amounts.count(run.getProcessedRows(), "row", "rows")
				: amounts.count(run.getProcessedRows()) + " of " + amounts.count(run.getTotalRows(), "row", "rows");
		return run.getRejectedRows() == 0 ? rows : rows + " \u00b7 " + amounts.count(run.getRejectedRows()) + " left out";
	}
}
