package org.dottedline.ui.portfolio;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.springframework.beans.factory.ObjectProvider;

import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.ActionLink;
import org.dottedline.ui.frame.Frame;
import org.dottedline.ui.frame.Message;
import org.dottedline.ui.frame.TabLinks;
import org.dottedline.ui.page.ElementModules;
import org.dottedline.ui.revenue.PortfolioRevenue;

/** Where to spend the week: all accounts as a table, or as one matrix. */
@Route(value = "", layout = Frame.class)
@PageTitle("Portfolio - Dottedline")
public class PortfolioPage extends Div implements BeforeEnterObserver, Frame.Headed {

	private static final String TABLE = ".";
	private static final String MATRIX = "?tab=whitespace";
	private static final String REVENUE = "?tab=revenue";

	private final Portfolio portfolio;
	private final ObjectProvider<PortfolioRevenue> revenue;
	private final ElementModules modules;
	private final PortfolioHeading heading = new PortfolioHeading();

	PortfolioPage(Portfolio portfolio, ObjectProvider<PortfolioRevenue> revenue, ElementModules modules) {
		this.portfolio = portfolio;
		this.revenue = revenue;
		this.modules = modules;
		setClassName("dl-page dl-page-full");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var reader = Reader.present();
		var standings = portfolio.read();
		var tab = event.getLocation().getQueryParameters().getSingleParameter("tab").orElse("");
		heading.show(standings, reader);
		removeAll();
		if (standings.isEmpty()) {
			add(empty());
		} else if (tab.equals("whitespace")) {
			add(toolbar(MATRIX), new PortfolioMatrix(modules));
		} else if (tab.equals("revenue")) {
			add(toolbar(REVENUE), revenue.getObject());
		} else {
			add(table(standings, reader));
		}
	}

	@Override
	public Component heading() {
		return heading;
	}

	private static Component[] table(List<Standing> standings, Reader reader) {
		var grid = new StandingGrid(reader);
		var shown = grid.setItems(standings);
		var filter = new AccountFilterField(text -> shown.setFilter(standing -> standing.mentions(text)));
		var toolbar = toolbar(TABLE);
		toolbar.add(filter);
		return new Component[] {toolbar, grid};
	}

	private static Div toolbar(String face) {
		var tabs = new TabLinks("Portfolio as").with(TABLE, "Accounts").with(MATRIX, "Whitespace").with(REVENUE, "Revenue");
		tabs.mark(face);
		var toolbar = new Div(tabs);
		toolbar.setClassName("dl-toolbar");
		return toolbar;
	}

	private static Message empty() {
		return new Message("No accounts yet",
				"Import what your CRM exports: accounts, contacts, opportunities and products as CSV files or as a zip. "
						+ "Who reports to whom and what was sold to whom come from there. A dry run shows first what would happen.",
				new ActionLink("import", "Import your CRM export"));
	}
}
