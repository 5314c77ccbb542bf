package org.dottedline.application;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

import org.springframework.stereotype.Component;

/**
 * Lets a page whose session is gone, because the server was started again or another node answers, load itself again
 * without a word: the sign-in is a cookie that holds on every node, and what the page shows is in its address.
 */
@Component
class QuietSessionEnd implements VaadinServiceInitListener {

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.getSource().setSystemMessagesProvider(info -> {
			var messages = new CustomizedSystemMessages();
			messages.setSessionExpiredNotificationEnabled(false);
			messages.setSessionExpiredURL(null);
			messages.setInternalErrorCaption("Something went wrong");
			messages.setInternalErrorMessage("Everything that was saved is safe. Press here or the escape key to load the page again.");
			messages.setCookiesDisabledMessage("Dottedline needs cookies to know who is signed in. Allow them for this address and load the page again.");
			return messages;
		});
	}
}
