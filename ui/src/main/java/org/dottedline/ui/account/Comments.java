package org.dottedline.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** What the team says about something on an account. It reads and writes through the API by itself; what somebody is writing stays. */
@Tag("dottedline-comments")
public class Comments extends Component {

	/** Shows what is said about something else. */
	public void about(String account, String target) {
		getElement().setAttribute("account-id", account).setAttribute("target-id", target);
		setVisible(true);
	}

	/** Gives the keyboard to a comment; empty for the first that is open, else for where one is written. */
	public void reveal(String comment) {
		getElement().callJsFunction("reveal", comment);
	}
}
