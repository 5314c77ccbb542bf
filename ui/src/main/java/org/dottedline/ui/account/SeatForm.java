package org.dottedline.ui.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import org.dottedline.schema.types.Adaptability;
import org.dottedline.schema.types.BudgetAuthority;
import org.dottedline.schema.types.BusinessUnit;
import org.dottedline.schema.types.BuyingRole;
import org.dottedline.schema.types.Coverage;
import org.dottedline.schema.types.DecisionOrientation;
import org.dottedline.schema.types.InfluenceLevel;
import org.dottedline.schema.types.Member;
import org.dottedline.schema.types.SeatKind;
import org.dottedline.schema.types.Support;
import org.dottedline.schema.types.UnitKind;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.format.Words;
import org.jspecify.annotations.Nullable;

/** What is known of a seat and thought of its holder, each field edited where it stands. */
class SeatForm extends Div {

	private static final int LONGEST = 255;

	private final SeatEdits edits;
	private final Reader reader;
	private final Runnable reread;
	private final String seat;
	private final ShownMap map;
	private final List<BusinessUnit> units;
	private final List<Member> members;
	private final Map<String, SavedField<?>> facts = new HashMap<>();
	private final Map<String, Judged<?>> judged = new HashMap<>();
	private final TextField nameEditor = text();
	private final SavedField<String> name;
	private final SavedField<String> title;
	private final SavedField<BusinessUnit> unit;
	private final SavedField<Set<BuyingRole>> roles;
	private final SavedField<BudgetAuthority> authority;
	private final SavedField<Support> support;
	private final SavedField<InfluenceLevel> influence;
	private final SavedField<Boolean> innerCircle;
	private final SavedField<DecisionOrientation> orientation;
	private final SavedField<Adaptability> adaptability;
	private final SavedField<Coverage> coverage;
	private final SavedField<Member> coveredBy;
	private final SavedField<LocalDate> lastContact;

	SeatForm(Profiles.Profile profile, SeatEdits edits, Reader reader, Runnable reread) {
		var seat = profile.seat();
		this.map = profile.map();
		this.members = profile.members();
		this.edits = edits;
		this.reader = reader;
		this.reread = reread;
		this.seat = seat.getId();
		units = seat.getAccount().getBusinessUnits().stream().filter(each -> each.getKind() != UnitKind.GEOGRAPHY).toList();
		setClassName("dl-seat-form");

		name = field("name", "Name", nameEditor, value -> value);
		title = field("title", "Title", text(), value -> value.isBlank() ? null : value);
		unit = field("unitId", "Unit", unitEditor(), value -> value == null ? null : value.getId());
		roles = judgement("buyingRoles", "Buying roles", roleEditor(), value -> value.stream().map(Enum::name).sorted().toList());
		authority = judgement("authority", "Budget", choice(BudgetAuthority.values()), Enum::name);
		support = judgement("support", "Support", choice(Support.values()), Enum::name);
		influence = judgement("influence", "Influence", choice(InfluenceLevel.values()), Enum::name);
		innerCircle = judgement("innerCircle", "Inner circle", new Checkbox("Inner circle"), value -> value);
		orientation = judgement("orientation", "Decides by", choice(DecisionOrientation.values()), Enum::name);
		adaptability = judgement("adaptability", "Takes to the new", choice(Adaptability.values()), Enum::name);
		coverage = judgement("coverage", "Coverage", choice(Coverage.values()), Enum::name);
		coveredBy = field("coveredById", "Covered by", memberEditor(), value -> value == null ? null : value.getId());
		lastContact = field("lastContact", "Last contact", dayEditor(), value -> value == null ? null : value.toString());

		var held = seat.getSeat() == SeatKind.HELD;
		var list = new Facts("Profile").with("Name", name).with("Title", title).with("Unit", unit).with("Buying roles", roles)
				.with("Budget", authority);
		if (held) {
			list.with("Support", support).with("Influence", influence).with("", innerCircle).with("Decides by", orientation)
					.with("Takes to the new", adaptability).with("Coverage", coverage)
					.with("Covered by", coveredBy).with("Last contact", lastContact);
		}
		seat.getAccount().getMaps().stream().filter(each -> each.getId().equals(map.id())).findFirst()
				.ifPresent(each -> add(new Paragraph("Judged on the map “" + each.getName() + "” alone.")));
		add(list);
	}

	/** Gives the keyboard to the first field. */
	void edit() {
		nameEditor.focus();
	}

