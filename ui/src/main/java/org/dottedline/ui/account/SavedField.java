package org.dottedline.ui.account;

import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.Change;
import org.dottedline.schema.types.Judgement;
import org.dottedline.ui.api.Answered;
import org.dottedline.ui.format.Reader;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known, edited where it stands and saved when it is left. While somebody is in it, what others write
 * does not overwrite it; when both wrote, it names both values and lets the reader choose.
 *
 * @param <T> what the editor holds
 */
class SavedField<T> extends Div {

	/** Writes a value; without a revision whatever others wrote meanwhile. */
	interface Writer<T> {

		Answered write(T value, @Nullable Integer expectedRevision);
	}

	private final AbstractField<?, T> editor;
	private final Writer<T> writer;
	private final Function<@Nullable Object, String> words;
	private final Runnable reread;
	private final Span note = new Span();
	private final Div said = new Div();
	private @Nullable T latest;
	private int latestRevision;
	/** The revision that the reader saw when they came into the field; null when they are elsewhere. */
	private @Nullable Integer seen;

	/**
	 * @param words a value of the contract as a reader knows it
	 * @param reread reads the panel again after something was saved
	 */
	SavedField(String label, AbstractField<?, T> editor, Writer<T> writer, Function<@Nullable Object, String> words, Runnable reread) {
		this.editor = editor;
		this.writer = writer;
		this.words = words;
		this.reread = reread;
		setClassName("dl-saved");
		((HasAriaLabel) editor).setAriaLabel(label);
		note.setClassName("dl-judged");
		said.setClassName("dl-said");
		said.getElement().setAttribute("role", "status");
		add(editor, note, said);
		editor.getElement().addEventListener("focusin", event -> seen = latestRevision);
		editor.getElement().addEventListener("focusout", event -> {
			seen = null;
			catchUp();
		});
		editor.addValueChangeListener(event -> {
			if (event.isFromClient()) {
				save(event.getValue(), seen == null ? latestRevision : seen);
			}
		});
	}

	/** Shows what is known now, unless somebody is writing. */
	void show(@Nullable T value, int revision) {
		latest = value;
		latestRevision = revision;
		if (seen == null || Objects.equals(value, editor.getValue())) {
			catchUp();
		}
	}

	/** Shows who said so, when, from what source and how sure; what is older than today can be confirmed with a click. */
	void judged(Judgement judgement, Reader reader, Supplier<Answered> confirm) {
		var words = new ArrayList<String>();
		words.add((judgement.getBy() == null ? "Somebody" : judgement.getBy().getName()) + ", " + reader.days().moment(judgement.getAt()));
		if (judgement.getSource() != null) {
			words.add(judgement.getSource());
		}
		if (judgement.getConfidence() != null) {
			words.add(Math.round(100 * judgement.getConfidence()) + " % sure");
		}
		if (judgement.getStale()) {
			words.add(judgement.getAgeInDays() + " days old");
		}
		note.setText(String.join(" \u00b7 ", words));
		note.setClassName("dl-stale", judgement.getStale());
		if (judgement.getAgeInDays() > 0) {
			note.add(new Text(" "), button("Confirm", () -> {
				var answered = confirm.get();
				if (answered.done()) {
					reread.run();
				} else {
					said.removeAll();
					complain(answered.complaint());
				}
			}));
		}
	}

	/** Shows who said so, and when. */
	void said(@Nullable Change change, Reader reader) {
		note.setClassName("dl-stale", false);
		note.setText(change == null ? "" : (change.getBy() == null ? "Dottedline" : change.getBy().getName()) + ", " + reader.days().moment(change.getAt()));
	}

	private void catchUp() {
		var value = latest == null ? editor.getEmptyValue() : latest;
		if (said.getChildren().findAny().isEmpty() && !Objects.equals(value, editor.getValue())) {
			editor.setValue(value);
		}
	}

	private void save(T value, @Nullable Integer expectedRevision) {
		said.removeAll();
		var answered = writer.write(value, expectedRevision);
		if (answered.done()) {
			latest = value;
			seen = null;
			reread.run();
			return;
		}
		answered.conflict().ifPresentOrElse(conflict -> choose(conflict, value), () -> complain(answered.complaint()));
	}

	private void complain(String complaint) {
		var text = new Span(complaint);
		text.setClassName("dl-refusal");
		said.add(text, button("Leave it as it was", this::keepTheirs));
	}

	private void choose(Answered.Problem conflict, T value) {
		var by = conflict.by() == null ? "Somebody" : conflict.by().getName();
		var text = new Span(by + " has changed this to " + words.apply(conflict.theirs()) + " meanwhile; you wanted "
				+ words.apply(conflict.yours()) + ".");
		text.setClassName("dl-refusal");
		said.add(text, button("Keep " + words.apply(conflict.theirs()), this::keepTheirs),
				button("Use " + words.apply(conflict.yours()), () -> save(value, null)));
	}

	private void keepTheirs() {
		said.removeAll();
		seen = null;
		reread.run();
		catchUp();
	}

	private static NativeButton button(String label, Runnable act) {
		var button = new NativeButton(label, click -> act.run());
		button.setClassName("dl-button");
		return button;
	}
}
