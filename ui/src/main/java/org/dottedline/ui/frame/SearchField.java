package org.dottedline.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/**
 * The search in the header. It is an element of its own in the browser, so that the keys answer at once; what was
 * chosen comes back as a path.
 */
@Tag("dottedline-search")
class SearchField extends Component {

	SearchField() {
		getElement().addEventListener("search-chosen", event -> goTo(event.getEventData().get("event.detail.path").asString()))
				.addEventData("event.detail.path");
	}

	/** Leads to a path with what its address asks for. */
	static void goTo(String address) {
		var parts = address.split("\\?", 2);
		UI.getCurrent().navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
	}
}
