package org.dottedline.comment;

import java.util.Map;

import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

/** What a comment may be about. */
enum TargetKind {

	SEAT, PERSON, INFLUENCE, TIE, COMPETITOR_RELATIONSHIP, TEAM_RELATIONSHIP, CELL, OBJECTIVE, ACTION;

	private static final Map<RecordType, TargetKind> BY_TYPE = Map.of(RecordType.STAKEHOLDER, SEAT, RecordType.PERSON, PERSON,
			RecordType.INFLUENCE, INFLUENCE, RecordType.TIE, TIE, RecordType.COMPETITOR_RELATIONSHIP, COMPETITOR_RELATIONSHIP,
			RecordType.TEAM_RELATIONSHIP, TEAM_RELATIONSHIP, RecordType.CELL, CELL, RecordType.OBJECTIVE, OBJECTIVE, RecordType.ACTION, ACTION);

	/** The kind of a record; null for one that nobody comments on. */
	static @Nullable TargetKind of(RecordType type) {
		return BY_TYPE.get(type);
	}

	/** The kinds of record that may be commented on. */
	static Iterable<RecordType> types() {
		return BY_TYPE.keySet();
	}

}
