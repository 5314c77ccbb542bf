package org.dottedline.ui.account;

import java.util.StringJoiner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.AccessLevel;
import org.dottedline.schema.types.Account;
import org.dottedline.ui.format.Reader;

/** An account in two lines: its name, what it is worth and when it renews. */
public class AccountHeading extends Div {

	public AccountHeading(Account account, Reader reader) {
		setClassName("dl-heading-lines");
		var name = new Div(new H1(account.getName()));
		name.setClassName("dl-heading-name");
		if (account.getIndustry() != null) {
			name.add(chip(account.getIndustry()));
		}
		if (account.getViewerAccess() == AccessLevel.VIEWER) {
			name.add(chip("Read only"));
		}
		var facts = new Span(facts(account, reader));
		facts.setClassName("dl-facts");
		add(name, facts);
	}

	private static String facts(Account account, Reader reader) {
		var facts = new StringJoiner(" \u00b7 ");
		if (account.getCurrentRevenue() != null) {
			facts.add(reader.amounts().amount(account.getCurrentRevenue()) + " revenue");
		}
		if (account.getPotential() != null) {
			facts.add(reader.amounts().amount(account.getPotential()) + " potential");
		}
		if (account.getRenewalDate() != null) {
			facts.add("renewal " + reader.days().day(account.getRenewalDate()));
		}
		if (account.getParent() != null) {
			facts.add("part of " + account.getParent().getName());
		}
		facts.add(account.getOwner() == null ? "no owner" : "owned by " + account.getOwner().getName());
		return facts.toString();
	}

	private static Span chip(String text) {
		var chip = new Span(text);
		chip.setClassName("dl-chip");
		return chip;
	}
}
