package org.dottedline.security;

import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Tells services who calls, on whatever road the call came. */
@Component
public class CurrentViewer {

	/**
	 * The member who calls.
	 *
	 * @throws NotSignedIn when nobody is signed in
	 */
	public Viewer require() {
		return find().orElseThrow(NotSignedIn::new);
	}

	/** The member who calls, empty when nobody is signed in. */
	public Optional<Viewer> find() {
		return SecurityContextHolder.getContext().getAuthentication() instanceof ViewerAuthentication authentication
				? Optional.of(authentication.getPrincipal()) : Optional.empty();
	}

	/** Does something on this thread as a member, for work that no request started; the caller vouches for the viewer. */
	public <T> T callAs(Viewer viewer, Supplier<T> work) {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContextHolder.setContext(new SecurityContextImpl(ViewerAuthentication.byBearer(viewer)));
		try {
			return work.get();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}
}
