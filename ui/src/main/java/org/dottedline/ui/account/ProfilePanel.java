package org.dottedline.ui.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.Change;
import org.dottedline.ui.api.ApiException;
import org.dottedline.ui.employment.EmploymentSection;
import org.dottedline.ui.employment.WorkedWith;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.Message;
import org.dottedline.ui.frame.SignedOut;
import org.jspecify.annotations.Nullable;

/** The panel that slides over from the right with what is known about whoever was opened. */
class ProfilePanel extends Aside {

	private final Profiles profiles;
	private final ProfileEditor.Ways ways;
	private final Reader reader;
	private ShownMap map;
	private final Runnable onClose;
	private final Consumer<String> choose;
	private final Div gone = new Div();
	private final Div content = new Div();
	private String shown = "";
	private @Nullable AsOf asOf;
	private @Nullable ProfileEditor editor;
	private @Nullable WorkedWith workedWith;
	private String workedWithOf = "";
	private final Comments comments = new Comments();
	private final NativeButton close = new NativeButton("", click -> close());

	/**
	 * @param onClose gives the keyboard back
	 * @param choose lets a seat be the choice on the map
	 */
	ProfilePanel(Profiles profiles, ProfileEditor.Ways ways, Reader reader, ShownMap map, Runnable onClose, Consumer<String> choose) {
		this.profiles = profiles;
		this.ways = ways;
		this.choose = choose;
		this.reader = reader;
		this.map = map;
		this.onClose = onClose;
		setClassName("dl-panel");
		getElement().setAttribute("aria-label", "Details");
		content.setClassName("dl-panel-content");
		close.setClassName("dl-panel-close");
		close.setAriaLabel("Close the details");
		gone.setClassName("dl-gone");
		gone.getElement().setAttribute("role", "status");
		add(close, gone, content, comments);
		setVisible(false);
		Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE).listenOn(this);
	}

	/** Slides over with a seat; of one that is gone it says so. */
	void open(String seat) {
		open(seat, false);
	}

	/** Slides over with a seat, with the keyboard in its first field where it is to be edited. */
	void open(String seat, boolean edit) {
		show(seat);
		setVisible(true);
		if (edit && editor != null) {
			editor.edit();
		} else {
			close.focus();
		}
	}

	/** Slides over with a seat, with the keyboard at a comment on it; empty for whatever is said. */
	void openAtComment(String seat, String comment) {
		show(seat);
		setVisible(true);
		comments.reveal(comment);
	}

	/** Shows another seat in place of the one that is shown, when there is one. */
	void follow(String seat) {
		if (isVisible() && !seat.equals(shown)) {
			show(seat);
		}
	}

	/** Shows the same seat as another map of the account shows it. */
	void showOn(ShownMap other) {
		if (!other.equals(map)) {
			map = other;
			refresh();
		}
	}

	/** The map shows the past; what is opened waits until it is told which. */
	void awaitDay() {
		asOf = AsOf.UNTOLD;
	}

	/** Shows the same seat as it was, read only. @param other null for now */
	void showAsOf(@Nullable AsOf other) {
		if (!Objects.equals(asOf, other)) {
			asOf = other;
			refresh();
		}
	}

	/** Shows the same seat as it is now. */
	void refresh() {
		if (isVisible()) {
			show(shown);
		}
	}

	private void show(String seat) {
		shown = seat;
		comments.setVisible(false);
		gone.removeAll();
		if (asOf != null) {
			showPast(asOf);
			return;
		}
		try {
			profiles.find(map, seat).ifPresentOrElse(this::show, () -> removed(seat));
		} catch (ApiException refused) {
			if (!SignedOut.askAgain(refused)) {
				replace(new Message("The details can't be shown right now", refused.getMessage() + " Nothing is lost; open them again."));
			}
		}
	}

	/** Says who removed what is shown, and offers to take that back; whoever is writing there keeps what they wrote. */
	private void removed(String seat) {
		var removal = profiles.removal(map, seat);
		removal.ifPresent(change -> {
			var by = change.getBy() == null ? "Somebody" : change.getBy().getName();
			var back = new NativeButton("Take the removal back", click -> takeBack(change));
			back.setClassName("dl-button");
			gone.add(new Span(by + " has removed this seat, " + reader.days().moment(change.getAt()) + ". What you have written here stays until you close it."),
					back);
		});
		if (editor == null || !editor.isOf(seat) || removal.isEmpty()) {
			replace(new Message("No longer on the map",
					"This seat was removed, or moved out of your sight. What was saved before stands in the account's history."));
		}
	}

	private void takeBack(Change removal) {
		var done = ways.edits().undo(map.account(), removal.getCommandId());
		if (done.done()) {
			refresh();
		} else {
			gone.removeAll();
			gone.add(new Span(done.complaint()));
		}
	}

	private void showPast(AsOf past) {
		if (past.at() == null) {
			replace();
			return;
		}
		try {
			replace(profiles.find(map, shown, past.at()).<Component[]>map(profile -> pastSections(profile, past)).orElseGet(() -> new Component[] {
					new Message("Not on the map then", past.words(reader) + " This seat was not on the map.")}));
		} catch (ApiException refused) {
			if (!SignedOut.askAgain(refused)) {
				replace(new Message("The details of that day can't be shown right now", refused.getMessage() + " Nothing is lost; choose the day again."));
			}
		}
	}

	private Component[] pastSections(Profiles.Profile profile, AsOf past) {
		var sections = new ProfileSections(profile, reader);
		var note = new Div(past.words(reader));
		note.setClassName("dl-past-note");
		note.getElement().setAttribute("role", "status");
		return new Component[] {note, sections.head(), sections.judgements(), sections.relationships(), sections.competitors(), sections.lines(),
				sections.tenures()};
	}

	/** Fields that somebody may be writing in stay; everything else is made anew. */
	private void show(Profiles.Profile profile) {
		if (editor != null && editor.fits(profile) && profile.editable()) {
			editor.show(profile);
		} else if (profile.editable()) {
			var made = new ProfileEditor(profile, ways, workedWith(profile), reader, this::refresh);
			replace(made);
			editor = made;
		} else {
			replace(sections(profile));
		}
		workedWith(profile).refresh();
		comments.about(map.account(), profile.seat().getId());
	}

	/** Stays as it was set while the same holder is shown. */
	private WorkedWith workedWith(Profiles.Profile profile) {
		var seat = profile.seat();
		var of = seat.getId() + (seat.getPerson() == null ? "" : seat.getPerson().getId());
		var kept = workedWith;
		if (kept == null || !workedWithOf.equals(of)) {
			kept = new WorkedWith(H3::new, seat.getId(), map.account(), ways.pasts(), reader, this::goTo);
			workedWith = kept;
			workedWithOf = of;
		}
		return kept;
	}

	private void goTo(String seat) {
		choose.accept(seat);
		open(seat);
	}

	private void replace(Component... shown) {
		editor = null;
		content.removeAll();
		content.add(shown);
	}

	void close() {
		if (isVisible()) {
			setVisible(false);
			replace();
			onClose.run();
		}
	}

	private Component[] sections(Profiles.Profile profile) {
		var sections = new ProfileSections(profile, reader);
		var shown = new ArrayList<Component>(List.of(sections.head(), sections.judgements(), sections.relationships(), sections.competitors(),
				sections.lines()));
		var person = profile.seat().getPerson();
		if (person != null) {
			var employments = new EmploymentSection(H3::new, person.getId(), ways.pasts(), reader, false, this::refresh);
			employments.show(person.getEmployments());
			shown.add(employments);
			shown.add(workedWith(profile));
		}
		shown.add(sections.elsewhere());
		shown.add(sections.tenures());
		shown.add(new ProfileHistory(profile, reader));
		return shown.toArray(Component[]::new);
	}
}
