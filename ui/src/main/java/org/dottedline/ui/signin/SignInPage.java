package org.dottedline.ui.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** Asks who is there. The form itself is an element of the browser, since the sign-in is a cookie and no state of a page. */
@Route("welcome")
@PageTitle("Sign in - Dottedline")
public class SignInPage extends Main {

	public SignInPage() {
		setClassName("dl-sign-in-page");
		var name = new H1("Dottedline");
		var purpose = new Paragraph("Who is who, what they could still buy, and what to do next.");
		add(name, purpose, new SignInForm());
	}

	@Tag("dottedline-sign-in")
	private static class SignInForm extends Component {
	}
}
