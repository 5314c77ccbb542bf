package org.dottedline.ui.frame;

import java.util.function.Supplier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import org.dottedline.ui.api.Changed;
import org.dottedline.ui.api.Edits;

/** Says what was done last, with a way to take it back, or why it was not. */
public class DoneLine extends Div {

	private final Edits edits;
	private final String history;
	private final Runnable reread;

	/**
	 * @param history the account in whose history the changes stand, or {@link Edits#SHARED}
	 * @param reread after something was taken back
	 */
	public DoneLine(Edits edits, String history, Runnable reread) {
		this.edits = edits;
		this.history = history;
		this.reread = reread;
		setClassName("dl-done");
		getElement().setAttribute("role", "status");
	}

	/** Says that a change was made, or why not. */
	public void answer(Changed changed, String sentence) {
		removeAll();
		if (!changed.done()) {
			refuse(changed.complaint());
			return;
		}
		var said = new Span(sentence);
		said.getElement().setAttribute("dir", "auto");
		add(said);
		var change = changed.change();
		if (change != null) {
			add(undo(() -> edits.undo(history, change.getCommandId())));
		}
	}

	private NativeButton undo(Supplier<Changed> act) {
		var button = new NativeButton("Undo", click -> {
			var answered = act.get();
			removeAll();
			if (answered.done()) {
				add(new Span("Taken back."));
				reread.run();
			} else {
				refuse(answered.complaint());
			}
		});
		button.setClassName("dl-button dl-button-quiet");
		return button;
	}

	private void refuse(String why) {
		var refusal = new Span(why);
		refusal.setClassName("dl-refusal");
		add(refusal);
	}
}
