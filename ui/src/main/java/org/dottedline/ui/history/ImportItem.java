package org.dottedline.ui.history;

import java.util.Objects;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;

import org.dottedline.schema.types.Change;
import org.dottedline.ui.format.Reader;

/** An import: one line, however many steps it took, that unfolds into them. */
class ImportItem extends ListItem {

	private static final String COMMAND = "importRecords";

	/** Makes the item of one step. */
	interface Steps {

		HistoryItem of(Change change);
	}

	private final Steps makes;
	private final Reader reader;
	private final Div what = new Div();
	private final OrderedList steps = new OrderedList();
	private final NativeButton fold = new NativeButton("", click -> fold());
	private Change earliest;
	private int count;
	private long things;

	ImportItem(Change latest, Reader reader, Steps makes) {
		this.makes = makes;
		this.reader = reader;
		earliest = latest;
		setClassName("dl-history-item");
		what.setClassName("dl-history-what");
		var who = new Div((latest.getBy() == null ? "Dottedline" : latest.getBy().getName()) + ", " + reader.days().moment(latest.getAt()));
		who.setClassName("dl-judged");
		fold.setClassName("dl-text-button");
		steps.setClassName("dl-history-all");
		steps.setVisible(false);
		add(what, who, fold, steps);
		take(latest);
		fold.setText("Show its steps");
		fold.getElement().setAttribute("aria-expanded", "false");
	}

	static boolean isImport(Change change) {
		return change.getCommand().equals(COMMAND);
	}

	/** Takes up the step before, when it is of the same import. */
	boolean takes(Change before) {
		var same = isImport(before) && before.getRevision() == earliest.getRevision() - 1 && Objects.equals(by(before), by(earliest));
		if (same) {
			take(before);
		}
		return same;
	}

	private void take(Change step) {
		earliest = step;
		count++;
		things += step.getEntryCount();
		what.setText("Import: " + reader.amounts().count(things, "thing", "things") + " in " + reader.amounts().count(count, "step", "steps"));
		steps.add(makes.of(step));
	}

	private void fold() {
		steps.setVisible(!steps.isVisible());
		fold.setText(steps.isVisible() ? "Hide its steps" : "Show its steps");
		fold.getElement().setAttribute("aria-expanded", String.valueOf(steps.isVisible()));
	}

	private static String by(Change change) {
		return change.getBy() == null ? "" : change.getBy().getId();
	}
}
