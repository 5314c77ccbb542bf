package org.dottedline.ui.contract;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;

import org.dottedline.schema.types.ContractKind;
import org.dottedline.ui.api.Changed;
import org.dottedline.ui.contract.Contracts.Choice;
import org.dottedline.ui.frame.Refusals;
import org.jspecify.annotations.Nullable;

/** The terms of a contract; what is refused is said at its field and stays as it was written. */
class ContractForm extends Div {

	private static final int LONGEST = 255;
	private static final int CODE = 3;
	private static final List<String> STATUSES = List.of("Draft", "In Approval Process", "Activated", "Expired", "Terminated", "Cancelled", "Obsolete",
			"Purchased by Other");

	private final Refusals refusals = new Refusals();
	private final TextField name = refusals.at("name", new TextField("Name or number"));
	private final Select<ContractKind> kind = refusals.at("kind", new Select<>());
	private final ComboBox<Choice> column = refusals.at("column", new ComboBox<>("Product or family"));
	private final ComboBox<Choice> unit = refusals.at("unitId", new ComboBox<>("Unit"));
	private final DatePicker start = refusals.at("start", day("First day"));
	private final DatePicker end = refusals.at("end", day("Last day"));
	private final DatePicker renewalDate = refusals.at("renewalDate", day("Renews on"));
	private final BigDecimalField amount = refusals.at("value", new BigDecimalField("Value over its time"));
	private final TextField currency = refusals.at("value.currency", new TextField("Currency"));
	private final ComboBox<String> status = refusals.at("status", new ComboBox<>("Status"));
	private final ComboBox<Choice> renews = refusals.at("renewsId", new ComboBox<>("Follows on"));

	/**
	 * @param isNew whether it is still to be recorded
	 * @param others the contracts on which it can follow
	 * @param save with the terms as they are now
	 */
	ContractForm(Terms terms, boolean isNew, Contracts.Known known, List<Choice> others, Function<Terms, Changed> save, Done done) {
		setClassName("dl-contract-form");
		name.setMaxLength(LONGEST);
		name.getElement().setAttribute("dir", "auto");
		kind.setLabel("Kind");
		kind.setItems(ContractKind.values());
		kind.setItemLabelGenerator(each -> each == ContractKind.ASSET ? "Installed" : "Contract");
		// The contract of the API has no other kind for one that is recorded.
		kind.setReadOnly(!isNew);
		choices(column, known.columns());
		choices(unit, known.units());
		choices(renews, others);
		renewalDate.setHelperText("Unless you say: the day after its last");
		amount.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage("This is no number."));
		currency.setMaxLength(CODE);
		status.setItems(STATUSES);
		status.setAllowCustomValue(true);
		status.setClearButtonVisible(true);
		status.addCustomValueSetListener(event -> status.setValue(event.getDetail()));
		fill(terms, known, others);
		var keep = button(isNew ? "Record" : "Save", () -> {
			if (refusals.unreadable()) {
				return;
			}
			var answered = save.apply(terms());
			refusals.show(answered.errors());
			if (answered.done()) {
				done.saved(answered, name.getValue());
			}
		});
		keep.addClassName("dl-button-primary");
		var buttons = new Div(keep, button("Cancel", done::givenUp));
		buttons.setClassName("dl-actions");
		var money = new Div(amount, currency);
		money.setClassName("dl-contract-money");
		add(name, kind, column, unit, start, end, renewalDate, money, status, renews, refusals, buttons);
	}

	/** What becomes of a form. */
	interface Done {

		void saved(Changed answered, String name);

		void givenUp();
	}

	/** Gives the keyboard to the first field. */
	void begin() {
		name.focus();
	}

	private void fill(Terms terms, Contracts.Known known, List<Choice> others) {
		name.setValue(terms.name());
		kind.setValue(terms.kind());
		column.setValue(chosen(known.columns(), terms.column()));
		unit.setValue(chosen(known.units(), terms.unit()));
		start.setValue(terms.start());
		end.setValue(terms.end());
		renewalDate.setValue(terms.renewalDate());
		amount.setValue(terms.amount());
		currency.setValue(terms.currency());
		status.setValue(terms.status().isEmpty() ? null : terms.status());
		renews.setValue(chosen(others, terms.renews()));
	}

	private Terms terms() {
		return new Terms(name.getValue(), kind.getValue(), id(column), id(unit), start.getValue(), end.getValue(), renewalDate.getValue(),
				amount.getValue(), currency.getValue().strip().toUpperCase(Locale.ROOT), status.getValue() == null ? "" : status.getValue(), id(renews));
	}

	private static void choices(ComboBox<Choice> box, List<Choice> choices) {
		box.setItems(choices);
		box.setItemLabelGenerator(Choice::name);
		box.setClearButtonVisible(true);
	}

	private static @Nullable Choice chosen(List<Choice> choices, @Nullable String id) {
		return choices.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
	}

	private static @Nullable String id(ComboBox<Choice> box) {
		return box.getValue() == null ? null : box.getValue().id();
	}

	private static DatePicker day(String label) {
		var picker = new DatePicker(label);
		picker.setClearButtonVisible(true);
		picker.setI18n(new DatePicker.DatePickerI18n().setBadInputErrorMessage("This is no day."));
		return picker;
	}

	private static NativeButton button(String label, Runnable act) {
		var button = new NativeButton(label, click -> act.run());
		button.setClassName("dl-button");
		return button;
	}
}
