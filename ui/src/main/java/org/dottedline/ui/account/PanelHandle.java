package org.dottedline.ui.account;

import com.vaadin.flow.component.html.NativeButton;

/** The tab at the right edge by which a pointer pulls out the details of whoever is chosen. */
class PanelHandle extends NativeButton {

	private String seat = "";

	PanelHandle(ProfilePanel panel) {
		super("Details");
		setClassName("dl-panel-handle");
		setVisible(false);
		addClickListener(click -> panel.open(seat));
	}

	/** Somebody is chosen whose details can be shown. */
	void offer(String chosen) {
		seat = chosen;
		setVisible(true);
	}

	/** Nobody is, or several are. */
	void withdraw() {
		setVisible(false);
	}
}
