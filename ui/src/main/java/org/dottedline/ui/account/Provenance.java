package org.dottedline.ui.account;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.dottedline.schema.types.Judgement;
import org.dottedline.schema.types.OtherJudgement;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.format.Words;

/** Who said something, when, from what source, how sure, and how old it is by now. */
class Provenance extends Div {

	private static final double FADING_FROM = 2.0 / 3;
	private static final double OLD_FROM = 1.0 / 3;

	Provenance(Judgement judgement, Reader reader) {
		setClassName("dl-judged");
		setClassName("dl-stale", judgement.getStale());
		var words = new Span(words(judgement, reader));
		words.getElement().setAttribute("dir", "auto");
		add(words);
		var age = age(judgement);
		if (!age.isEmpty()) {
			var mark = new Span(age);
			mark.setClassName("dl-age");
			add(mark);
		}
	}

	/** What another map says of the same, and who says so. */
	static Div of(OtherJudgement other, Reader reader) {
		var values = other.getValues().stream().map(Provenance::value).collect(Collectors.joining(", "));
		var said = new Span((values.isEmpty() ? "Unknown" : values) + " on " + other.getMap().getName());
		said.getElement().setAttribute("dir", "auto");
		var line = new Div(said);
		line.setClassName("dl-other");
		if (other.getJudgement() != null) {
			line.add(new Provenance(other.getJudgement(), reader));
		}
		return line;
	}

	private static String value(String code) {
		return switch (code) {
			case "true" -> "Yes";
			case "false" -> "No";
			default -> Words.ofCode(code);
		};
	}

	private static String words(Judgement judgement, Reader reader) {
		List<String> words = new ArrayList<>();
		words.add((judgement.getBy() == null ? "Somebody" : judgement.getBy().getName()) + ", " + reader.days().moment(judgement.getAt()));
		if (judgement.getSource() != null) {
			words.add(judgement.getSource());
		}
		if (judgement.getConfidence() != null) {
			words.add(Math.round(100 * judgement.getConfidence()) + " % sure");
		}
		return String.join(" \u00b7 ", words);
	}

	private static String age(Judgement judgement) {
		var days = judgement.getAgeInDays() == 1 ? "1 day" : judgement.getAgeInDays() + " days";
		if (judgement.getStale()) {
			return "Stale, " + days + " old";
		}
		return judgement.getFresh() > FADING_FROM ? "" : (judgement.getFresh() > OLD_FROM ? "Fading, " : "Nearly stale, ") + days + " old";
	}
}
