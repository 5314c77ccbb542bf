package org.dottedline.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Keeps what a client holds in the servlet container's session, such as pages half filled in, to the member it belongs to. */
final class PageSessions {

	private static final String MEMBER = PageSessions.class.getName() + ".member";

	private PageSessions() {
	}

	/** Ends a container session that another member left in this browser. */
	static void keepToOneMember(HttpServletRequest request, Viewer viewer) {
		HttpSession session = request.getSession(false);
		if (session == null) {
			return;
		}
		try {
			Object member = session.getAttribute(MEMBER);
			if (member == null) {
				session.setAttribute(MEMBER, viewer.memberId());
			}
			else if (!member.equals(viewer.memberId())) {
				session.invalidate();
			}
		}
		catch (IllegalStateException ex) {
			// Another request of this browser ended it in the meantime, which is what is wanted here.
		}
	}
}
