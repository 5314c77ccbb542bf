package org.dottedline.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;

import org.dottedline.schema.types.JudgedField;
import org.dottedline.schema.types.JudgementLifetime;
import org.dottedline.ui.format.Words;

/** After how many days each kind of judgement is stale; for administrators to change, for others to read. */
class LifetimesForm extends Div {

	private static final int LONGEST = 3650;

	private final Settings settings;
	private final Map<JudgedField, IntegerField> fields = new EnumMap<>(JudgedField.class);
	private final Div rows = new Div();
	private final Span said = new Span();

	LifetimesForm(Settings settings, boolean administrator) {
		this.settings = settings;
		setClassName("dl-section");
		var why = new Paragraph("A judgement fades from the day on which it was made or confirmed, and is stale at the end of its time. "
				+ (administrator ? "A change holds at once, for all accounts." : "An administrator can change this."));
		why.setClassName("dl-faint");
		rows.setClassName("dl-lifetimes");
		said.getElement().setAttribute("role", "status");
		add(why, rows);
		settings.read().judgementLifetimes().forEach(lifetime -> row(lifetime, administrator));
		if (administrator) {
			var save = new NativeButton("Save the lifetimes", click -> save());
			save.setClassName("dl-button dl-button-primary");
			var actions = new Div(save, said);
			actions.setClassName("dl-actions");
			add(actions);
		}
	}

	private void row(JudgementLifetime lifetime, boolean administrator) {
		var label = new Span(Words.of(lifetime.getField()));
		var usual = new Span("days \u00b7 " + lifetime.getDefaultDays() + " unless set");
		usual.setClassName("dl-faint");
		if (!administrator) {
			rows.add(label, new Span(String.valueOf(lifetime.getDays())), usual);
			return;
		}
		var field = new IntegerField();
		field.setAriaLabel(Words.of(lifetime.getField()) + ": days until it is stale");
		field.setMin(1);
		field.setMax(LONGEST);
		field.setValue(lifetime.getDays());
		fields.put(lifetime.getField(), field);
		rows.add(label, field, usual);
	}

	private void save() {
		for (var each : fields.entrySet()) {
			if (each.getValue().isInvalid() || each.getValue().isEmpty()) {
				refuse(Words.of(each.getKey()) + " holds 1 to " + LONGEST + " days.");
				each.getValue().focus();
				return;
			}
		}
		Map<JudgedField, Integer> days = new EnumMap<>(JudgedField.class);
		fields.forEach((judged, field) -> days.put(judged, field.getValue()));
		var answered = settings.set(days);
		if (!answered.getErrors().isEmpty()) {
			refuse(answered.getErrors().getFirst().getMessage());
			return;
		}
		List<JudgementLifetime> now = Objects.requireNonNull(answered.getLifetimes());
		now.forEach(lifetime -> fields.get(lifetime.getField()).setValue(lifetime.getDays()));
		said.setClassName("dl-refusal", false);
		said.setText("Saved.");
	}

	private void refuse(String why) {
		said.setClassName("dl-refusal", true);
		said.setText(why);
	}
}
