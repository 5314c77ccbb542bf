package org.dottedline.ui.account;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.Change;
import org.dottedline.schema.types.SeatKind;
import org.dottedline.schema.types.Stakeholder;
import org.dottedline.schema.types.TeamRelationship;
import org.dottedline.schema.types.Tenure;
import org.dottedline.ui.format.Days;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.format.Words;
import org.jspecify.annotations.Nullable;

/** What is known about a seat and whoever holds it, in sections. */
class ProfileSections {

	private final Profiles.Profile profile;
	private final Stakeholder seat;
	private final Reader reader;

	ProfileSections(Profiles.Profile profile, Reader reader) {
		this.profile = profile;
		this.seat = profile.seat();
		this.reader = reader;
	}

	Div head() {
		var head = new Div(new H2(seat.getName()));
		head.setClassName("dl-panel-head");
		var title = new Span(Optional.ofNullable(seat.getTitle()).orElse("No title known"));
		title.setClassName("dl-panel-title");
		head.add(title);
		var place = seat.getUnit() == null ? null : seat.getUnit().getName();
		if (seat.getGeography() != null) {
			place = place == null ? seat.getGeography().getName() : place + " \u00b7 " + seat.getGeography().getName();
		}
		if (place != null) {
			var unit = new Span(place);
			unit.setClassName("dl-faint");
			head.add(unit);
		}
		var roles = new Div();
		roles.setClassName("dl-chips");
		if (seat.getSeat() != SeatKind.HELD) {
			roles.add(chip(Words.of(seat.getSeat())));
		}
		if (roles.getElement().getChildCount() > 0) {
			head.add(roles);
		}
		return head;
	}

	/** Where the seat stands, and how its holder is reached. */
	Facts place() {
		var facts = new Facts("Place");
		standing(facts);
		contact(facts);
		return facts;
	}

	private void standing(Facts facts) {
		if (seat.getManager() != null) {
			facts.with("Reports to", seat.getManager().getName());
		}
		facts.with("Dotted line to", seat.getDottedLineManagers().stream().map(Stakeholder::getName).collect(Collectors.joining(", ")));
		var reports = seat.getReports().size();
		facts.with("Reports", reports == 0 ? null : reader.amounts().count(reports, "person", "people"));
	}

	private void contact(Facts facts) {
		var person = seat.getPerson();
		if (person != null) {
			mail(facts, person.getEmail());
			facts.with("Telephone", person.getPhone());
		}
	}

	/** What we think of the holder, and what the seat may spend. */
	Facts judgements() {
		var facts = new Facts("Profile");
		standing(facts);
		facts.with("Buying roles", judged("buyingRoles", new Span(seat.getBuyingRoles().isEmpty() ? "Unknown"
				: seat.getBuyingRoles().stream().map(Words::of).collect(Collectors.joining(", ")))));
		facts.with("Budget", judged("authority", new Span(Words.of(seat.getAuthority()))));
		if (seat.getSeat() == SeatKind.HELD) {
			facts.with("Support", judged("support", marked("support", seat.getSupport())));
			facts.with("Influence", judged("influence", new Span(Words.of(seat.getInfluence()))));
			facts.with("Inner circle", judged("innerCircle", new Span(seat.getInnerCircle() ? "Yes" : "No")));
			facts.with("Decides by", judged("orientation", new Span(Words.of(seat.getOrientation()))));
			facts.with("Takes to the new", judged("adaptability", new Span(Words.of(seat.getAdaptability()))));
			facts.with("Coverage", judged("coverage", new Span(Words.of(seat.getCoverage()))));
			facts.with("Covered by", seat.getCoveredBy() == null ? null : seat.getCoveredBy().getName());
			facts.with("Last contact", seat.getLastContact() == null ? null : reader.days().day(seat.getLastContact()));
		}
		contact(facts);
		return facts;
	}

	/** A judgement with who made it, when, from what source and how sure, as far as that is known. */
	private Div judged(String field, Span value) {
		var whole = new Div(value);
		profile.judgementOf(field).ifPresentOrElse(judgement -> whole.add(new Provenance(judgement, reader)),
				() -> profile.settingOf(field).ifPresent(change -> whole.add(said(change))));
		profile.othersOn(field).forEach(other -> whole.add(Provenance.of(other, reader)));
		return whole;
	}

	private Span said(Change change) {
		var by = change.getBy() == null ? "Dottedline" : change.getBy().getName();
		var who = new Span(by + ", " + reader.days().moment(change.getAt()));
		who.setClassName("dl-judged");
		return who;
	}

