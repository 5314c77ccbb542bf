package org.dottedline.change;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.dottedline.change.PersonalValues.StoredEntries;
import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.dottedline.graph.Entry;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.graph.Streams;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps what accounts look like at every so many revisions, so that their past need not be worked out from now. Like a
 * history, a checkpoint holds no personal values and no words about persons: they are put back from what is kept apart
 * for each change, which goes when a person is erased.
 */
@Component
class Checkpoints implements Followup {

	private static final String WRITE = Cypher.statement("write-checkpoint");

	private static final String AFTER = Cypher.statement("checkpoint-after");

	private final Database database;

	private final PersonalValues personalValues;

	private final FreeTexts freeTexts;

	private final int every;

	Checkpoints(Database database, PersonalValues personalValues, FreeTexts freeTexts,
			@Value("${dottedline.history.checkpoint-every:500}") int every) {
		this.database = database;
		this.personalValues = personalValues;
		this.freeTexts = freeTexts;
		this.every = every;
	}

	@Override
	public void written(TransactionContext transaction, Drafts drafts, Map<String, List<Entry>> entries) {
		entries.forEach((streamId, changed) -> {
			int revision = drafts.before(streamId).revision() + 1;
			if (revision % this.every == 0 && !Streams.WORKSPACE.equals(streamId)) {
				write(transaction, drafts.before(streamId).apply(revision, changed));
			}
		});
	}

	private static void write(TransactionContext transaction, Snapshot snapshot) {
		List<Entry> records = Arrays.stream(RecordType.values())
			.flatMap(type -> snapshot.all(type).stream())
			.map(Entry::appeared)
			.toList();
		transaction
			.run(WRITE, Map.of("streamId", snapshot.streamId(), "revision", snapshot.revision(), "records",
					EntryJson.write(records)))
			.consume();
	}

	/**
	 * An account at the first checkpoint at or after a revision; null when there is none before now.
	 * @param now the account as it is
	 */
	@Nullable Snapshot after(Snapshot now, int revision) {
		List<Record> found = this.database.read(AFTER, Map.of("streamId", now.streamId(), "revision", revision));
		if (found.isEmpty() || found.getFirst().get("revision").asInt() >= now.revision()) {
			return null;
		}
		Record checkpoint = found.getFirst();
		int reached = checkpoint.get("revision").asInt();
		String key = checkpoint.get("commandId").asString() + '/' + now.streamId();
		List<Entry> named = this.personalValues
			.restore(Map.of(key, new StoredEntries(checkpoint.get("at").asLong(),
					EntryJson.read(checkpoint.get("records").asByteArray()))))
			.getOrDefault(key, List.of());
		return new Snapshot(now.streamId(), 0, Map.of()).apply(reached, this.freeTexts.restoreAt(now, reached, named));
	}

}
