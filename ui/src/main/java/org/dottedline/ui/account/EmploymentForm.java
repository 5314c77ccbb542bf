package org.dottedline.ui.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** Adds where the holder of a seat worked before. */
class EmploymentForm extends NativeDetails {

	private static final int LONGEST = 255;

	private final Map<String, TextField> fields = new LinkedHashMap<>();
	private final Span refusal = new Span();

	EmploymentForm(String person, SeatEdits edits, Runnable reread) {
		super("Add an employment");
		addClassName("dl-more");
		field("organization", "Employer");
		field("title", "Title there");
		field("division", "Division there");
		field("from", "From: 2016, 2016-03 or 2016-03-14");
		field("to", "To");
		refusal.setClassName("dl-refusal");
		refusal.getElement().setAttribute("role", "alert");
		var add = new NativeButton("Add", click -> {
			var answered = edits.employ(person, fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().getValue())));
			refusal.setText(answered.complaint());
			if (answered.done()) {
				fields.values().forEach(TextField::clear);
				setOpen(false);
				reread.run();
			}
		});
		add.setClassName("dl-button");
		var content = new Div();
		content.setClassName("dl-section");
		fields.values().forEach(content::add);
		content.add(refusal, add);
		setContent(content);
	}

	private void field(String name, String label) {
		var field = new TextField(label);
		field.setMaxLength(LONGEST);
		field.getElement().setAttribute("dir", "auto");
		fields.put(name, field);
	}
}
