package org.dottedline.ui.portfolio;

import java.util.function.Consumer;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Narrows the table to what contains a text. */
class AccountFilterField extends TextField {

	AccountFilterField(Consumer<String> onFilter) {
		setClassName("dl-filter");
		setPlaceholder("Filter by name, owner, industry");
		setAriaLabel("Filter accounts");
		setClearButtonVisible(true);
		setValueChangeMode(ValueChangeMode.LAZY);
		addValueChangeListener(change -> onFilter.accept(change.getValue().strip()));
	}
}
