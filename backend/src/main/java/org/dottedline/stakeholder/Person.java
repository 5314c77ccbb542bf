package org.dottedline.stakeholder;

import java.util.List;

import org.dottedline.account.Account;
import org.dottedline.account.ExternalId;
import org.dottedline.access.Sight;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

/** A human being, as a viewer knows them from one account or as one of us. */
public final class Person {

	private final Sight sight;

	private final Snapshot snapshot;

	private final GraphRecord record;

	private Person(Sight sight, Snapshot snapshot, GraphRecord record) {
		this.sight = sight;
		this.snapshot = snapshot;
		this.record = record;
	}

	/** A person known from an account; null when there is none. */
	public static @Nullable Person of(Account account, @Nullable String id) {
		return of(account.sight(), account.snapshot(), id);
	}

	/** A person known from an account or, as one of us, from the workspace; null when there is none. */
	public static @Nullable Person of(Sight sight, Snapshot snapshot, @Nullable String id) {
		GraphRecord record = snapshot.find(RecordType.PERSON, id);
		return record == null ? null : new Person(sight, snapshot, record);
	}

	public Sight sight() {
		return this.sight;
	}

	/** Where they are known from. */
	public Snapshot snapshot() {
		return this.snapshot;
	}

	public String id() {
		return this.record.id();
	}

	public String name() {
		return this.record.text("name", "Name erased");
	}

	public @Nullable String email() {
		return this.record.text("email");
	}

	public @Nullable String phone() {
		return this.record.text("phone");
	}

	public List<ExternalId> externalIds() {
		return ExternalId.of(this.record);
	}

}
