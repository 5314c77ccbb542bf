package org.dottedline.stakeholder;

import java.util.List;

import org.dottedline.account.Account;
import org.dottedline.account.ExternalId;
import org.dottedline.access.InSight.SeenPerson;
import org.dottedline.access.Sight;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.graph.Streams;
import org.jspecify.annotations.Nullable;

/** A human being, as a viewer knows them from one account or as one of us. */
public final class Person {

	private final Sight sight;

	private final String streamId;

	private final GraphRecord record;

	private Person(Sight sight, String streamId, GraphRecord record) {
		this.sight = sight;
		this.streamId = streamId;
		this.record = record;
	}

	/** A person known from an account; null when there is none. */
	public static @Nullable Person of(Account account, @Nullable String id) {
		return of(account.sight(), account.snapshot(), id);
	}

	/** A person known from an account or, as one of us, from the workspace; null when there is none. */
	public static @Nullable Person of(Sight sight, Snapshot snapshot, @Nullable String id) {
		GraphRecord record = snapshot.find(RecordType.PERSON, id);
		return record == null ? null : new Person(sight, snapshot.streamId(), record);
	}

	/** A person whom the database says that the viewer may see, known from their first account or else as one of us. */
	static Person of(Sight sight, SeenPerson seen) {
		return new Person(sight, seen.accountIds().isEmpty() ? Streams.WORKSPACE : seen.accountIds().getFirst(),
				seen.record());
	}

	public Sight sight() {
		return this.sight;
	}

	/** The account that they are known from; null for one of us. */
	public @Nullable Account account() {
		return Account.of(this.sight, this.streamId);
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
