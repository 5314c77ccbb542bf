package org.dottedline.ui.frame;

import java.util.Optional;

import com.vaadin.flow.server.VaadinSession;

/** The account that was open last in this session, to which the rail leads back. */
final class LastAccount {

	private static final String ATTRIBUTE = LastAccount.class.getName();

	private LastAccount() {
	}

	static void remember(String path) {
		VaadinSession.getCurrent().setAttribute(ATTRIBUTE, path);
	}

	static Optional<String> path() {
		return Optional.ofNullable((String) VaadinSession.getCurrent().getAttribute(ATTRIBUTE));
	}
}
