package org.dottedline.member;

import org.dottedline.access.Sight;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

/** One of us, as a viewer sees them. */
public final class Member {

	private final Sight sight;

	private final GraphRecord record;

	private Member(Sight sight, GraphRecord record) {
		this.sight = sight;
		this.record = record;
	}

	/** A member by id; null when there is none. */
	public static @Nullable Member of(Sight sight, @Nullable String id) {
		GraphRecord record = sight.workspace().find(RecordType.MEMBER, id);
		return record == null ? null : new Member(sight, record);
	}

	static Member of(Sight sight, GraphRecord record) {
		return new Member(sight, record);
	}

	public Sight sight() {
		return this.sight;
	}

	public String id() {
		return this.record.id();
	}

	public String name() {
		return this.record.required("name");
	}

	public @Nullable String email() {
		return this.record.text("email");
	}

	/** Who they are as a person; null when not recorded. */
	public @Nullable String personId() {
		return this.record.text("personId");
	}

}