	/** Shows what is known now. */
	void show(Profiles.Profile profile) {
		var now = profile.seat();
		var revision = now.getAccount().getRevision();
		name.show(now.getName(), revision);
		title.show(now.getTitle() == null ? "" : now.getTitle(), revision);
		unit.show(units.stream().filter(each -> now.getUnit() != null && each.getId().equals(now.getUnit().getId())).findFirst().orElse(null), revision);
		roles.show(now.getBuyingRoles().isEmpty() ? Set.of() : EnumSet.copyOf(now.getBuyingRoles()), revision);
		authority.show(now.getAuthority(), revision);
		support.show(now.getSupport(), revision);
		influence.show(now.getInfluence(), revision);
		innerCircle.show(now.getInnerCircle(), revision);
		orientation.show(now.getOrientation(), revision);
		adaptability.show(now.getAdaptability(), revision);
		coverage.show(now.getCoverage(), revision);
		coveredBy.show(now.getCoveredBy() == null ? null : members.stream().filter(each -> each.getId().equals(now.getCoveredBy().getId())).findFirst().orElse(null), revision);
		lastContact.show(now.getLastContact(), revision);
		facts.forEach((field, saved) -> saved.said(profile.settingOf(field).orElse(null), reader));
		judged.forEach((field, each) -> each.show(profile, field));
	}

	private <T> SavedField<T> field(String field, String label, AbstractField<?, T> editor, Function<T, @Nullable Object> value) {
		var saved = new SavedField<T>(label, editor, (written, revision) -> edits.set(seat, field, value.apply(written), revision),
				this::words, reread).edits(seat, field);
		facts.put(field, saved);
		return saved;
	}

	private <T> SavedField<T> judgement(String field, String label, AbstractField<?, T> editor, Function<T, @Nullable Object> value) {
		var saved = new SavedField<T>(label, editor, (written, revision) -> edits.judge(seat, map, field, value.apply(written), Map.of(), revision),
				this::words, reread).edits(seat, field);
		judged.put(field, new Judged<>(saved, value));
		return saved;
	}

	/** Something judged, with how the contract writes it. */
	private final class Judged<T> {

		private final SavedField<T> saved;
		private final Function<T, @Nullable Object> value;

		Judged(SavedField<T> saved, Function<T, @Nullable Object> value) {
			this.saved = saved;
			this.value = value;
		}

		void show(Profiles.Profile profile, String field) {
			var judgement = profile.judgementOf(field);
			var others = profile.othersOn(field);
			if (judgement.isEmpty() && others.isEmpty()) {
				saved.said(profile.settingOf(field).orElse(null), reader);
				return;
			}
			var ofMap = judgement.filter(each -> each.getMap().getId().equals(map.id())).isPresent();
			saved.judged(judgement.orElse(null), others, reader,
					() -> edits.confirm(seat, map, judgement.orElseThrow().getField()),
					more -> edits.judge(seat, map, field, value.apply(Objects.requireNonNull(saved.latest())), more, saved.latestRevision()),
					ofMap ? () -> edits.judge(seat, map, field, null, Map.of(), saved.latestRevision()) : null);
		}
	}

	private String words(@Nullable Object value) {
		if (value == null || value instanceof Collection<?> several && several.isEmpty()) {
			return "nothing";
		}
		if (value instanceof Collection<?> several) {
			return several.stream().map(this::words).collect(Collectors.joining(", "));
		}
		var text = value.toString();
		return Stream.concat(units.stream().filter(each -> each.getId().equals(text)).map(BusinessUnit::getName),
				members.stream().filter(each -> each.getId().equals(text)).map(Member::getName)).findFirst()
				.orElse(text.matches("[A-Z]+(_[A-Z]+)*") ? Words.ofCode(text) : "\u201c" + text + "\u201d");
	}

	private static TextField text() {
		var field = new TextField();
		field.setMaxLength(LONGEST);
		field.getElement().setAttribute("dir", "auto");
		return field;
	}

	private ComboBox<BusinessUnit> unitEditor() {
		var box = new ComboBox<BusinessUnit>();
		box.setItems(units);
		box.setItemLabelGenerator(BusinessUnit::getName);
		box.setClearButtonVisible(true);
		return box;
	}

	private ComboBox<Member> memberEditor() {
		var box = new ComboBox<Member>();
		box.setItems(members);
		box.setItemLabelGenerator(Member::getName);
		box.setClearButtonVisible(true);
		return box;
	}

	private static DatePicker dayEditor() {
		var picker = new DatePicker();
		picker.setMax(LocalDate.now().plusDays(1));
		picker.setClearButtonVisible(true);
		return picker;
	}

	private static MultiSelectComboBox<BuyingRole> roleEditor() {
		var box = new MultiSelectComboBox<BuyingRole>();
		box.setItems(BuyingRole.values());
		box.setItemLabelGenerator(Words::of);
		box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
		box.setSelectedItemsOnTop(true);
		return box;
	}

	private static <E extends Enum<E>> Select<E> choice(E[] values) {
		var select = new Select<E>();
		select.setItems(values);
		select.setItemLabelGenerator(Words::of);
		return select;
	}
}
