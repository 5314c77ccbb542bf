package org.dottedline.ui.plan;

import java.util.Map;
import java.util.function.Function;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;

import org.dottedline.ui.api.Changed;
import org.jspecify.annotations.Nullable;

/** A way to reach an objective, with what it is to win. */
class StrategyForm extends PlanForm {

	private final TextField name = refusals.at("name", line("How we reach it"));
	private final MultiSelectComboBox<Choice> opportunities;
	private final String objective;

	StrategyForm(String objective, Plans.Known known, Function<Map<String, @Nullable Object>, Changed> save, Done done) {
		this.objective = objective;
		opportunities = refusals.at("opportunityIds", several("Opportunities that it is to win", known.opportunities()));
		add(wide(name), opportunities);
		end("Add the strategy", save, done);
	}

	@Override
	Map<String, @Nullable Object> fields() {
		var fields = named();
		fields.put("name", name.getValue());
		fields.put("objectiveId", objective);
		fields.put("opportunityIds", ids(opportunities));
		return fields;
	}

	@Override
	boolean incomplete() {
		return false;
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
