package org.dottedline.ui.revenue;

import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.Opportunity;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.Table;

/** The open opportunities of an account. Those that were made here are won and lost here, and their cells follow. */
class Sales extends Div {

	private final Span refusal = new Span();
	private final Runnable reread;

	Sales(List<Opportunity> open, boolean mayChange, Revenues revenues, Reader reader, Runnable reread) {
		this.reread = reread;
		setClassName("dl-section");
		refusal.setClassName("dl-refusal");
		refusal.getElement().setAttribute("role", "alert");
		add(new H2("Open opportunities"));
		if (open.isEmpty()) {
			var none = new Paragraph("Nothing is being sold just now.");
			none.setClassName("dl-faint");
			add(none);
		} else {
			var table = new Table("Open opportunities").words("Opportunity", "Closes").numbers("Amount").words("Outcome");
			open.forEach(one -> table.row(name(one, reader), Table.text(one.getCloseDate() == null ? "" : reader.days().day(one.getCloseDate())),
					Table.number(one.getAmount() == null ? "" : reader.amounts().amount(one.getAmount()), false),
					mayChange && one.getEditable() ? actions(one, revenues) : source(one)));
			add(table);
		}
		add(refusal);
	}

	private static Div name(Opportunity opportunity, Reader reader) {
		var probability = opportunity.getProbability();
		var about = new Span(opportunity.getStage() + (probability == null ? "" : " \u00b7 " + Math.round(probability * 100) + " %"));
		about.setClassName("dl-faint");
		var lines = new Div(new Span(opportunity.getName()), about);
		lines.setClassName("dl-table-two-lines");
		return lines;
	}

	private static Span source(Opportunity opportunity) {
		var source = new Span(opportunity.getEditable() ? "" : "kept in the CRM");
		source.setClassName("dl-faint");
		return source;
	}

	private Div actions(Opportunity opportunity, Revenues revenues) {
		var actions = new Div(button("Won", opportunity, revenues::win), button("Lost", opportunity, revenues::lose));
		actions.setClassName("dl-revenue-actions");
		return actions;
	}

	private NativeButton button(String label, Opportunity opportunity, Function<String, String> act) {
		var button = new NativeButton(label, click -> {
			var complaint = act.apply(opportunity.getId());
			refusal.setText(complaint);
			if (complaint.isEmpty()) {
				reread.run();
			}
		});
		button.setClassName("dl-button");
		button.getElement().setAttribute("aria-label", label + ": " + opportunity.getName());
		return button;
	}
}
