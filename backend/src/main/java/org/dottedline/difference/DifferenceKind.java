package org.dottedline.difference;

/** In what way something is different, in the order in which it is told. */
public enum DifferenceKind {

	ADDED, LEFT, SUCCEEDED, MOVED, STRONGER, WEAKER, JUDGED, CHANGED, LINE_ADDED, LINE_REMOVED, WON, OPENED, LOST, BLOCKED, FREED

}
