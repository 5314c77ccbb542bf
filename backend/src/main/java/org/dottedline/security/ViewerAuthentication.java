package org.dottedline.security;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A viewer as Spring Security carries them; it holds no secret but the one that a page may read. */
final class ViewerAuthentication extends AbstractAuthenticationToken {

	private final Viewer viewer;

	private final @Nullable String csrf;

	private ViewerAuthentication(Viewer viewer, @Nullable String csrf) {
		super(List.of());
		this.viewer = viewer;
		this.csrf = csrf;
		setAuthenticated(true);
	}

	/** The token was shown on purpose, so no other site can have made the browser send it. */
	static ViewerAuthentication byBearer(Viewer viewer) {
		return new ViewerAuthentication(viewer, null);
	}

	/** The token came along in a cookie: changes need the CSRF value as well. */
	static ViewerAuthentication byCookie(Viewer viewer, String csrf) {
		return new ViewerAuthentication(viewer, csrf);
	}

	/** What the caller has to repeat before a cookie counts, null where no cookie was used. */
	@Nullable String csrf() {
		return this.csrf;
	}

	@Override
	public Viewer getPrincipal() {
		return this.viewer;
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public String getName() {
		return this.viewer.memberId();
	}
}
