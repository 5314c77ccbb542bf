package org.dottedline.presence;

import java.util.List;

import org.dottedline.access.Sight;

/**
 * Who is on an account, as far as it changed since the event before.
 *
 * @param whole whether this is everybody
 * @param gone the ids of those who left
 */
public record PresenceEvent(boolean whole, List<Presence> present, List<String> gone) {

	/** An occupant as a viewer sees them. */
	public record Presence(Occupant occupant, Sight sight) {

		public String id() {
			return this.occupant.id();
		}

		boolean isOwn() {
			return this.occupant.memberId().equals(this.sight.viewer().memberId());
		}

	}

}
