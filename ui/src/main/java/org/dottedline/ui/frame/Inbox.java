package org.dottedline.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The bell in the header: where the reader was mentioned or answered. What was chosen comes back as a path. */
@Tag("dottedline-inbox")
class Inbox extends Component {

	Inbox() {
		getElement().addEventListener("inbox-chosen", event -> SearchField.goTo(event.getEventData().get("event.detail.path").asString()))
				.addEventData("event.detail.path");
	}
}
