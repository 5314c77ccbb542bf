package org.dottedline.ui.revenue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import org.dottedline.schema.types.CellDifference;
import org.dottedline.schema.types.CellSheet;
import org.dottedline.schema.types.WhitespaceMatrix;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.format.Words;
import org.dottedline.ui.frame.Table;
import org.dottedline.ui.page.ElementModules;
import org.dottedline.ui.revenue.Revenues.Problem;
import org.dottedline.ui.revenue.Revenues.Taken;

/** The matrix as a sheet: out as it is, and in again after a look at what would change. */
class Sheets extends Div {

	private static final int SHOWN = 50;

	private final String account;
	private final Revenues revenues;
	private final Reader reader;
	private final Runnable reread;
	private final Map<String, String> names = new HashMap<>();
	private final Div outcome = new Div();

	/** @param mayChange whether a sheet may be taken in, or only out */
	Sheets(String account, WhitespaceMatrix matrix, boolean mayChange, Revenues revenues, ElementModules modules, Reader reader, Runnable reread) {
		this.account = account;
		this.revenues = revenues;
		this.reader = reader;
		this.reread = reread;
		matrix.getRows().forEach(row -> names.put(row.getId(), row.getName()));
		matrix.getColumns().forEach(column -> names.put(column.getId(), column.getName()));
		setClassName("dl-section");
		var links = new Div(link("csv", "CSV"), link("xlsx", "Excel workbook"));
		links.setClassName("dl-revenue-actions");
		add(new H2("The matrix as a sheet"), links);
		if (mayChange) {
			add(faint("Change it in a spreadsheet and take it in again: you see first what would be other than it is."),
					new SheetField(modules, this::rehearse), outcome);
		}
		outcome.setClassName("dl-section");
		outcome.getElement().setAttribute("role", "status");
	}

	private Anchor link(String ending, String text) {
		var link = new Anchor("exports/whitespace/" + account + "." + ending, text);
		link.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
		link.setClassName("dl-button");
		return link;
	}

	private void rehearse(String upload) {
		var tried = revenues.takeIn(account, upload, true);
		outcome.removeAll();
		problems(tried);
		var sheet = tried.sheet();
		if (sheet == null) {
			return;
		}
		outcome.addComponentAsFirst(faint(counted(sheet) + (sheet.getDifferenceCount() == 0 ? " Nothing in it is new." : "")));
		if (sheet.getDifferenceCount() > 0) {
			outcome.add(differences(sheet), takeIn(upload, sheet.getDifferenceCount()));
		}
	}

	private String counted(CellSheet sheet) {
		var left = sheet.getLines() - sheet.getTaken();
		return reader.amounts().count(sheet.getLines(), "line", "lines")
				+ (left == 0 ? "." : ", of which " + reader.amounts().count(left) + " can't be taken.");
	}

	private Table differences(CellSheet sheet) {
		var table = new Table("What would change").words("Cell", "Value", "Now", "Then");
		sheet.getDifferences().stream().limit(SHOWN).forEach(one -> table.row(Table.text(cell(one)), Table.text(Words.of(one.getField())),
				Table.text(text(one.getBefore())), Table.text(text(one.getAfter()))));
		return table;
	}

	private String cell(CellDifference one) {
		return names.getOrDefault(one.getColumn(), "") + ", " + names.getOrDefault(one.getRow(), "");
	}

	private static String text(@Nullable String value) {
		return value == null ? "" : value;
	}

	private NativeButton takeIn(String upload, int count) {
		var button = new NativeButton("Change " + reader.amounts().count(count, "value", "values"), click -> {
			var taken = revenues.takeIn(account, upload, false);
			if (taken.sheet() != null) {
				reread.run();
			} else {
				outcome.removeAll();
				problems(taken);
			}
		});
		button.setClassName("dl-button dl-button-primary");
		return button;
	}

	private void problems(Taken taken) {
		if (taken.errors().isEmpty()) {
			return;
		}
		var table = new Table("What can't be taken").words("Line", "Value", "Why");
		taken.errors().stream().limit(SHOWN).forEach(problem -> table.row(Table.text(step(problem, 2)), Table.text(Words.ofName(step(problem, 3))),
				Table.text(problem.message())));
		outcome.add(table);
	}

	private static String step(Problem problem, int at) {
		List<String> path = problem.path() == null ? List.of() : problem.path();
		return path.size() > at ? path.get(at) : "";
	}

	private static Paragraph faint(String text) {
		var paragraph = new Paragraph(text);
		paragraph.setClassName("dl-faint");
		return paragraph;
	}
}
