package org.dottedline.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** A small table that is read as a whole. */
public class Table extends Div {

	private final NativeTableRow head = new NativeTableRow();
	private final NativeTableBody body = new NativeTableBody();

	/** @param caption what it shows, for screen readers */
	public Table(String caption) {
		setClassName("dl-plain-table");
		getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", caption);
		var table = new NativeTable();
		table.add(new NativeTableHeader(head), body);
		add(table);
	}

	/** Adds columns of words. */
	public Table words(String... headers) {
		return columns("dl-words", headers);
	}

	/** Adds columns of numbers. */
	public Table numbers(String... headers) {
		return columns("dl-number", headers);
	}

	private Table columns(String className, String... headers) {
		for (var header : headers) {
			var text = new Span(header);
			text.setClassName(className);
			var cell = new NativeTableHeaderCell(text);
			cell.getElement().setAttribute("scope", "col");
			head.add(cell);
		}
		return this;
	}

	/** Adds a row, a component for each column. */
	public Table row(Component... cells) {
		var row = new NativeTableRow();
		for (var cell : cells) {
			row.add(new NativeTableCell(cell));
		}
		body.add(row);
		return this;
	}

	/** Text for a cell. */
	public static Span text(String text) {
		return new Span(text);
	}

	/** A number for a cell, to be read against those above and below it; zero is faint. */
	public static Span number(String text, boolean zero) {
		var number = new Span(text);
		number.setClassName(zero ? "dl-number dl-faint" : "dl-number");
		return number;
	}
}
