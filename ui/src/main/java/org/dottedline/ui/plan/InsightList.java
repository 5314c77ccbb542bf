package org.dottedline.ui.plan;

import java.util.StringJoiner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.dottedline.schema.types.Insight;
import org.dottedline.ui.format.Words;

/** What the customer's people have in mind, for objectives to serve. */
class InsightList extends Div {

	private final PlanDesk desk;

	InsightList(PlanDesk desk) {
		this.desk = desk;
		setClassName("dl-section");
		var list = new UnorderedList();
		list.setClassName("dl-list");
		desk.known().insights().forEach(insight -> list.add(item(insight)));
		list.setVisible(!desk.known().insights().isEmpty());
		add(new H2("What they have in mind"));
		if (desk.known().insights().isEmpty()) {
			var nothing = new Span("Nothing is recorded yet: goals, pressures, initiatives and obstacles, so that objectives can serve them.");
			nothing.setClassName("dl-faint");
			add(nothing);
		}
		add(list);
		if (desk.mayChange()) {
			var below = new Div(PlanForm.button("Record an insight", () -> desk.open(new InsightForm(null, desk.known(),
					fields -> desk.plans().create("create-insight", desk.known().account().getId(), fields), desk.ending("Recorded ")), this)));
			below.setClassName("dl-actions");
			add(below);
		}
	}

	private ListItem item(Insight insight) {
		var text = new Span(insight.getText());
		text.setClassName("dl-list-name");
		text.getElement().setAttribute("dir", "auto");
		var about = new StringJoiner(" \u00b7 ");
		about.add(Words.of(insight.getKind()));
		if (insight.getOwner() != null) {
			about.add(insight.getOwner().getName());
		}
		if (insight.getSource() != null) {
			about.add(insight.getSource());
		}
		about.add(insight.getConfirmed() ? "confirmed by the customer" : "not confirmed");
		var facts = new Span(about.toString());
		facts.setClassName("dl-faint");
		facts.getElement().setAttribute("dir", "auto");
		var words = new Div(text, facts);
		words.setClassName("dl-list-text");
		var item = new ListItem(words);
		if (desk.mayChange()) {
			var acts = new Div(act("Edit", insight, () -> desk.open(new InsightForm(insight, desk.known(),
					fields -> desk.plans().update("update-insight", insight.getId(), fields), desk.ending("Changed ")), item)),
					act("Remove", insight, () -> desk.did(desk.plans().remove("remove-insight", insight.getId()), "Removed " + insight.getText() + ".")));
			acts.setClassName("dl-list-acts");
			item.add(acts);
		}
		return item;
	}

	private static NativeButton act(String label, Insight insight, Runnable act) {
		var button = PlanForm.button(label, act);
		button.addClassName("dl-button-quiet");
		button.setAriaLabel(label + ": " + insight.getText());
		return button;
	}
}
