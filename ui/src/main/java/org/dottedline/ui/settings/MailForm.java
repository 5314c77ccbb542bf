package org.dottedline.ui.settings;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;

/** Whether the reader is told by e-mail, and where. */
class MailForm extends Div {

	private final MailChoices choices;
	private final Checkbox on = new Checkbox("Tell me by e-mail what I have not read here");
	private final EmailField address = new EmailField("My e-mail address");
	private final Span said = new Span();

	MailForm(MailChoices choices, boolean administrator) {
		this.choices = choices;
		setClassName("dl-section");
		var choice = choices.read();
		var why = new Paragraph("For you alone: whoever mentions or answers you in a comment is told of under the bell, and by e-mail a while later."
				+ (choice.getAvailable() ? "" : administrator ? " No mail server is set up yet, so nothing is sent: spring.mail.host names one."
						: " No mail server is set up yet, so nothing is sent; an administrator can name one."));
		why.setClassName("dl-faint");
		on.setValue(choice.getOn());
		address.setValue(choice.getAddress() == null ? "" : choice.getAddress());
		address.setClearButtonVisible(true);
		said.getElement().setAttribute("role", "status");
		var save = new NativeButton("Save what I am told", click -> save());
		save.setClassName("dl-button dl-button-primary");
		var actions = new Div(save, said);
		actions.setClassName("dl-actions");
		var fields = new Div(on, address);
		fields.setClassName("dl-mail");
		add(why, fields, actions);
	}

	private void save() {
		var answered = choices.set(on.getValue(), address.getValue());
		var refused = !answered.getErrors().isEmpty();
		said.setClassName("dl-refusal", refused);
		said.setText(refused ? answered.getErrors().getFirst().getMessage() : "Saved.");
		if (refused) {
			address.focus();
		}
	}
}
