package org.dottedline.ui.settings;

import java.util.Locale;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;

import org.dottedline.ui.api.Changed;
import org.dottedline.ui.frame.Refusals;

/** Adds a rate, or another value for a day that has one. */
class NewRate extends Div {

	private static final int CODE = 3;

	private final Rates rates;
	private final BiConsumer<Changed, String> done;
	private final Refusals refusals = new Refusals();
	private final TextField currency = refusals.at("rates.0.currency", new TextField("Currency"));
	private final DatePicker date = refusals.at("rates.0.date", new DatePicker("From"));
	private final BigDecimalField rate = refusals.at("rates.0.rate", new BigDecimalField());

	/** @param done what was answered to a rate that was set, and a sentence about it */
	NewRate(Rates rates, String workspaceCurrency, BiConsumer<Changed, String> done) {
		this.rates = rates;
		this.done = done;
		setClassName("dl-new-rate");
		currency.setPlaceholder("EUR");
		currency.setMaxLength(CODE);
		date.setI18n(new DatePicker.DatePickerI18n().setBadInputErrorMessage("This is no day."));
		rate.setLabel("Worth in " + workspaceCurrency);
		rate.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage("This is no number."));
		var add = new NativeButton("Add a rate", click -> submit());
		add.setClassName("dl-button dl-button-primary");
		add(currency, date, rate, add, refusals);
	}

	private void submit() {
		if (refusals.unreadable()) {
			return;
		}
		var day = date.getValue();
		if (day == null) {
			refusals.refuse("rates.0.date", "Give the first day of the rate.");
			return;
		}
		if (rate.getValue() == null) {
			refusals.refuse("rates.0.rate", "Give the rate.");
			return;
		}
		var code = currency.getValue().strip().toUpperCase(Locale.ROOT);
		var answered = rates.set(code, day, rate.getValue());
		refusals.show(answered.errors());
		if (answered.done()) {
			rate.clear();
			currency.focus();
			done.accept(answered, "Added " + code + ".");
		}
	}
}
