package org.dottedline.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Tells when somebody has changed an account. */
@Tag("dottedline-follow-account")
class FollowAccount extends Component {

	FollowAccount(String account, Runnable changed) {
		getElement().setAttribute("account-id", account);
		getElement().addEventListener("account-changed", event -> changed.run());
	}
}
