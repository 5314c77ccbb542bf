package org.dottedline.ui.settings;

import com.vaadin.flow.component.Component;

import org.dottedline.ui.format.Reader;
import org.springframework.core.annotation.Order;

/** Which finer states cells may have. */
@org.springframework.stereotype.Component
@Order(120)
class FinerStatesSection implements SettingsSection {

	private final FinerStates states;

	FinerStatesSection(FinerStates states) {
		this.states = states;
	}

	@Override
	public String title() {
		return "Whitespace states";
	}

	@Override
	public Component content(Reader reader, boolean administrator) {
		return new FinerStatesForm(states, administrator);
	}
}
