package org.dottedline.ui.revenue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import org.dottedline.schema.types.Fit;
import org.dottedline.schema.types.FitDecision;
import org.dottedline.ui.format.Reader;
import org.jspecify.annotations.Nullable;

/** Whether an account is positioned to grow, who decided that and why; to be decided anew by whoever may change it. */
class FitForm extends Div {

	private static final int LONGEST = 2000;

	FitForm(String account, @Nullable FitDecision decided, boolean mayChange, Revenues revenues, Reader reader, Runnable reread) {
		setClassName("dl-section dl-fit");
		add(new H2("Positioned to grow"), line(decided == null ? "Not decided yet." : words(decided, reader)));
		if (decided != null && decided.getReason() != null && !mayChange) {
			add(line(decided.getReason()));
		}
		if (mayChange) {
			decide(account, decided, revenues, reread);
		}
	}

	private void decide(String account, @Nullable FitDecision decided, Revenues revenues, Runnable reread) {
		var fit = new Select<Fit>();
		fit.setLabel("Decision");
		fit.setItems(Fit.values());
		fit.setItemLabelGenerator(each -> each == null ? "Not decided" : words(each));
		fit.setEmptySelectionAllowed(true);
		fit.setEmptySelectionCaption("Not decided");
		fit.setWidthFull();
		var reason = new TextArea("Why");
		reason.setMaxLength(LONGEST);
		reason.setWidthFull();
		reason.getElement().setAttribute("dir", "auto");
		if (decided != null) {
			fit.setValue(decided.getDecision());
			reason.setValue(decided.getReason() == null ? "" : decided.getReason());
		}
		var refusal = new Span();
		refusal.setClassName("dl-refusal");
		refusal.getElement().setAttribute("role", "alert");
		var save = new NativeButton("Record the decision", click -> {
			refusal.setText(revenues.decide(account, fit.getValue(), reason.getValue()));
			if (refusal.getText().isEmpty()) {
				reread.run();
			}
		});
		save.setClassName("dl-button");
		add(fit, reason, save, refusal);
	}

	private static Paragraph line(String words) {
		var line = new Paragraph(words);
		line.getElement().setAttribute("dir", "auto");
		return line;
	}

	private static String words(FitDecision decided, Reader reader) {
		var by = decided.getBy() == null ? "somebody" : decided.getBy().getName();
		return words(decided.getDecision()) + " \u00b7 " + by + ", " + reader.days().moment(decided.getAt());
	}

	private static String words(Fit fit) {
		return switch (fit) {
			case GROW -> "Yes: develop it";
			case HOLD -> "Keep it as it is for now";
			case REALLOCATE -> "No: our time and money go elsewhere";
		};
	}
}
