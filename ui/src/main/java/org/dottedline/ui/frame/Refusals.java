package org.dottedline.ui.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;

import org.dottedline.ui.api.Answered.Problem;

/** Says at each field of a form why it was refused, and here what is about no field. What was written stays. */
public class Refusals extends Span {

	private final Map<String, Component> fields = new LinkedHashMap<>();

	public Refusals() {
		setClassName("dl-refusal");
		getElement().setAttribute("role", "alert");
	}

	/** @param place where the field is in the input, its steps joined by dots, such as {@code rates.0.date} */
	public <F extends Component & HasValidation & Focusable<?>> F at(String place, F field) {
		fields.put(place, field);
		return field;
	}

	/** Forgets all fields, for those of a form that is made anew. */
	public void forget() {
		fields.clear();
		setText("");
	}

	/** Whether a field holds what it can't make sense of, which it says itself; it has the keyboard then. */
	public boolean unreadable() {
		for (var field : fields.values()) {
			if (((HasValue<?, ?>) field).isEmpty() && ((HasValidation) field).isInvalid()) {
				((Focusable<?>) field).focus();
				return true;
			}
		}
		return false;
	}

	/** Says why at one field. */
	public void refuse(String place, String why) {
		show(List.of(new Problem("INVALID_INPUT", List.of(("input." + place).split("\\.")), why, null, null, null)));
	}

	/** Says what the API answered and nothing that was said before; the first field at fault has the keyboard. */
	public void show(List<Problem> problems) {
		fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
		setText(problems.stream().filter(problem -> !fields.containsKey(place(problem))).map(Problem::message).distinct()
				.collect(Collectors.joining(" ")));
		problems.reversed().stream().filter(problem -> fields.containsKey(place(problem))).forEach(problem -> {
			var field = fields.get(place(problem));
			((HasValidation) field).setErrorMessage(problem.message());
			((HasValidation) field).setInvalid(true);
			((Focusable<?>) field).focus();
		});
	}

	private static String place(Problem problem) {
		var path = problem.path();
		return path == null || path.isEmpty() ? "" : String.join(".", path.subList(1, path.size()));
	}
}
