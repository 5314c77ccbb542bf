package org.dottedline.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;

import org.dottedline.ui.api.ApiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be made. It stands without the frame, which may be what failed. */
@PageTitle("Something went wrong - Dottedline")
public class Failure extends Div implements HasErrorParameter<Exception> {

	private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

	public Failure() {
		setClassName("dl-page dl-alone");
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
		var cause = parameter.getException();
		if (cause instanceof ApiException refused && refused.signedOut()) {
			event.getUI().getPage().setLocation(SignedOut.address(event.getLocation()));
			return HttpStatusCode.UNAUTHORIZED.getCode();
		}
		LOG.warn("The page {} could not be made", event.getLocation().getPath(), cause);
		removeAll();
		var heading = new H1("Something went wrong");
		heading.setClassName("dl-unseen");
		add(heading, message(cause, event));
		return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
	}

	private static Component message(Exception cause, BeforeEnterEvent event) {
		var what = cause instanceof ApiException refused ? refused.getMessage() : "The page could not be put together.";
		return new Message("This page can't be shown right now",
				what + " Everything that was saved is safe. Try again; if it stays like this, tell whoever runs Dottedline.",
				new ActionLink(event.getLocation().getPathWithQueryParameters(), "Try again"));
	}
}
