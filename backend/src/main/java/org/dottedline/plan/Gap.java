package org.dottedline.plan;

/** What an objective lacks to be one that drives work. */
enum Gap {

	NO_OUTCOME, NO_INSIGHT, NO_TARGET, NO_ACTION

}
