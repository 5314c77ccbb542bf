package org.dottedline.ui.revenue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.dottedline.schema.types.Contract;
import org.dottedline.schema.types.DealToDefend;
import org.dottedline.schema.types.Money;
import org.dottedline.schema.types.Renewal;
import org.dottedline.schema.types.RenewalCalendar;
import org.dottedline.schema.types.RenewalState;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.format.Words;
import org.dottedline.ui.frame.Table;

/** What renews in the next 18 months, month by month, and what stands against us where that is soon. */
class Renewals extends Div {

	private final Reader reader;
	private final boolean accounts;

	/** @param accounts whether several accounts are in it, to be named */
	Renewals(RenewalCalendar calendar, List<DealToDefend> deals, Reader reader, boolean accounts) {
		this.reader = reader;
		this.accounts = accounts;
		setClassName("dl-section");
		add(new H2("Renewals"), sums(calendar));
		if (!deals.isEmpty()) {
			add(new H3("To defend"), toDefend(deals));
		}
		var months = new TreeMap<YearMonth, List<Renewal>>();
		calendar.getRenewals().forEach(one -> months.computeIfAbsent(YearMonth.from(one.getDate()), any -> new ArrayList<>()).add(one));
		if (months.isEmpty()) {
			var none = new Paragraph("Nothing renews in the next 18 months. Contracts come from the import of your CRM, or are recorded with their account.");
			none.setClassName("dl-faint");
			add(none);
			return;
		}
		var table = new Table("Renewals by month").words("Day", accounts ? "Account and contract" : "Contract").numbers("Value").words("State");
		months.values().forEach(month -> month.forEach(one -> table.row(Table.text(reader.days().day(one.getDate())), name(one),
				Table.number(one.getContract().getValue() == null ? "" : reader.amounts().amount(one.getContract().getValue()), false), state(one))));
		add(table);
	}

	private Paragraph sums(RenewalCalendar calendar) {
		var line = new StringJoiner(" \u00b7 ");
		line.add(amount(calendar.getValue()) + " renews within 18 months");
		if (calendar.getRenewed() != null) {
			line.add(amount(calendar.getRenewed()) + " of it is renewed");
		}
		line.add("whitespace beside it: " + amount(calendar.getWhitespace()));
		var sums = new Paragraph(line.toString());
		sums.setClassName("dl-faint");
		return sums;
	}

	private String amount(Money money) {
		return money == null ? "nothing" : reader.amounts().amount(money);
	}

	private UnorderedList toDefend(List<DealToDefend> deals) {
		var list = new UnorderedList();
		list.setClassName("dl-deals");
		for (var deal : deals) {
			var name = new Span(deal.getRenewal().getContract().getName() + (accounts ? " (" + deal.getAccount().getName() + ")" : "") + ":");
			name.setClassName("dl-deal-name");
			list.add(new ListItem(name, new Span(" " + String.join(" ", deal.getReasons()))));
		}
		return list;
	}

	private Component name(Renewal renewal) {
		var contract = renewal.getContract();
		var about = new Span(about(contract));
		about.setClassName("dl-faint");
		var lines = new Div(new Span(contract.getName()), about);
		if (accounts) {
			lines.addComponentAsFirst(new Anchor("account/" + renewal.getAccount().getId() + "/revenue", renewal.getAccount().getName()));
		}
		lines.setClassName("dl-table-two-lines");
		return lines;
	}

	private static String about(Contract contract) {
		var about = new StringJoiner(" \u00b7 ");
		if (contract.getProduct() != null) {
			about.add(contract.getProduct().getName());
		} else if (contract.getFamily() != null) {
			about.add(contract.getFamily().getName());
		}
		if (contract.getUnit() != null) {
			about.add(contract.getUnit().getName());
		}
		return about.toString();
	}

	private Span state(Renewal renewal) {
		if (renewal.getState() != RenewalState.DUE) {
			return new Span(Words.of(renewal.getState()));
		}
		var state = new Span(renewal.getDefend() ? "Defend, " + in(renewal.getDate()) : in(renewal.getDate()));
		if (renewal.getDefend()) {
			state.setClassName("dl-soon");
		}
		return state;
	}

	private String in(LocalDate date) {
		var days = reader.days().daysUntil(date);
		return days <= 0 ? "today" : "in " + reader.amounts().count(days, "day", "days");
	}
}
