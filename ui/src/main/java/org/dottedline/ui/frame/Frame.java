package org.dottedline.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;

import org.jspecify.annotations.Nullable;

/** What stands around every page: the rail at the left, the header with search above, and the page itself. */
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {

	private final Rail rail;
	private final Div heading = new Div();
	private final Main content = new Main();

	Frame(CurrentMember member) {
		setClassName("dl-frame");
		rail = new Rail();
		heading.setClassName("dl-heading");
		content.setClassName("dl-content");
		content.setId("content");

		var search = new SearchField();
		// The page puts here whoever else is on it.
		var company = new Div();
		company.setClassName("dl-company");
		var header = new Header(heading, company, search, new Inbox(), new MemberBadge(member));
		header.setClassName("dl-header");
		var skip = new SkipLink("#content", "Skip to the page");
		var column = new Div(header, content);
		column.setClassName("dl-column");
		add(skip, rail, column, new SignInAgain());
	}

	@Override
	public void showRouterLayoutContent(@Nullable HasElement page) {
		content.getElement().removeAllChildren();
		heading.removeAll();
		if (page != null) {
			content.getElement().appendChild(page.getElement());
		}
		if (page instanceof Headed headed) {
			heading.add(headed.heading());
		}
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		rail.mark(event.getLocation());
	}

	/** A page that says at the top what it shows. */
	public interface Headed {

		/** The heading, which the page may go on changing. */
		Component heading();
	}
}
