package org.dottedline.ui.contract;

import java.util.StringJoiner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.Contract;
import org.dottedline.schema.types.ContractKind;
import org.dottedline.ui.format.Reader;

/** A contract in words: about what, worth how much, from when until when, and where it is kept. */
class ContractFacts extends Div {

	ContractFacts(Contract contract, Reader reader) {
		setClassName("dl-list-text");
		var name = new Span(contract.getName());
		name.setClassName("dl-list-name");
		name.getElement().setAttribute("dir", "auto");
		var about = new Span(about(contract, reader));
		about.getElement().setAttribute("dir", "auto");
		add(name, about, faint(when(contract, reader)), faint(beside(contract)));
	}

	private static String about(Contract contract, Reader reader) {
		var about = new StringJoiner(" \u00b7 ");
		if (contract.getProduct() != null) {
			about.add(contract.getProduct().getName());
		} else if (contract.getFamily() != null) {
			about.add(contract.getFamily().getName());
		}
		if (contract.getUnit() != null) {
			about.add(contract.getUnit().getName());
		}
		if (contract.getValue() != null) {
			about.add(reader.amounts().amount(contract.getValue()));
		}
		return about.toString();
	}

	private static String when(Contract contract, Reader reader) {
		var days = reader.days();
		var when = new StringJoiner(" \u00b7 ");
		if (contract.getStart() != null && contract.getEnd() != null) {
			when.add(days.day(contract.getStart()) + " \u2013 " + days.day(contract.getEnd()));
		} else if (contract.getStart() != null) {
			when.add("from " + days.day(contract.getStart()));
		} else if (contract.getEnd() != null) {
			when.add("until " + days.day(contract.getEnd()));
		}
		if (contract.getRenewalDate() != null) {
			when.add("renews " + days.day(contract.getRenewalDate()));
		}
		if (contract.getStatus() != null) {
			when.add(contract.getStatus());
		}
		return when.toString();
	}

	private static String beside(Contract contract) {
		var beside = new StringJoiner(" \u00b7 ");
		if (contract.getKind() == ContractKind.ASSET) {
			beside.add("installed");
		}
		if (contract.getRenews() != null) {
			beside.add("follows on " + contract.getRenews().getName());
		}
		if (contract.getRenewedBy() != null) {
			beside.add("followed by " + contract.getRenewedBy().getName());
		}
		if (!contract.getEditable() && !contract.getExternalIds().isEmpty()) {
			beside.add("kept in " + contract.getExternalIds().getFirst().getSource() + " and changed there");
		}
		return beside.toString();
	}

	private static Span faint(String text) {
		var span = new Span(text);
		span.setClassName("dl-faint");
		span.getElement().setAttribute("dir", "auto");
		return span;
	}
}
