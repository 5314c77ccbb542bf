package org.dottedline.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

import org.dottedline.ui.api.ApiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says so when what somebody pressed came to nothing, and leaves the page as it is. */
@Component
class Mishaps implements VaadinServiceInitListener {

	private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);
	private static final int READING_TIME = 8_000;

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(Mishaps::tell));
	}

	private static void tell(ErrorEvent mishap) {
		var refused = mishap.getThrowable() instanceof ApiException exception ? exception : null;
		if (UI.getCurrent() == null || refused == null) {
			LOG.error("Something on a page went wrong", mishap.getThrowable());
		}
		if (UI.getCurrent() != null && (refused == null || !SignedOut.askAgain(refused))) {
			var what = refused == null ? "That did not work." : refused.getMessage();
			Notification.show(what + " Nothing is lost. Try again; if it stays like this, load the page again.", READING_TIME,
					Notification.Position.BOTTOM_START);
		}
	}
}
