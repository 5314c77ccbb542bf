package org.dottedline.account;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/** Part of an account, as it was at one revision. */
public final class BusinessUnit {

	private final Snapshot snapshot;

	private final GraphRecord record;

	private BusinessUnit(Snapshot snapshot, GraphRecord record) {
		this.snapshot = snapshot;
		this.record = record;
	}

	/** A unit by id; null when there is none. */
	public static @Nullable BusinessUnit of(Snapshot snapshot, @Nullable String id) {
		GraphRecord record = snapshot.find(RecordType.BUSINESS_UNIT, id);
		return record == null ? null : new BusinessUnit(snapshot, record);
	}

	public String id() {
		return this.record.id();
	}

	public String name() {
		return this.record.required("name");
	}

	public String kind() {
		return this.record.required("kind");
	}

	public @Nullable BusinessUnit parent() {
		return of(this.snapshot, this.record.text("parentId"));
	}

}
