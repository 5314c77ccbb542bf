package org.dottedline.ui.employment;

import org.dottedline.ui.frame.TabLinks;

/** The faces of what all accounts share. */
class SharedTabs extends TabLinks {

	static final String ORGANIZATIONS = "settings/organizations";
	static final String TEAM = "settings/team";

	SharedTabs(String here) {
		super("Settings");
		with(ORGANIZATIONS, "Organizations").with(TEAM, "Our people");
		mark(here);
	}
}
