package org.dottedline.ui.account;

import org.dottedline.ui.frame.TabLinks;

/** The faces of an account: its people beside its whitespace, its plan, and what it brings when. */
public class AccountFaces extends TabLinks {

	public static final String WORKSPACE = "";
	public static final String PLAN = "/plan";
	public static final String REVENUE = "/revenue";

	/** @param face the one that is shown */
	public AccountFaces(String account, String face) {
		super("Account as");
		with("account/" + account + WORKSPACE, "Workspace").with("account/" + account + PLAN, "Plan")
				.with("account/" + account + REVENUE, "Revenue");
		mark("account/" + account + face);
	}
}
