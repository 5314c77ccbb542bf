package org.dottedline.presence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody is on an account, as they told.
 *
 * @param away whether their window is out of sight
 * @param place what is shown, as the query of the page's address holds it
 * @param selection the ids of what is chosen
 * @param pointer null unless they share it
 * @param followingId whom they follow, by the id of that presence
 */
public record Whereabout(boolean away, @Nullable String place, List<String> selection, @Nullable EditedField editing,
		@Nullable Point pointer, @Nullable Look looking, @Nullable String followingId) {

	static final Whereabout UNTOLD = new Whereabout(false, null, List.of(), null, null, null, null);

	/** A field that is being written in. */
	public record EditedField(String target, String field) {
	}

	/**
	 * A place on a map, in the map's units.
	 *
	 * @param near the seat from the middle of whose card it counts; null: from the map's origin
	 */
	public record Point(@Nullable String near, double x, double y) {
	}

	/**
	 * The part of a map that is in view.
	 *
	 * @param at its middle
	 * @param scale CSS pixels to a unit of the map
	 */
	public record Look(Point at, double scale) {
	}

}
