package org.dottedline.ui.employment;

import org.dottedline.ui.frame.TabLinks;

/** The faces of what all accounts share. */
public class SharedTabs extends TabLinks {

	public static final String GENERAL = "settings";
	static final String ORGANIZATIONS = "settings/organizations";
	static final String TEAM = "settings/team";

	/** @param here the face that is shown */
	public SharedTabs(String here) {
		super("Settings");
		with(GENERAL, "General").with(ORGANIZATIONS, "Organizations").with(TEAM, "Our people");
		mark(here);
	}
}
