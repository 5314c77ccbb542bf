package org.dottedline.ui.plan;

import java.util.Map;
import java.util.function.Function;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.dottedline.schema.types.Insight;
import org.dottedline.schema.types.Measure;
import org.dottedline.schema.types.Objective;
import org.dottedline.schema.types.ObjectiveKind;
import org.dottedline.schema.types.ObjectiveStatus;
import org.dottedline.ui.api.Changed;
import org.dottedline.ui.format.Words;
import org.jspecify.annotations.Nullable;

/** What an objective is. Its current value is asked for only where the system does not know it. */
class ObjectiveForm extends PlanForm {

	private static final int OUTCOME = 2000;

	private final TextField name = refusals.at("name", line("What we aim at"));
	private final Select<ObjectiveKind> kind = refusals.at("kind", new Select<>());
	private final DatePicker due = refusals.at("due", day("By when"));
	private final TextArea outcome = refusals.at("outcome", words("What the customer has of it", OUTCOME));
	private final MultiSelectComboBox<Choice> insights;
	private final Select<Measure> measure = refusals.at("measure", new Select<>());
	private final ComboBox<Choice> stakeholder;
	private final BigDecimalField baseline = refusals.at("baseline", number("From"));
	private final BigDecimalField target = refusals.at("target", number("To"));
	private final BigDecimalField current = refusals.at("current", number("Now"));
	private final TextField unit = refusals.at("unit", line("Counted in"));
	private final Select<ObjectiveStatus> status = refusals.at("status", new Select<>());
	private final boolean isNew;

	/** @param objective null for one that is still to be set */
	ObjectiveForm(@Nullable Objective objective, Plans.Known known, Function<Map<String, @Nullable Object>, Changed> save, Done done) {
		isNew = objective == null;
		insights = refusals.at("insightIds", several("What of the customer's it serves", known.insightChoices()));
		stakeholder = refusals.at("stakeholderId", one("With whom", known.seats()));
		kind.setLabel("About");
		kind.setItems(ObjectiveKind.values());
		kind.setItemLabelGenerator(Words::of);
		kind.setValue(ObjectiveKind.REVENUE);
		measure.setLabel("Measured by");
		measure.setItems(Measure.values());
		measure.setItemLabelGenerator(each -> each == null ? "Said by hand" : Words.of(each));
		measure.setEmptySelectionAllowed(true);
		measure.setEmptySelectionCaption("Said by hand");
		measure.addValueChangeListener(change -> showWhatIsAsked());
		status.setLabel("Stands");
		status.setItems(ObjectiveStatus.values());
		status.setItemLabelGenerator(Words::of);
		status.setVisible(!isNew);
		baseline.setHelperText(isNew ? "Where something is measured: where it stands now, unless you say" : null);
		if (objective != null) {
			fill(objective, known);
		}
		showWhatIsAsked();
		add(wide(name), kind, due, outcome, insights, measure, stakeholder, baseline, target, current, unit, status);
		end(isNew ? "Set the objective" : "Save", save, done);
	}

	private void fill(Objective objective, Plans.Known known) {
		name.setValue(objective.getName());
		kind.setValue(objective.getKind());
		due.setValue(objective.getDue());
		outcome.setValue(objective.getOutcome() == null ? "" : objective.getOutcome());
		insights.setValue(Choice.among(known.insightChoices(), objective.getInsights().stream().map(Insight::getId).toList()));
		measure.setValue(objective.getMeasure());
		stakeholder.setValue(Choice.in(known.seats(), objective.getStakeholder() == null ? null : objective.getStakeholder().getId()));
		baseline.setValue(objective.getBaseline());
		target.setValue(objective.getTarget());
		current.setValue(objective.getCurrent());
		unit.setValue(objective.getMeasure() == null && objective.getUnit() != null ? objective.getUnit() : "");
		status.setValue(objective.getStatus());
	}

	private void showWhatIsAsked() {
		var byHand = measure.getValue() == null;
		current.setVisible(byHand);
		unit.setVisible(byHand);
	}

	@Override
	Map<String, @Nullable Object> fields() {
		var fields = named();
		fields.put("name", name.getValue());
		fields.put("kind", text(kind.getValue()));
		fields.put("due", text(due.getValue()));
		fields.put("outcome", outcome.getValue());
		fields.put("insightIds", ids(insights));
		fields.put("measure", text(measure.getValue()));
		fields.put("stakeholderId", id(stakeholder));
		fields.put("baseline", text(baseline.getValue()));
		fields.put("target", text(target.getValue()));
		if (measure.getValue() == null) {
			fields.put("current", text(current.getValue()));
			fields.put("unit", unit.getValue());
		}
		if (!isNew) {
			fields.put("status", text(status.getValue()));
		}
		return fields;
	}

	private static BigDecimalField number(String label) {
		var field = new BigDecimalField(label);
		field.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage("This is no number."));
		return field;
	}

	@Override
	boolean incomplete() {
		return lacks("due", due.getValue(), "An objective has a day; say by when.");
	}

	@Override
	String name() {
		return name.getValue();
	}

	@Override
	Focusable<?> first() {
		return name;
	}
}
