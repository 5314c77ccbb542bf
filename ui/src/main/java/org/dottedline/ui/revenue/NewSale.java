package org.dottedline.ui.revenue;

import java.util.List;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

import org.dottedline.ui.format.Reader;

/** Turns open cells into one opportunity. */
class NewSale extends Div {

	private static final int LONGEST = 255;
	private static final int SHOWN = 50;

	NewSale(String account, List<OpenCell> open, Revenues revenues, Reader reader, Runnable reread) {
		setClassName("dl-section");
		add(new H2("Sell into whitespace"));
		if (open.isEmpty()) {
			var none = new Paragraph("No open cell has a potential. Estimate what they could buy in the matrix; then it can be sold here.");
			none.setClassName("dl-faint");
			add(none);
			return;
		}
		var cells = new CheckboxGroup<OpenCell>("Open cells, the largest first");
		cells.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
		cells.setItems(open.subList(0, Math.min(SHOWN, open.size())));
		cells.setItemLabelGenerator(cell -> cell.words(reader.amounts()));
		var name = new TextField("Name of the opportunity");
		name.setMaxLength(LONGEST);
		var day = new DatePicker("Closes");
		day.setHelperText("Unless you say: the end of the latest quarter chosen");
		cells.setClassName("dl-sale-cells");
		var refusal = new Span();
		refusal.setClassName("dl-refusal");
		refusal.getElement().setAttribute("role", "alert");
		var make = new NativeButton("Make the opportunity", click -> {
			var chosen = List.copyOf(cells.getValue());
			var complaint = chosen.isEmpty() ? "Choose at least one cell."
					: name.getValue().isBlank() ? "Give the opportunity a name." : revenues.sell(account, name.getValue(), day.getValue(), chosen);
			refusal.setText(complaint);
			if (complaint.isEmpty()) {
				reread.run();
			}
		});
		make.setClassName("dl-button dl-button-primary");
		var fields = new Div(name, day);
		fields.setClassName("dl-sale-fields");
		add(cells, fields, make, refusal);
	}
}