	private static void mail(Facts facts, @Nullable String address) {
		if (address != null && !address.isBlank()) {
			facts.with("Mail", new Anchor("mailto:" + address, address));
		}
	}

	/** Which of us knows the holder, and how well. */
	Facts relationships() {
		var facts = new Facts("Our relationships");
		seat.getRelationships().forEach(known -> facts.with(known.getMember().getName(),
				new Div(new Span(strength(known)), new StrengthHistory(known.getHistory(), reader, reader.days().today()))));
		return facts;
	}

	private String strength(TeamRelationship known) {
		var words = new StringBuilder(Words.of(known.getCurrent()));
		if (known.getDesired() != null && known.getDesired() != known.getCurrent()) {
			words.append(", aims for ").append(Words.of(known.getDesired()).toLowerCase());
		}
		var more = RelationshipForm.words(known, reader);
		return more.isEmpty() ? words.toString() : words + " \u00b7 " + more;
	}

	/** Whom the holder moves, who moves them, and how they stand to others besides. */
	Facts lines() {
		var facts = new Facts("Lines to others");
		seat.getInfluences().forEach(each -> influence(facts, "Moves " + each.getTo().getName(), InfluenceLine.from(seat.getId(), each)));
		seat.getInfluencedBy().forEach(each -> influence(facts, "Moved by " + each.getFrom().getName(), InfluenceLine.to(seat.getId(), each)));
		seat.getTies().forEach(each -> facts.with(LineWords.tie(each, seat.getId()), new Span(Objects.requireNonNullElse(each.getNote(), ""))));
		return facts;
	}

	private static void influence(Facts facts, String term, InfluenceLine line) {
		facts.with(term, line.note().isEmpty() ? LineWords.influence(line) : LineWords.influence(line) + " \u00b7 " + line.note());
	}

	/** Which competitors know the holder. */
	Facts competitors() {
		var facts = new Facts("Competitors");
		seat.getCompetitorRelationships().forEach(each -> facts.with(each.getCompetitor(), Stream.of(CompetitorForm.words(each, reader), each.getNote())
				.filter(Objects::nonNull).collect(Collectors.joining(" \u00b7 "))));
		return facts;
	}

	/** The seats that the holder has or had on other accounts of ours. */
	Facts elsewhere() {
		var facts = new Facts("On other accounts");
		if (seat.getPerson() != null) {
			seat.getPerson().getTenures().stream().filter(tenure -> !tenure.getAccount().getId().equals(seat.getAccount().getId()))
					.forEach(tenure -> facts.with(tenure.getCurrent() ? "Now" : "Earlier", link(tenure)));
		}
		return facts;
	}

	private Anchor link(Tenure tenure) {
		var words = (tenure.getTitle() == null ? "A seat" : tenure.getTitle()) + " at " + tenure.getAccount().getName();
		var when = span(tenure);
		var target = "account/" + tenure.getAccount().getId()
				+ (tenure.getStakeholder() == null || !tenure.getCurrent() ? "?panel=alumni" : "?person=" + tenure.getStakeholder().getId());
		var link = new Anchor(target, when.equals("now") || when.equals("earlier") ? words : words + " \u00b7 " + when);
		link.getElement().setAttribute("dir", "auto");
		return link;
	}

	/** Who has held the seat and when, where that says more than the head does. */
	Facts tenures() {
		var facts = new Facts("Who held this seat");
		seat.getTenures().stream().filter(tenure -> seat.getTenures().size() > 1 || tenure.getFrom() != null)
				.forEach(tenure -> facts.with(tenure.getPerson().getName(), span(tenure)));
		return facts;
	}

	private String span(Tenure tenure) {
		var span = Days.span(tenure.getFrom() == null ? null : reader.days().day(tenure.getFrom()),
				tenure.getTo() == null ? null : reader.days().day(tenure.getTo()));
		return span.isEmpty() ? tenure.getCurrent() ? "now" : "earlier" : span;
	}

	private static Span marked(String kind, Enum<?> value) {
		var mark = new Span();
		mark.setClassName("dl-mark dl-mark-" + kind + "-" + value.name().toLowerCase());
		mark.getElement().setAttribute("aria-hidden", "true");
		return new Span(mark, new Span(Words.of(value)));
	}

	private static Span chip(String text) {
		var chip = new Span(text);
		chip.setClassName("dl-chip");
		return chip;
	}
}
