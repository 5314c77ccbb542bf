package org.dottedline.ui.settings;

import com.vaadin.flow.component.Component;

import org.dottedline.ui.api.Edits;
import org.dottedline.ui.format.Reader;
import org.springframework.core.annotation.Order;

/** Which finer states cells may have. */
@org.springframework.stereotype.Component
@Order(200)
class FinerStatesSection implements SettingsSection {

	private final FinerStates states;
	private final Edits edits;

	FinerStatesSection(FinerStates states, Edits edits) {
		this.states = states;
		this.edits = edits;
	}

	@Override
	public String title() {
		return "Whitespace states";
	}

	@Override
	public Component content(Reader reader, boolean administrator) {
		return new FinerStatesForm(states, edits, administrator);
	}
}
