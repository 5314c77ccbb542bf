package org.dottedline.ui.importing;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;

import org.dottedline.schema.types.Import;
import org.dottedline.schema.types.ImportState;
import org.dottedline.ui.api.ApiException;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.Frame;
import org.dottedline.ui.frame.SignedOut;

/** One import: how far it is while it runs, and what came of it. */
@Route(value = "import/:id", layout = Frame.class)
@PageTitle("Import - Dottedline")
public class ImportRunPage extends Div implements BeforeEnterObserver, Frame.Headed {

	private static final int POLL = 700;

	private final Imports imports;
	private final Div heading = new Div();
	private final Span facts = new Span();
	private Optional<Registration> polling = Optional.empty();

	ImportRunPage(Imports imports) {
		this.imports = imports;
		setClassName("dl-page dl-import-run");
		heading.setClassName("dl-heading-lines");
		facts.setClassName("dl-facts");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		stopPolling();
		var id = event.getRouteParameters().get("id").orElseThrow();
		var run = imports.progress(id).orElseThrow(NotFoundException::new);
		if (running(run)) {
			follow(id, run, event.getUI());
		} else {
			report(id);
		}
	}

	private void follow(String id, Import run, UI ui) {
		var progress = new RunProgress(Reader.present(), () -> cancel(id));
		progress.show(run);
		removeAll();
		add(progress);
		heading.removeAll();
		facts.setText("It goes on when you leave this page");
		heading.add(new H1("Import at work"), facts);
		ui.setPollInterval(POLL);
		polling = Optional.of(ui.addPollListener(poll -> advance(id, progress)));
	}

	private void advance(String id, RunProgress progress) {
		try {
			imports.progress(id).ifPresent(run -> {
				if (running(run)) {
					progress.show(run);
				} else {
					stopPolling();
					report(id);
				}
			});
		} catch (ApiException refused) {
			if (SignedOut.askAgain(refused)) {
				return;
			}
			progress.say("How far it is can't be read right now. " + refused.getMessage() + " The import itself goes on.");
		}
	}

	private void report(String id) {
		var run = imports.report(id).orElseThrow(NotFoundException::new);
		var reader = Reader.present();
		removeAll();
		add(new RunReport(run, reader, new RejectedRows(imports, id), new TakingBack(imports, run, reader, () -> report(id))));
		heading.removeAll();
		facts.setText(run.getSource() + " \u00b7 " + reader.days().moment(run.getStartedAt())
				+ (run.getStartedBy() == null ? "" : " \u00b7 " + run.getStartedBy().getName()));
		heading.add(new H1(run.getDryRun() ? "Dry run" : "Import"), facts);
	}

	private void cancel(String id) {
		try {
			imports.cancel(id);
		} catch (ApiException refused) {
			SignedOut.askAgain(refused);
		}
	}

	private static boolean running(Import run) {
		return run.getState() == ImportState.WAITING || run.getState() == ImportState.RUNNING;
	}

	private void stopPolling() {
		polling.ifPresent(Registration::remove);
		polling = Optional.empty();
		Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> ui.setPollInterval(-1));
	}

	@Override
	protected void onDetach(DetachEvent event) {
		stopPolling();
	}

	@Override
	public Component heading() {
		return heading;
	}
}
