package org.dottedline.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;

/** An address that leads nowhere, or to something that the reader may not see: both look alike. */
@ParentLayout(Frame.class)
@PageTitle("Not found - Dottedline")
public class NotFound extends Div implements HasErrorParameter<NotFoundException>, Frame.Headed {

	private final H1 heading = new H1("Not found");

	public NotFound() {
		setClassName("dl-page");
		add(new Message("There is nothing at this address",
				"It may have been removed, or it belongs to an account that you have no access to. Its owner can give you "
						+ "access. Otherwise search for it with the key / or start from the portfolio.",
				new ActionLink(".", "Go to the portfolio")));
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
		return HttpStatusCode.NOT_FOUND.getCode();
	}

	@Override
	public Component heading() {
		return heading;
	}
}
