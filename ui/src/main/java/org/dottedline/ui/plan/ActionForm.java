package org.dottedline.ui.plan;

import java.util.Map;
import java.util.function.Function;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.dottedline.schema.types.Action;
import org.dottedline.schema.types.Stakeholder;
import org.dottedline.ui.api.Changed;
import org.jspecify.annotations.Nullable;

/** What somebody has to do: what, who, by when, and whom and which cells it touches. */
class ActionForm extends PlanForm {

	private static final int NOTE = 4000;

	private final TextField title = refusals.at("title", line("What is to be done"));
	private final ComboBox<Choice> owner;
	private final DatePicker due = refusals.at("due", day("By when"));
	private final MultiSelectComboBox<Choice> people;
	private final MultiSelectComboBox<Choice> cells;
	private final ComboBox<Choice> strategy;
	private final TextArea note = refusals.at("note", words("More about it", NOTE));
	private final @Nullable String objective;

	/**
	 * @param action null for one that is still to be made
	 * @param objective what it serves; null for nothing in particular
	 */
	ActionForm(@Nullable Action action, @Nullable String objective, Plans.Known known, Function<Map<String, @Nullable Object>, Changed> save, Done done) {
		this.objective = objective;
		owner = refusals.at("ownerId", one("Who does it", known.members()));
		owner.setHelperText("One person, who may see the account");
		people = refusals.at("stakeholderIds", several("Whom it touches", known.seats()));
		cells = refusals.at("cells", several("Which cells it touches", known.cells()));
		var strategies = known.strategiesFor(objective);
		strategy = refusals.at("strategyId", one("Part of", strategies));
		strategy.setVisible(!strategies.isEmpty());
		if (action == null) {
			owner.setValue(Choice.in(known.members(), known.viewer()));
		} else {
			title.setValue(action.getTitle());
			owner.setValue(Choice.in(known.members(), action.getOwner() == null ? null : action.getOwner().getId()));
			due.setValue(action.getDue());
			people.setValue(Choice.among(known.seats(), action.getStakeholders().stream().map(Stakeholder::getId).toList()));
			cells.setValue(Choice.among(known.cells(), action.getCells().stream().map(cell -> cell.getRow() + " " + cell.getColumn()).toList()));
			strategy.setValue(Choice.in(strategies, action.getStrategy() == null ? null : action.getStrategy().getId()));
			note.setValue(action.getNote() == null ? "" : action.getNote());
		}
		add(wide(title), owner, due, people, cells, wide(strategy), note);
		end(action == null ? "Add the action" : "Save", save, done);
	}

	@Override
	Map<String, @Nullable Object> fields() {
		var fields = named();
		fields.put("title", title.getValue());
		fields.put("ownerId", id(owner));
		fields.put("due", text(due.getValue()));
		fields.put("stakeholderIds", ids(people));
		fields.put("cells", ids(cells).stream().map(cell -> cell.split(" ")).map(cell -> Map.of("row", cell[0], "column", cell[1])).toList());
		fields.put("objectiveId", objective);
		fields.put("strategyId", id(strategy));
		fields.put("note", note.getValue());
		return fields;
	}

	@Override
	boolean incomplete() {
		return lacks("ownerId", owner.getValue(), "An action has exactly one owner; say who.")
				|| lacks("due", due.getValue(), "An action has a day; say by when.");
	}

	@Override
	String name() {
		return title.getValue();
	}

	@Override
	Focusable<?> first() {
		return title;
	}
}
