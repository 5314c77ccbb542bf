package org.dottedline.ui.importing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.dottedline.schema.types.Import;
import org.dottedline.ui.api.Answered;
import org.dottedline.ui.api.ApiException;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.SignedOut;

/** Takes an import back as a whole, once whoever wants it has said so twice; says what stood in the way. */
class TakingBack extends Div {

	private static final int MOST_REASONS = 10;

	private final Imports imports;
	private final Import run;
	private final Runnable reread;

	TakingBack(Imports imports, Import run, Reader reader, Runnable reread) {
		this.imports = imports;
		this.run = run;
		this.reread = reread;
		setClassName("dl-taking-back");
		getElement().setAttribute("role", "status");
		if (run.getTakenBackAt() != null) {
			add(new Span("Taken back, " + reader.days().moment(run.getTakenBackAt()) + ". The accounts, products and members that it made stay."));
		} else if (Boolean.TRUE.equals(run.getUndoable())) {
			offer();
		}
	}

	private void offer() {
		removeAll();
		add(button("Take this import back", this::ask));
	}

	private void ask() {
		removeAll();
		var yes = button("Take it back", this::takeBack);
		add(new Span("Everything that it brought to its accounts goes again; what others did since stays."), yes, button("Leave it", this::offer));
		yes.focus();
	}

	private void takeBack() {
		try {
			var done = imports.undo(run.getId());
			if (done.errors().isEmpty()) {
				reread.run();
				return;
			}
			removeAll();
			var reasons = new UnorderedList();
			done.errors().stream().map(TakingBack::words).distinct().limit(MOST_REASONS).forEach(reason -> reasons.add(new ListItem(reason)));
			add(new Span(done.accounts() == 0 ? "It was not taken back, since others have built on it:"
					: "It was taken back on some of its accounts. On the others it was not, since others have built on it:"), reasons,
					button("Try again", this::takeBack));
		} catch (ApiException refused) {
			if (!SignedOut.askAgain(refused)) {
				removeAll();
				add(new Span("It could not be taken back right now. " + refused.getMessage()), button("Try again", this::takeBack));
			}
		}
	}

	private static String words(Answered.Problem problem) {
		return problem.by() == null ? problem.message() : problem.by().getName() + ": " + problem.message();
	}

	private static NativeButton button(String label, Runnable act) {
		var button = new NativeButton(label, click -> act.run());
		button.setClassName("dl-button");
		return button;
	}
}
