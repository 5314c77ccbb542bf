package org.dottedline.ui.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.dottedline.ui.api.Changed;
import org.dottedline.ui.frame.Refusals;
import org.jspecify.annotations.Nullable;

/** A form for one thing of a plan. What is refused is said at its field and stays as it was written; Escape leaves it. */
abstract class PlanForm extends Div {

	private static final int LINE = 255;

	final Refusals refusals = new Refusals();

	/** What becomes of a form. */
	interface Done {

		void saved(Changed answered, String name);

		void givenUp();
	}

	PlanForm() {
		setClassName("dl-plan-form");
	}

	/** The fields as they are now, as the API takes them. */
	abstract Map<String, @Nullable Object> fields();

	/** Whether something is missing that the API can't be asked without; it is said at its field. */
	abstract boolean incomplete();

	/** Whether a field is empty, which it says then. */
	boolean lacks(String place, @Nullable Object value, String why) {
		if (value == null) {
			refusals.refuse(place, why);
		}
		return value == null;
	}

	/** What it is about, in words. */
	abstract String name();

	abstract Focusable<?> first();

	/** Ends the form with its buttons. */
	void end(String label, Function<Map<String, @Nullable Object>, Changed> save, Done done) {
		var keep = button(label, () -> {
			if (refusals.unreadable() || incomplete()) {
				return;
			}
			var answered = save.apply(fields());
			refusals.show(answered.errors());
			if (answered.done()) {
				done.saved(answered, name());
			}
		});
		keep.addClassName("dl-button-primary");
		var buttons = new Div(keep, button("Cancel", done::givenUp));
		buttons.setClassName("dl-actions");
		add(refusals, buttons);
		Shortcuts.addShortcutListener(this, done::givenUp, Key.ESCAPE).listenOn(this);
	}

	/** Gives the keyboard to the first field. */
	void begin() {
		first().focus();
	}

	static TextField line(String label) {
		var field = new TextField(label);
		field.setMaxLength(LINE);
		field.getElement().setAttribute("dir", "auto");
		return field;
	}

	static TextArea words(String label, int most) {
		var field = new TextArea(label);
		field.setMaxLength(most);
		field.getElement().setAttribute("dir", "auto");
		return wide(field);
	}

	static DatePicker day(String label) {
		var picker = new DatePicker(label);
		picker.setI18n(new DatePicker.DatePickerI18n().setBadInputErrorMessage("This is no day."));
		return picker;
	}

	static ComboBox<Choice> one(String label, List<Choice> choices) {
		var box = new ComboBox<Choice>(label);
		box.setItems(choices);
		box.setItemLabelGenerator(Choice::name);
		box.setClearButtonVisible(true);
		return box;
	}

	static MultiSelectComboBox<Choice> several(String label, List<Choice> choices) {
		var box = new MultiSelectComboBox<Choice>(label);
		box.setItems(choices);
		box.setItemLabelGenerator(Choice::name);
		return wide(box);
	}

	static @Nullable String id(ComboBox<Choice> box) {
		return box.getValue() == null ? null : box.getValue().id();
	}

	static List<String> ids(MultiSelectComboBox<Choice> box) {
		return box.getValue().stream().map(Choice::id).toList();
	}

	/** A value as the API writes it. */
	static @Nullable String text(@Nullable Object value) {
		return value == null ? null : value instanceof Enum<?> code ? code.name() : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
	}

	static Map<String, @Nullable Object> named() {
		return new HashMap<>();
	}

	static <C extends Component & HasSize> C wide(C field) {
		field.getElement().getClassList().add("dl-wide");
		return field;
	}

	static NativeButton button(String label, Runnable act) {
		var button = new NativeButton(label, click -> act.run());
		button.setClassName("dl-button");
		return button;
	}
}
