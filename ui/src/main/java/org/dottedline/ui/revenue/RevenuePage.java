package org.dottedline.ui.revenue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

import org.dottedline.schema.types.AccessLevel;
import org.dottedline.schema.types.Account;
import org.dottedline.schema.types.FitDecision;
import org.dottedline.schema.types.OpportunityEdge;
import org.dottedline.ui.account.AccountFaces;
import org.dottedline.ui.account.AccountHeading;
import org.dottedline.ui.account.Accounts;
import org.dottedline.ui.contract.ContractList;
import org.dottedline.ui.contract.Contracts;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.frame.Frame;
import org.dottedline.ui.page.ElementModules;

/** What an account brings when: the forecast, renewals, what is being sold and what could be. */
@Route(value = "account/:id/revenue", layout = Frame.class)
public class RevenuePage extends Div implements BeforeEnterObserver, Frame.Headed, HasDynamicTitle {

	private final Accounts accounts;
	private final Revenues revenues;
	private final Contracts contracts;
	private final ElementModules modules;
	private final Div heading = new Div();
	private String title = "Revenue";
	/** Stays while the rest is made anew, for what it says of the last change and what is written there. */
	private @Nullable ContractList underContract;

	RevenuePage(Accounts accounts, Revenues revenues, Contracts contracts, ElementModules modules) {
		this.accounts = accounts;
		this.modules = modules;
		this.revenues = revenues;
		this.contracts = contracts;
		setClassName("dl-page dl-revenue");
		heading.setClassName("dl-heading-account");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		underContract = null;
		show(event.getRouteParameters().get("id").orElseThrow());
	}

	private void show(String id) {
		var account = accounts.find(id).orElseThrow(NotFoundException::new);
		var reader = Reader.present();
		title = account.getName() + ", revenue";
		heading.removeAll();
		heading.add(new AccountHeading(account, reader), new AccountFaces(id, AccountFaces.REVENUE));
		fill(revenues.of(id), account.getFit(), reader);
	}

	private void fill(Account account, @Nullable FitDecision fit, Reader reader) {
		var mayChange = account.getViewerAccess() != AccessLevel.VIEWER;
		Runnable again = () -> show(account.getId());
		var open = account.getOpportunities().getEdges().stream().map(OpportunityEdge::getNode).filter(one -> !one.getIsClosed()).toList();
		var left = new Div(new ForecastTable(account.getWhitespaceForecast(), reader), new Sales(open, mayChange, revenues, reader, again));
		var right = new Div(new Renewals(account.getRenewals(), account.getDealsToDefend(), reader, false));
		if (mayChange) {
			right.add(new NewSale(account.getId(), OpenCell.of(account.getWhitespace()), revenues, reader, again));
		}
		right.add(conversion(account, reader), new FitForm(account.getId(), fit, mayChange, revenues, reader, again),
				new Sheets(account.getId(), account.getWhitespace(), mayChange, revenues, modules, reader, again));
		if (underContract == null) {
			underContract = new ContractList(account.getId(), contracts, reader, mayChange, again);
		}
		left.add(underContract);
		left.setClassName("dl-revenue-side");
		right.setClassName("dl-revenue-side");
		removeAll();
		add(left, right);
	}

	private static Div conversion(Account account, Reader reader) {
		var conversion = account.getWhitespaceConversion();
		var won = conversion.getWon() == null ? "Nothing was" : reader.amounts().amount(conversion.getWon()) + " was";
		var pursued = conversion.getPursued() == null ? "" : " " + Math.round(conversion.getPursued() * 100) + " % of the whitespace was or is being sold.";
		var section = new Div(new H2("Whitespace turned into revenue"),
				new Paragraph(won + " won in the last twelve months in cells that were open." + pursued));
		section.setClassName("dl-section");
		return section;
	}

	@Override
	public Component heading() {
		return heading;
	}

	@Override
	public String getPageTitle() {
		return title + " - Dottedline";
	}
}
