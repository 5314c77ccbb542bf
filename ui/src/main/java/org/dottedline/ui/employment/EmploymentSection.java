package org.dottedline.ui.employment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.dottedline.schema.types.Employment;
import org.dottedline.schema.types.EmploymentKind;
import org.dottedline.ui.api.Answered;
import org.dottedline.ui.format.Reader;
import org.jspecify.annotations.Nullable;

/** Where a person worked and studied, the latest first, to be added to and changed where it stands. */
public class EmploymentSection extends Div {

	private final String person;
	private final Pasts pasts;
	private final Reader reader;
	private final boolean editable;
	private final Runnable reread;
	private final UnorderedList list = new UnorderedList();
	private final Span nothing = new Span("Nothing is known of where they were before.");
	private final Div below = new Div();
	private final Div said = new Div();
	private final NativeButton more = button("Add an employment", "", this::begin);
	private List<Employment> known = List.of();
	/** The employment that is being edited; null when none is. */
	private @Nullable String edited;

	/** @param title of the level that it has where it stands */
	public EmploymentSection(Function<String, Component> title, String person, Pasts pasts, Reader reader, boolean editable, Runnable reread) {
		this.person = person;
		this.pasts = pasts;
		this.reader = reader;
		this.editable = editable;
		this.reread = reread;
		setClassName("dl-section dl-employments");
		list.setClassName("dl-list");
		nothing.setClassName("dl-faint");
		said.setClassName("dl-done");
		said.getElement().setAttribute("role", "status");
		below.add(more);
		add(title.apply("Worked and studied at"), list, nothing, said);
		if (editable) {
			add(below);
		}
	}

	/** Shows what is known now; what somebody is writing stays. */
	public void show(List<Employment> employments) {
		if (edited != null && employments.stream().noneMatch(each -> each.getId().equals(edited))) {
			edited = null;
		}
		known = employments;
		nothing.setVisible(employments.isEmpty());
		var kept = new HashMap<String, Component>();
		list.getChildren().forEach(item -> item.getId().filter(id -> id.equals(edited)).ifPresent(id -> kept.put(id, item)));
		list.removeAll();
		employments.forEach(each -> list.add(kept.containsKey(each.getId()) ? kept.get(each.getId()) : item(each)));
	}

	private ListItem item(Employment employment) {
		var where = new Span(employment.getOrganization().getName());
		where.setClassName("dl-list-name");
		where.getElement().setAttribute("dir", "auto");
		var what = new Span(Stream.of(employment.getTitle(), employment.getDivision()).filter(word -> word != null && !word.isBlank())
				.collect(Collectors.joining(" \u00b7 ")));
		what.getElement().setAttribute("dir", "auto");
		var span = reader.days().partialSpan(employment.getFrom(), employment.getTo());
		var when = new Span((employment.getKind() == EmploymentKind.STUDY ? "Studied" : "Worked") + " \u00b7 "
				+ (span.isEmpty() ? "dates unknown" : span));
		when.setClassName("dl-faint");
		var text = new Div(where, what, when);
		text.setClassName("dl-list-text");
		var item = new ListItem(text);
		item.setId(employment.getId());
		if (editable) {
			var place = employment.getOrganization().getName();
			var buttons = new Div(button("Edit", "Edit " + place, () -> edit(item, employment)),
					button("Remove", "Remove " + place, () -> remove(employment)));
			buttons.setClassName("dl-list-acts");
			item.add(buttons);
		}
		return item;
	}

	private void edit(ListItem item, Employment employment) {
		giveUp();
		edited = employment.getId();
		var form = new EmploymentForm(employment, values -> pasts.update(employment.getId(), values), this::finish);
		item.removeAll();
		item.add(form);
		form.begin();
	}

	private void begin() {
		giveUp();
		var form = new EmploymentForm(null, values -> pasts.add(person, given(values)), this::finish);
		below.removeAll();
		below.add(form);
		form.begin();
	}

	private static Map<String, Object> given(Map<String, Object> values) {
		return values.entrySet().stream().filter(value -> value.getValue() != null)
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** One form is open at a time. */
	private void giveUp() {
		edited = null;
		said.removeAll();
		below.removeAll();
		below.add(more);
		show(known);
	}

	private void finish() {
		giveUp();
		reread.run();
		more.focus();
	}

	private void remove(Employment employment) {
		giveUp();
		var answered = pasts.remove(employment.getId());
		if (!answered.done()) {
			complain(answered);
			return;
		}
		reread.run();
		said.add(new Span("Removed " + employment.getOrganization().getName() + ". "), button("Undo", "", () -> putBack(employment)));
	}

	/** The same facts again: what was removed here may have been learned on another account. */
	private void putBack(Employment employment) {
		said.removeAll();
		var values = new HashMap<String, Object>(Map.of("organization", employment.getOrganization().getName(), "kind", employment.getKind().name()));
		values.put("title", employment.getTitle());
		values.put("division", employment.getDivision());
		values.put("from", employment.getFrom());
		values.put("to", employment.getTo());
		var answered = pasts.add(person, given(values));
		if (answered.done()) {
			reread.run();
		} else {
			complain(answered);
		}
	}

	private void complain(Answered answered) {
		var text = new Span(answered.complaint());
		text.setClassName("dl-refusal");
		said.add(text);
	}

	/** @param label what it does to what, where the text alone would be heard many times; else empty */
	private static NativeButton button(String text, String label, Runnable act) {
		var button = new NativeButton(text, click -> act.run());
		button.setClassName("dl-button dl-button-quiet");
		if (!label.isEmpty()) {
			button.setAriaLabel(label);
		}
		return button;
	}
}
