package org.dottedline.ui.settings;

import com.vaadin.flow.component.Component;
import org.dottedline.ui.format.Reader;
import org.springframework.core.annotation.Order;

/** Whether the reader is told by e-mail where somebody mentions or answers them. */
@org.springframework.stereotype.Component
@Order(50)
class MailSection implements SettingsSection {

	private final MailChoices choices;

	MailSection(MailChoices choices) {
		this.choices = choices;
	}

	@Override
	public String title() {
		return "Told by e-mail";
	}

	@Override
	public Component content(Reader reader, boolean administrator) {
		return new MailForm(choices, administrator);
	}
}
