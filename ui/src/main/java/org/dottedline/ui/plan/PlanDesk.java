package org.dottedline.ui.plan;

import com.vaadin.flow.component.Component;

import org.dottedline.ui.api.Changed;
import org.dottedline.ui.format.Reader;

/** What the pieces of a plan's page work with. */
interface PlanDesk {

	Plans plans();

	Plans.Known known();

	Reader reader();

	boolean mayChange();

	/** What is said about one thing of the plan; the same as long as the page is, with what is being written in it. */
	Talk talk(String about);

	/** Says what became of a change, and shows the plan as it is then. */
	void did(Changed answered, String sentence);

	/** Lets a form be the only one that is open, in the place of nothing: below another piece. */
	void open(PlanForm form, Component place);

	/** What forms do when they end. */
	PlanForm.Done ending(String saved);
}
