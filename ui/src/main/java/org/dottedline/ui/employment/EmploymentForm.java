package org.dottedline.ui.employment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import org.dottedline.schema.types.Employment;
import org.dottedline.schema.types.EmploymentKind;
import org.dottedline.ui.api.Answered;
import org.jspecify.annotations.Nullable;

/** The fields of an employment; what is refused is said at its field and stays as it was written. */
class EmploymentForm extends Div {

	private static final int LONGEST = 255;

	private final Select<EmploymentKind> kind = new Select<>();
	private final Map<String, TextField> fields = new LinkedHashMap<>();
	private final Span refusal = new Span();

	/**
	 * @param known null for a new one
	 * @param save with the fields as the contract names them, an empty one as null
	 * @param done after it was saved or given up
	 */
	EmploymentForm(@Nullable Employment known, Function<Map<String, Object>, Answered> save, Runnable done) {
		setClassName("dl-employment-form");
		kind.setLabel("Worked or studied there");
		kind.setItems(EmploymentKind.values());
		kind.setItemLabelGenerator(each -> each == EmploymentKind.STUDY ? "Studied" : "Worked");
		kind.addValueChangeListener(change -> label());
		add(kind);
		field("organization", known == null ? "" : known.getOrganization().getName());
		field("title", known == null ? "" : known.getTitle());
		field("division", known == null ? "" : known.getDivision());
		field("from", known == null ? "" : known.getFrom());
		field("to", known == null ? "" : known.getTo());
		for (var date : new String[] {"from", "to"}) {
			fields.get(date).setPlaceholder("Unknown");
		}
		var hint = new Span("A day, month or year: 2016-03-14, 2016-03 or 2016.");
		hint.setClassName("dl-faint");
		add(hint);
		kind.setValue(known == null ? EmploymentKind.WORK : known.getKind());
		refusal.setClassName("dl-refusal");
		refusal.getElement().setAttribute("role", "alert");
		var keep = button(known == null ? "Add" : "Save", () -> answer(save.apply(values()), done));
		keep.addClassName("dl-button-primary");
		var buttons = new Div(keep, button("Cancel", done));
		buttons.setClassName("dl-actions");
		add(refusal, buttons);
	}

	/** Gives the keyboard to the first text. */
	void begin() {
		fields.get("organization").focus();
	}

	private void field(String name, @Nullable String value) {
		var field = new TextField();
		field.setMaxLength(LONGEST);
		field.setValue(value == null ? "" : value);
		field.getElement().setAttribute("dir", "auto");
		field.addClassName("dl-employment-" + name);
		field.addValueChangeListener(change -> field.setInvalid(false));
		fields.put(name, field);
		add(field);
	}

	private void label() {
		var study = kind.getValue() == EmploymentKind.STUDY;
		fields.get("organization").setLabel(study ? "School or university" : "Employer");
		fields.get("title").setLabel(study ? "Degree" : "Title there");
		fields.get("division").setLabel(study ? "Faculty" : "Division there");
		fields.get("from").setLabel("From");
		fields.get("to").setLabel("To");
	}

	private Map<String, Object> values() {
		var values = new HashMap<String, Object>();
		fields.forEach((name, field) -> values.put(name, field.getValue().isBlank() ? null : field.getValue().strip()));
		values.computeIfAbsent("organization", any -> "");
		values.put("kind", kind.getValue().name());
		return values;
	}

	private void answer(Answered answered, Runnable done) {
		fields.values().forEach(field -> field.setInvalid(false));
		refusal.setText("");
		if (answered.done()) {
			done.run();
			return;
		}
		var problem = answered.errors().getFirst();
		var field = fields.get(problem.field());
		if (field == null) {
			refusal.setText(problem.message());
		} else {
			field.setErrorMessage(problem.message());
			field.setInvalid(true);
			field.focus();
		}
	}

	private static NativeButton button(String label, Runnable act) {
		var button = new NativeButton(label, click -> act.run());
		button.setClassName("dl-button");
		return button;
	}
}
