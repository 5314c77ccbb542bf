package org.dottedline.ui.plan;

import java.util.Map;
import java.util.function.Function;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.dottedline.schema.types.Insight;
import org.dottedline.schema.types.InsightKind;
import org.dottedline.ui.api.Changed;
import org.dottedline.ui.format.Words;
import org.jspecify.annotations.Nullable;

/** What somebody at the customer has in mind. */
class InsightForm extends PlanForm {

	private static final int LONGEST = 2000;

	private final TextArea text = refusals.at("text", words("What they have in mind", LONGEST));
	private final Select<InsightKind> kind = refusals.at("kind", new Select<>());
	private final ComboBox<Choice> owner;
	private final TextField source = refusals.at("source", line("Where we have it from"));
	private final Checkbox confirmed = new Checkbox("Confirmed by the customer");

	/** @param insight null for one that is still to be recorded */
	InsightForm(@Nullable Insight insight, Plans.Known known, Function<Map<String, @Nullable Object>, Changed> save, Done done) {
		owner = refusals.at("ownerId", one("Whose it is", known.seats()));
		kind.setLabel("Kind");
		kind.setItems(InsightKind.values());
		kind.setItemLabelGenerator(Words::of);
		kind.setValue(InsightKind.GOAL);
		if (insight != null) {
			text.setValue(insight.getText());
			kind.setValue(insight.getKind());
			owner.setValue(Choice.in(known.seats(), insight.getOwner() == null ? null : insight.getOwner().getId()));
			source.setValue(insight.getSource() == null ? "" : insight.getSource());
			confirmed.setValue(insight.getConfirmed());
		}
		add(text, kind, owner, source, confirmed);
		end(insight == null ? "Record it" : "Save", save, done);
	}

	@Override
	Map<String, @Nullable Object> fields() {
		var fields = named();
		fields.put("text", text.getValue());
		fields.put("kind", text(kind.getValue()));
		fields.put("ownerId", id(owner));
		fields.put("source", source.getValue());
		fields.put("confirmed", confirmed.getValue());
		return fields;
	}

	@Override
	boolean incomplete() {
		return false;
	}

	@Override
	String name() {
		return text.getValue();
	}

	@Override
	Focusable<?> first() {
		return text;
	}
}
