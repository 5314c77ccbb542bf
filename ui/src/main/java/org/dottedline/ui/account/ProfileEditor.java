package org.dottedline.ui.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;

import org.dottedline.ui.api.Edits;
import org.dottedline.ui.employment.EmploymentSection;
import org.dottedline.ui.employment.Pasts;
import org.dottedline.ui.employment.WorkedWith;
import org.dottedline.ui.format.Reader;
import org.jspecify.annotations.Nullable;

/** The details of a seat for whoever may change them: fields that stay while others change the rest around them. */
class ProfileEditor extends Div {

	private final Reader reader;
	private final Profiles.Profile first;
	private final SeatForm form;
	private final H2 name = new H2();
	private final Div around = new Div();
	private final Div history = new Div();
	private final Div before = new Div();
	private @Nullable EmploymentSection employments;
	private final LinesForm lines;
	private @Nullable RelationshipForm relationships;
	private @Nullable CompetitorForm competitors;

	ProfileEditor(Profiles.Profile profile, Ways ways, WorkedWith workedWith, Reader reader, Runnable reread) {
		this.reader = reader;
		this.first = profile;
		var seat = profile.seat();
		var edits = ways.seat();
		setClassName("dl-panel-content");
		var head = new Div(name);
		head.setClassName("dl-panel-head");
		form = new SeatForm(profile, edits, reader, reread);
		add(head, form);
		if (seat.getPerson() != null) {
			relationships = new RelationshipForm(seat.getPerson().getId(), edits, reader, reread);
			competitors = new CompetitorForm(seat.getId(), ways.lines(), reader, reread);
			add(relationships, competitors);
		}
		lines = new LinesForm(seat, ways.lines(), ways.seats(), reread);
		add(lines);
		around.setClassName("dl-panel-content");
		add(around);
		if (seat.getPerson() != null) {
			employments = new EmploymentSection(H3::new, seat.getPerson().getId(), ways.pasts(), reader, true, reread);
			add(employments, workedWith);
		}
		add(before, new Holding(seat, edits, ways.seats(), reread), history);
		show(profile);
	}

	/** Whether a profile can be shown in these fields: the same seat in the same hands. */
	boolean fits(Profiles.Profile profile) {
		return first.map().equals(profile.map()) && first.seat().getId().equals(profile.seat().getId()) && holder(first).equals(holder(profile))
				&& first.seat().getSeat() == profile.seat().getSeat();
	}

	private static String holder(Profiles.Profile profile) {
		return profile.seat().getPerson() == null ? "" : profile.seat().getPerson().getId();
	}

	/** Whether it shows a seat. */
	boolean isOf(String seat) {
		return first.seat().getId().equals(seat);
	}

	/** Shows what is known now. */
	void show(Profiles.Profile profile) {
		name.setText(profile.seat().getName());
		form.show(profile);
		if (relationships != null) {
			relationships.show(profile);
		}
		if (competitors != null) {
			competitors.show(profile.seat());
		}
		lines.show(profile.seat());
		var sections = new ProfileSections(profile, reader);
		around.removeAll();
		around.add(sections.place());
		if (employments != null && profile.seat().getPerson() != null) {
			employments.show(profile.seat().getPerson().getEmployments());
		}
		before.removeAll();
		before.add(sections.elsewhere(), sections.tenures());
		history.removeAll();
		history.add(new ProfileHistory(profile, reader));
	}

	/** Gives the keyboard to the first field. */
	void edit() {
		form.edit();
	}

	/** The ways in which what is known is changed, and others are found. */
	record Ways(SeatEdits seat, LineEdits lines, Seats seats, Pasts pasts, Edits edits) {
	}
}
