package org.dottedline.ui.portfolio;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;

import org.dottedline.ui.page.ElementModules;

/** The whitespace of all accounts, and where a product could be sold next; an account that is opened there opens here. */
@Tag("dottedline-portfolio-whitespace")
class PortfolioMatrix extends Component {

	private final ElementModules modules;

	PortfolioMatrix(ElementModules modules) {
		this.modules = modules;
		getElement().getClassList().add("dl-portfolio-matrix");
		getElement().addEventListener("account-open",
				event -> UI.getCurrent().navigate("account/" + event.getEventData().get("event.detail.id").asString()))
				.addEventData("event.detail.id");
	}

	@Override
	protected void onAttach(AttachEvent event) {
		event.getUI().getPage().addJsModule(modules.path("portfolio/whitespace.js"));
	}
}
