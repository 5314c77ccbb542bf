package org.dottedline.ui.account;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

import org.dottedline.schema.types.Member;
import org.dottedline.schema.types.RelationshipPoint;
import org.dottedline.schema.types.Strength;
import org.dottedline.schema.types.TeamRelationship;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.format.Words;
import org.jspecify.annotations.Nullable;

/** Which of us knows the holder of a seat, how well, and how well they should. */
class RelationshipForm extends Div {

	private final String person;
	private final SeatEdits edits;
	private final Reader reader;
	private final Runnable reread;
	private final Div rows = new Div();
	private final ComboBox<Member> more = new ComboBox<>();
	private final Map<String, Row> known = new LinkedHashMap<>();

	RelationshipForm(String person, SeatEdits edits, Reader reader, Runnable reread) {
		this.person = person;
		this.edits = edits;
		this.reader = reader;
		this.reread = reread;
		setClassName("dl-section");
		rows.setClassName("dl-relationships");
		more.setPlaceholder("Who else of us knows them?");
		more.setAriaLabel("Who else of us knows them?");
		more.setItemLabelGenerator(Member::getName);
		more.addValueChangeListener(event -> {
			if (event.isFromClient() && event.getValue() != null) {
				row(event.getValue()).show(Strength.UNKNOWN, null, 0);
				more.clear();
			}
		});
		add(new H3("Our relationships"), rows, more);
	}

	/** Shows what is known now; a row that was begun and not yet saved stays. */
	void show(Profiles.Profile profile) {
		var revision = profile.seat().getAccount().getRevision();
		List<TeamRelationship> relationships = profile.seat().getRelationships();
		relationships.forEach(each -> row(each.getMember()).show(each, revision));
		more.setItems(profile.members().stream().filter(member -> !known.containsKey(member.getId())).toList());
	}

	/** What lacks to what is aimed for, and the last contact. */
	static String words(TeamRelationship known, Reader reader) {
		return Stream.of(gap(known, reader), known.getLastContact() == null ? "" : "last contact " + reader.days().day(known.getLastContact()))
				.filter(each -> !each.isEmpty()).collect(Collectors.joining(" \u00b7 "));
	}

	private static String gap(TeamRelationship known, Reader reader) {
		if (known.getGap() == null) {
			return "";
		}
		return known.getGap() <= 0 ? "as strong as it should be" : reader.amounts().count(known.getGap(), "step", "steps") + " short";
	}

	private Row row(Member member) {
		return known.computeIfAbsent(member.getId(), id -> {
			var row = new Row(member);
			rows.add(row);
			return row;
		});
	}

	private final class Row extends Div {

		private final SavedField<Strength> current;
		private final SavedField<Strength> desired;
		private final Span contact = new Span();
		private final Div history = new Div();
		private List<RelationshipPoint> points = List.of();

		Row(Member member) {
			setClassName("dl-relationship");
			var name = new Span(member.getName());
			contact.setClassName("dl-judged");
			current = strength("How well " + member.getName() + " knows them", member, "current", true);
			desired = strength("How well " + member.getName() + " should know them", member, "desired", false);
			history.setClassName("dl-relationship-history");
			add(name, current, new Span("\u2192"), desired, contact, history);
		}

		private SavedField<Strength> strength(String label, Member member, String field, boolean withUnknown) {
			var select = new Select<Strength>();
			select.setItems(Arrays.stream(Strength.values()).filter(each -> withUnknown || each != Strength.UNKNOWN).toList());
			select.setItemLabelGenerator(each -> each == null ? "No aim" : Words.of(each));
			if (!withUnknown) {
				select.setEmptySelectionAllowed(true);
				select.setEmptySelectionCaption("No aim");
			}
			return new SavedField<>(label, select, (value, revision) -> edits.relate(member.getId(), person, field, value == null ? null : value.name()),
					String::valueOf, reread).edits(person + ':' + member.getId(), field);
		}

		void show(TeamRelationship known, int revision) {
			show(known.getCurrent(), known.getDesired(), revision);
			contact.setText(words(known, reader));
			if (!points.equals(known.getHistory())) {
				points = known.getHistory();
				history.removeAll();
				history.add(new StrengthHistory(points, reader, reader.days().today()));
			}
		}

		void show(Strength now, @Nullable Strength aim, int revision) {
			current.show(now, revision);
			desired.show(aim, revision);
		}
	}
}
