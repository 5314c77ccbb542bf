package org.dottedline.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** What the team says about a seat. It reads and writes through the API by itself; what somebody is writing stays. */
@Tag("dottedline-comments")
class Comments extends Component {

	/** Shows what is said about another seat. */
	void about(String account, String seat) {
		getElement().setAttribute("account-id", account).setAttribute("target-id", seat);
		setVisible(true);
	}
}
