package org.dottedline.ui.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

import org.dottedline.ui.api.ApiException;

/** What happens when a sign-in has expired while somebody works. */
public final class SignedOut {

	private SignedOut() {
	}

	/** The sign-in page, which leads back to where the reader wanted to go. */
	static String address(Location wanted) {
		return "/welcome?to=" + URLEncoder.encode("/" + wanted.getPathWithQueryParameters(), StandardCharsets.UTF_8);
	}

	/**
	 * Lets the page ask to sign in again on top of itself, if that is why a request was refused.
	 *
	 * @return whether it was
	 */
	public static boolean askAgain(ApiException refused) {
		if (refused.signedOut()) {
			UI.getCurrent().getPage().executeJs("window.dispatchEvent(new CustomEvent('dottedline-signed-out'))");
		}
		return refused.signedOut();
	}
}
