package org.dottedline.ui.account;

import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;

import org.dottedline.ui.api.Answered;

/** Something that joins the holder of a seat to somebody: a line that opens to fields, and can be taken away. */
class LineRow extends NativeDetails {

	private static final int NOTE = 2000;

	private final Span words = new Span();
	private final Span more = new Span();
	private final Div content = new Div();
	private final Span refusal = new Span();

	LineRow(Supplier<Answered> remove, Runnable reread) {
		addClassName("dl-line");
		words.getElement().setAttribute("dir", "auto");
		more.setClassName("dl-faint");
		more.getElement().setAttribute("dir", "auto");
		setSummary(words, more);
		content.setClassName("dl-line-fields");
		refusal.setClassName("dl-refusal");
		refusal.getElement().setAttribute("role", "alert");
		var button = new NativeButton("Remove", click -> {
			var answered = remove.get();
			refusal.setText(answered.complaint());
			if (answered.done()) {
				reread.run();
			}
		});
		button.setClassName("dl-button");
		content.add(refusal, button);
		setContent(content);
	}

	/** Puts a field before the button. */
	void with(Component field) {
		content.addComponentAtIndex(content.getComponentCount() - 2, field);
	}

	/** Shows what joins them. */
	void show(String line, String details) {
		words.setText(line);
		more.setText(details.isEmpty() ? "" : " \u00b7 " + details);
	}

	/** A field for what there is to say. */
	static TextArea note() {
		var note = new TextArea();
		note.setMaxLength(NOTE);
		note.setPlaceholder("Note");
		note.getElement().setAttribute("dir", "auto");
		return note;
	}
}
