package org.dottedline.ui.settings;

import com.vaadin.flow.component.Component;

import org.dottedline.ui.format.Reader;
import org.springframework.core.annotation.Order;

/** How long judgements hold before they are stale. */
@org.springframework.stereotype.Component
@Order(100)
class LifetimesSection implements SettingsSection {

	private final Settings settings;

	LifetimesSection(Settings settings) {
		this.settings = settings;
	}

	@Override
	public String title() {
		return "How long judgements hold";
	}

	@Override
	public Component content(Reader reader, boolean administrator) {
		return new LifetimesForm(settings, administrator);
	}
}
