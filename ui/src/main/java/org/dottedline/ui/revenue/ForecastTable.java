package org.dottedline.ui.revenue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import org.dottedline.schema.types.Forecast;
import org.dottedline.schema.types.ForecastPart;
import org.dottedline.schema.types.ForecastPeriod;
import org.dottedline.schema.types.Money;
import org.dottedline.ui.format.Amounts;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.Table;

/** What is to be expected by quarter: whitespace without an opportunity beside the pipeline, each in full and weighted. */
class ForecastTable extends Div {

	private static final String WHITESPACE = "dl-forecast-whitespace";
	private static final String PIPELINE = "dl-forecast-pipeline";

	private final Amounts amounts;
	private final BigDecimal largest;

	ForecastTable(Forecast forecast, Reader reader) {
		amounts = reader.amounts();
		largest = Stream.concat(forecast.getQuarters().stream(), Stream.of(forecast.getBefore(), forecast.getLater(), forecast.getUnscheduled()))
				.flatMap(period -> Stream.of(period.getWhitespace(), period.getPipeline())).map(ForecastPart::getAmount)
				.filter(amount -> amount != null).map(Money::getAmount).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
		setClassName("dl-section");
		add(new H2("Forecast"), explanation());
		var table = new Table("Forecast by quarter").words("Quarter", "Whitespace", "Pipeline");
		row(table, "Overdue", forecast.getBefore(), true);
		forecast.getQuarters().forEach(period -> row(table, period.getQuarter(), period, false));
		row(table, "Later", forecast.getLater(), true);
		row(table, "Without a date", forecast.getUnscheduled(), true);
		table.row(Table.text("All"), part(forecast.getTotal().getWhitespace(), WHITESPACE, "cell", "cells", false),
				part(forecast.getTotal().getPipeline(), PIPELINE, "opportunity", "opportunities", false));
		add(table);
		if (!forecast.getUnconverted().isEmpty()) {
			add(faint("Not in these sums, as there is no rate: "
					+ forecast.getUnconverted().stream().map(amounts::amount).collect(Collectors.joining(", ")) + "."));
		}
	}

	private static Paragraph explanation() {
		return faint("Open cells by the quarter in which they could be sold, and open opportunities by their close date. "
				+ "The filled part is weighted by confidence and probability.");
	}

	private static Paragraph faint(String text) {
		var paragraph = new Paragraph(text);
		paragraph.setClassName("dl-faint");
		return paragraph;
	}

	private void row(Table table, String name, ForecastPeriod period, boolean onlyIfAny) {
		if (onlyIfAny && period.getWhitespace().getCount() + period.getPipeline().getCount() == 0) {
			return;
		}
		table.row(Table.text(name), part(period.getWhitespace(), WHITESPACE, "cell", "cells", true),
				part(period.getPipeline(), PIPELINE, "opportunity", "opportunities", true));
	}

	private Div part(ForecastPart part, String kind, String one, String many, boolean drawn) {
		var cell = new Div();
		cell.setClassName("dl-forecast " + kind);
		if (part.getCount() == 0) {
			var none = new Span("none");
			none.setClassName("dl-faint");
			cell.add(none);
			return cell;
		}
		var bar = new Div(filled("dl-forecast-full", part.getAmount()), filled("dl-forecast-weighted", part.getWeighted()));
		bar.setClassName("dl-forecast-bar");
		bar.getElement().setAttribute("aria-hidden", "true");
		if (drawn) {
			cell.add(bar);
		}
		cell.add(new Span(words(part, one, many)));
		return cell;
	}

	private String words(ForecastPart part, String one, String many) {
		var count = amounts.count(part.getCount(), one, many);
		if (part.getAmount() == null) {
			return count + " without an amount";
		}
		var weighted = part.getWeighted() == null ? "" : amounts.number(part.getWeighted().getAmount()) + " weighted of ";
		var unweighted = part.getUnweighted() == 0 ? "" : ", " + part.getUnweighted() + " unweighted";
		return weighted + amounts.amount(part.getAmount()) + " \u00b7 " + count + unweighted;
	}

	private Span filled(String kind, @Nullable Money money) {
		var part = new Span();
		part.setClassName(kind);
		var share = money == null || largest.signum() == 0 ? 0
				: money.getAmount().divide(largest, MathContext.DECIMAL64).min(BigDecimal.ONE).doubleValue() * 100;
		part.getStyle().set("width", share + "%");
		return part;
	}
}
