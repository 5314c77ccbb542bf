package org.dottedline.ui.account;

import java.util.HashMap;
import java.util.Map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

import org.dottedline.schema.types.Judgement;
import org.dottedline.ui.api.Answered;
import org.jspecify.annotations.Nullable;

/** Where a judgement comes from and how sure it is, to be said together with it. */
class SourceForm extends Div {

	/** Says a judgement again with its source, {@code input} as the contract names it. */
	interface Saying {

		Answered with(Map<String, @Nullable Object> input);
	}

	private static final int LONGEST = 255;
	private static final int CERTAIN = 100;

	private final TextField source = new TextField();
	private final IntegerField sure = new IntegerField();
	private final Span refusal = new Span();

	SourceForm(String label, Judgement judgement, Saying saying, Runnable done) {
		setClassName("dl-source");
		source.setAriaLabel(label + ": where it comes from");
		source.setPlaceholder("Where it comes from");
		source.setMaxLength(LONGEST);
		source.getElement().setAttribute("dir", "auto");
		source.setValue(judgement.getSource() == null ? "" : judgement.getSource());
		sure.setAriaLabel(label + ": how sure, in percent");
		sure.setPlaceholder("% sure");
		sure.setMin(0);
		sure.setMax(CERTAIN);
		sure.setValue(judgement.getConfidence() == null ? null : (int) Math.round(CERTAIN * judgement.getConfidence()));
		refusal.setClassName("dl-refusal");
		refusal.getElement().setAttribute("role", "alert");
		var save = new NativeButton("Save", click -> {
			if (sure.isInvalid()) {
				refusal.setText("How sure is a number from 0 to 100.");
				return;
			}
			var answered = saying.with(said());
			refusal.setText(answered.complaint());
			if (answered.done()) {
				done.run();
			}
		});
		save.setClassName("dl-button");
		add(source, sure, save, refusal);
	}

	/** Gives the keyboard to the source. */
	void focus() {
		source.focus();
	}

	private Map<String, @Nullable Object> said() {
		var said = new HashMap<String, @Nullable Object>();
		said.put("source", source.getValue().isBlank() ? null : source.getValue().strip());
		said.put("confidence", sure.getValue() == null ? null : sure.getValue() / (double) CERTAIN);
		return said;
	}
}
