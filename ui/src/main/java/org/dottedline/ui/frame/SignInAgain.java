package org.dottedline.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Asks to sign in again on top of the page when the sign-in has expired, so that nothing on it is lost. */
@Tag("dottedline-sign-in-again")
class SignInAgain extends Component {
}
