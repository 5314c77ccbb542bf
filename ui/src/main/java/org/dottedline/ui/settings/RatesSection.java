package org.dottedline.ui.settings;

import com.vaadin.flow.component.Component;

import org.dottedline.ui.format.Reader;
import org.springframework.core.annotation.Order;

/** What other currencies are worth. */
@org.springframework.stereotype.Component
@Order(140)
class RatesSection implements SettingsSection {

	private final Rates rates;

	RatesSection(Rates rates) {
		this.rates = rates;
	}

	@Override
	public String title() {
		return "Exchange rates";
	}

	@Override
	public Component content(Reader reader, boolean administrator) {
		return new RatesForm(rates, reader, administrator);
	}
}
