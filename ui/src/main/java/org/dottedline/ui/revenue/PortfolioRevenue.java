package org.dottedline.ui.revenue;

import com.vaadin.flow.component.html.Div;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import org.dottedline.ui.format.Reader;

/** What all accounts together bring when. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class PortfolioRevenue extends Div {

	PortfolioRevenue(Revenues revenues) {
		setClassName("dl-revenue");
		var reader = Reader.present();
		var all = revenues.ofAll();
		var left = new Div(new ForecastTable(all.whitespaceForecast(), reader));
		var right = new Div(new Renewals(all.renewals(), all.dealsToDefend(), reader, true));
		left.setClassName("dl-revenue-side");
		right.setClassName("dl-revenue-side");
		add(left, right);
	}
}
