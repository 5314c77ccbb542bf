package org.dottedline.ui.account;

import java.util.List;
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
import org.dottedline.schema.types.OtherJudgement;
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
	private final String label;
	private final Div note = new Div();
	private final Div asked = new Div();
	private final Div said = new Div();
	/** What the note shows; while that is the same, its buttons stay under the reader's hand. */
	private @Nullable Said noted;
	private @Nullable T latest;
	private int latestRevision;
	/** The revision that the reader saw when they came into the field; null when they are elsewhere. */
	private @Nullable Integer seen;

	/**
	 * @param words a value of the contract as a reader knows it
	 * @param reread reads the panel again after something was saved
	 */
	SavedField(String label, AbstractField<?, T> editor, Writer<T> writer, Function<@Nullable Object, String> words, Runnable reread) {
		this.label = label;
		this.editor = editor;
		this.writer = writer;
		this.words = words;
		this.reread = reread;
		setClassName("dl-saved");
		((HasAriaLabel) editor).setAriaLabel(label);
		note.setClassName("dl-note");
		said.setClassName("dl-said");
		said.getElement().setAttribute("role", "status");
		add(editor, note, asked, said);
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

	/** Tells whoever else is on the account, by the thing and its field, when somebody is in here. */
	SavedField<T> edits(String target, String field) {
		getElement().setAttribute("data-edits", target + ' ' + field);
		return this;
	}

	/** Shows what is known now, unless somebody is writing. */
	void show(@Nullable T value, int revision) {
		latest = value;
		latestRevision = revision;
		if (seen == null || Objects.equals(value, editor.getValue())) {
			catchUp();
		}
	}

	/**
	 * Shows who judged it, when, from what source and how sure; with one click it is said again, or said with its source.
	 *
	 * @param others what other maps say of the same
	 * @param drop takes away what this map says of its own; null where it says nothing
	 */
	void judged(@Nullable Judgement judgement, List<OtherJudgement> others, Reader reader, Supplier<Answered> confirm, SourceForm.Saying saying,
			@Nullable Supplier<Answered> drop) {
		var shown = Said.of(judgement, others, drop != null);
		if (shown.equals(noted)) {
			return;
		}
		noted = shown;
		note.removeAll();
		if (judgement != null) {
			var provenance = new Provenance(judgement, reader);
			var sourced = judgement.getSource() != null || judgement.getConfidence() != null;
			if (judgement.getAgeInDays() > 0) {
				provenance.add(small("Confirm", "Confirm " + label, () -> answer(confirm.get())));
			}
			provenance.add(small(sourced ? "Edit source" : "Add source", (sourced ? "Edit the source of " : "Add a source to ") + label,
					() -> askForSource(judgement, saying)));
			if (drop != null) {
				provenance.add(small("As on the account's map", label + " as on the account's map", () -> answer(drop.get())));
			}
			note.add(provenance);
		}
		others.forEach(other -> note.add(Provenance.of(other, reader)));
	}

	/** Shows who said so, and when. */
	void said(@Nullable Change change, Reader reader) {
		noted = null;
		note.removeAll();
		if (change != null) {
			var who = new Div(new Text((change.getBy() == null ? "Dottedline" : change.getBy().getName()) + ", " + reader.days().moment(change.getAt())));
			who.setClassName("dl-judged");
			note.add(who);
		}
	}

	private void askForSource(Judgement judgement, SourceForm.Saying saying) {
		said.removeAll();
		asked.removeAll();
		var form = new SourceForm(label, judgement, saying, () -> {
			asked.removeAll();
			reread.run();
		});
		asked.add(form);
		form.focus();
	}

	private void answer(Answered answered) {
		said.removeAll();
		if (answered.done()) {
			reread.run();
		} else {
			complain(answered.complaint());
		}
	}

	/** The revision at which that is known. */
	int latestRevision() {
		return latestRevision;
	}

	/** What is known now, as the editor holds it; null where nothing is. */
	@Nullable T latest() {
		return latest;
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
		answered.conflict().ifPresentOrElse(conflict -> choose(conflict, value), () -> {
			complain(answered.complaint());
			said.add(button("Try again", () -> save(value, latestRevision)));
		});
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

	private static NativeButton small(String text, String label, Runnable act) {
		var button = button(text, act);
		button.setAriaLabel(label);
		return button;
	}

	private static NativeButton button(String label, Runnable act) {
		var button = new NativeButton(label, click -> act.run());
		button.setClassName("dl-button");
		return button;
	}
}
