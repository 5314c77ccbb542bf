package org.dottedline.ui.importing;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.Import;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.Table;

/** What was imported before, the latest first. */
class EarlierImports extends Div {

	EarlierImports(List<Import> imports, Reader reader) {
		setClassName("dl-section");
		add(new H2("Earlier imports"));
		if (imports.isEmpty()) {
			var none = new Paragraph("Nothing was imported yet.");
			none.setClassName("dl-faint");
			add(none);
			return;
		}
		var table = new Table("Earlier imports").words("Started", "Source", "State").numbers("Rows", "Left out").words("By");
		imports.forEach(each -> table.row(
				new Anchor("import/" + each.getId(), reader.days().moment(each.getStartedAt())),
				Table.text(each.getSource()),
				new StateMark(each),
				count(each.getProcessedRows(), reader), count(each.getRejectedRows(), reader),
				Table.text(each.getStartedBy() == null ? "" : each.getStartedBy().getName())));
		add(table);
	}

	private static Span count(int count, Reader reader) {
		return Table.number(reader.amounts().count(count), count == 0);
	}
}
