package org.dottedline.ui.frame;

import java.util.function.Function;
import java.util.function.Supplier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import org.dottedline.ui.api.Changed;
import org.dottedline.ui.api.Edits;
import org.jspecify.annotations.Nullable;

/** Says what was done last, with a way to take it back where there is one, or why it was not. */
public class DoneLine extends Div {

	private final @Nullable Function<String, Changed> undo;
	private final Runnable reread;

	/** For what can't be taken back. */
	public DoneLine() {
		this(null, () -> { });
	}

	/**
	 * @param account in whose history the changes stand
	 * @param reread after something was taken back
	 */
	public DoneLine(Edits edits, String account, Runnable reread) {
		this(command -> edits.undo(account, command), reread);
	}

	private DoneLine(@Nullable Function<String, Changed> undo, Runnable reread) {
		this.undo = undo;
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
		if (change != null && undo != null) {
			add(button(() -> undo.apply(change.getCommandId())));
		}
	}

	private NativeButton button(Supplier<Changed> act) {
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
