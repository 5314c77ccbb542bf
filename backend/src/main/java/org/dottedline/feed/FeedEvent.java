package org.dottedline.feed;

import java.time.OffsetDateTime;

import org.dottedline.graph.CommittedChange;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as a change recorded it.
 * @param place where it stands in the history, unlike any other
 * @param changes how many changes were folded into it
 * @param personId to whom; null for what happened to nobody in particular
 * @param name what they were called where they are out of sight now
 * @param seatId where; null when the seat is not known
 * @param before the code or text before; null when there was none
 * @param after the same afterwards
 * @param moment how the account stood then; null when that is not known
 */
record FeedEvent(Place place, FeedKind kind, OffsetDateTime at, @Nullable String byId, String commandId, int changes,
		@Nullable String personId, @Nullable String name, @Nullable String seatId, @Nullable String before,
		@Nullable String after, @Nullable Moment moment) {

	static FeedEvent of(CommittedChange change, int index, FeedKind kind, @Nullable String personId,
			@Nullable String name, @Nullable String seatId, @Nullable String before, @Nullable String after,
			@Nullable Moment moment) {
		return new FeedEvent(new Place(change.revision(), index), kind, change.at(), change.byId(), change.commandId(), 1,
				personId, name, seatId, before, after, moment);
	}

	/** The same with an earlier change folded into it. */
	FeedEvent with(CommittedChange earlier) {
		return new FeedEvent(new Place(earlier.revision(), 0), this.kind, this.at, this.byId, this.commandId,
				this.changes + 1, this.personId, this.name, this.seatId, this.before, this.after, null);
	}

	/**
	 * Where something stands in a history.
	 * @param index which of the things that happened by the change of the revision
	 */
	record Place(int revision, int index) implements Comparable<Place> {

		static Place parse(String text) {
			String[] parts = text.split("/");
			if (parts.length != 2) {
				throw new IllegalArgumentException("No place in a feed");
			}
			return new Place(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
		}

		/** The latest first; within a change as it tells. */
		@Override
		public int compareTo(Place other) {
			return this.revision != other.revision ? Integer.compare(other.revision, this.revision)
					: Integer.compare(this.index, other.index);
		}

		@Override
		public String toString() {
			return this.revision + "/" + this.index;
		}

	}

}
