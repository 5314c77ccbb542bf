package org.dottedline.ui.portfolio;

import java.util.List;
import java.util.StringJoiner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

import org.dottedline.ui.format.Reader;

/** The portfolio in one line: how many accounts, how their whitespace stands, what renews soon. */
class PortfolioHeading extends Div {

	private final Span facts = new Span();

	PortfolioHeading() {
		setClassName("dl-heading-lines");
		facts.setClassName("dl-facts");
		add(new H1("Portfolio"), facts);
	}

	void show(List<Standing> standings, Reader reader) {
		var amounts = reader.amounts();
		var line = new StringJoiner(" \u00b7 ");
		if (!standings.isEmpty()) {
			var sum = standings.stream().map(Standing::families).reduce(StateTally.of(0), StateTally::and);
			line.add(amounts.count(standings.size(), "account", "accounts"));
			line.add(amounts.count(sum.sold()) + " sold, " + amounts.count(sum.inProgress()) + " in progress, "
					+ amounts.count(sum.open()) + " open");
			var soon = standings.stream().flatMap(standing -> standing.renewal().stream()).map(reader.days()::daysUntil)
					.filter(days -> days >= 0 && days <= StandingGrid.SOON).count();
			if (soon > 0) {
				line.add(amounts.count(soon, "renewal", "renewals") + " within " + StandingGrid.SOON + " days");
			}
		}
		facts.setText(line.toString());
	}
}
