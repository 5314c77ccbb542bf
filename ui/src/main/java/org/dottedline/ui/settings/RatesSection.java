package org.dottedline.ui.settings;

import com.vaadin.flow.component.Component;

import org.dottedline.ui.api.Edits;
import org.dottedline.ui.format.Reader;
import org.springframework.core.annotation.Order;

/** What other currencies are worth. */
@org.springframework.stereotype.Component
@Order(300)
class RatesSection implements SettingsSection {

	private final Rates rates;
	private final Edits edits;

	RatesSection(Rates rates, Edits edits) {
		this.rates = rates;
		this.edits = edits;
	}

	@Override
	public String title() {
		return "Exchange rates";
	}

	@Override
	public Component content(Reader reader, boolean administrator) {
		return new RatesForm(rates, edits, reader, administrator);
	}
}
