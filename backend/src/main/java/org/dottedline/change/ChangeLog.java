package org.dottedline.change;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.dottedline.change.PersonalValues.StoredEntries;
import org.dottedline.graph.ChangeSource;
import org.dottedline.graph.CommittedChange;
import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.dottedline.graph.Draft;
import org.dottedline.graph.Entry;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** The histories of all streams, as they are kept in the graph. */
@Component
public class ChangeLog implements ChangeSource {

	private static final String APPEND = Cypher.statement("append-changes");

	private static final String AFTER = Cypher.statement("changes-after");

	private static final String LATEST = Cypher.statement("changes-latest");

	private static final String REVISION_AT = Cypher.statement("revision-at");

	private static final String SEARCHED = Cypher.statement("changes-searched");

	private static final String FOR_FEED = Cypher.statement("changes-for-feed");

	private static final String OF_COMMAND = Cypher.statement("changes-of-command");

	private static final String BY_CLIENT_KEY = Cypher.statement("change-by-client-key");

	private static final String LEFT_OUT = Cypher.statement("left-out-of-change");

	private static final String UNDONE = Cypher.statement("undone-commands");

	/** The command that takes another back; its result is that other command. */
	private static final String UNDO = "undo";

	/** More changes than this are not worth applying one by one. */
	private static final int WORTH_APPLYING = 500;

	private static final int SEARCHED_AT_ONCE = 200;

	private static final int FURTHEST_SEARCHED = 20_000;

	private final Database database;

	private final PersonalValues personalValues;

	private final FreeTexts freeTexts;

	ChangeLog(Database database, PersonalValues personalValues, FreeTexts freeTexts) {
		this.database = database;
		this.personalValues = personalValues;
		this.freeTexts = freeTexts;
	}

	@Override
	public List<CommittedChange> between(String streamId, int after, int upTo) {
		return upTo - after > WORTH_APPLYING ? List.of() : after(streamId, after, upTo - after);
	}

	/** The changes of a stream after a revision, in order. */
	public List<CommittedChange> after(String streamId, int revision, int most) {
		return changes(
				this.database.read(AFTER, Map.of("streamId", streamId, "after", revision, "limit", most)));
	}

	/** The latest changes of a stream that is at a revision, the newest last. */
	public List<CommittedChange> latest(String streamId, int revision, int most) {
		return changes(
				this.database.read(LATEST, Map.of("streamId", streamId, "revision", revision, "limit", most)));
	}

	/**
	 * The latest changes between two revisions that are wanted, in order. Looks no further back than what
	 * {@link #FURTHEST_SEARCHED} such changes took.
	 */
	public List<CommittedChange> search(String streamId, int after, int before, int most, Wanted wanted) {
		List<CommittedChange> found = new ArrayList<>();
		int below = before;
		for (int looked = 0; found.size() < most && looked < FURTHEST_SEARCHED; looked += SEARCHED_AT_ONCE) {
			Map<String, Object> parameters = new HashMap<>(
					Map.of("streamId", streamId, "after", after, "before", below, "limit", SEARCHED_AT_ONCE));
			parameters.put("byId", wanted.byId());
			parameters.put("commands", wanted.commands());
			parameters.put("from", wanted.from() == null ? null : wanted.from().toInstant().toEpochMilli());
			parameters.put("to", wanted.to() == null ? null : wanted.to().toInstant().toEpochMilli());
			List<CommittedChange> some = changes(this.database.read(SEARCHED, parameters));
			some.stream().filter(wanted.also()).limit(most - found.size()).forEach(found::add);
			if (some.size() < SEARCHED_AT_ONCE) {
				break;
			}
			below = some.getLast().revision();
		}
		return found.reversed();
	}

	/**
	 * Which changes are wanted.
	 * @param also what only their entries can tell
	 */
	public record Wanted(@Nullable String byId, @Nullable List<String> commands, @Nullable OffsetDateTime from,
			@Nullable OffsetDateTime to, Predicate<CommittedChange> also) {
	}

	/** The revision that a stream was at at a time; 0 when nothing had been done yet. */
	int revisionAt(String streamId, OffsetDateTime at) {
		List<Record> last = this.database.read(REVISION_AT,
				Map.of("streamId", streamId, "at", at.toInstant().toEpochMilli()));
		return last.isEmpty() ? 0 : last.getFirst().get("revision").asInt();
	}

	/**
	 * The changes of a stream up to a revision, the newest first.
	 * @param folded commands whose entries are not read
	 */
	public List<CommittedChange> forFeed(String streamId, int upTo, int most, Set<String> folded) {
		return changes(this.database.read(FOR_FEED,
				Map.of("streamId", streamId, "upTo", upTo, "limit", most, "folded", List.copyOf(folded))));
	}

	/** What a command changed, a change for each stream. */
	public List<CommittedChange> ofCommand(String commandId) {
		return changes(this.database.read(OF_COMMAND, Map.of("commandId", commandId)));
	}

	/** Those of some commands that were taken back, and not done again since. */
	public Set<String> undone(Collection<String> commandIds) {
		Map<String, Set<String>> undoneBy = new HashMap<>();
		Collection<String> asked = commandIds;
		while (!asked.isEmpty()) {
			Set<String> found = new HashSet<>();
			this.database.read(UNDONE, Map.of("ids", List.copyOf(asked))).forEach(row -> {
				String by = row.get("by").asString();
				undoneBy.computeIfAbsent(row.get("undone").asString(), any -> new HashSet<>()).add(by);
				found.add(by);
			});
			asked = found;
		}
		return commandIds.stream().filter(id -> isUndone(id, undoneBy)).collect(Collectors.toSet());
	}

	private static boolean isUndone(String commandId, Map<String, Set<String>> undoneBy) {
		return undoneBy.getOrDefault(commandId, Set.of()).stream().anyMatch(by -> !isUndone(by, undoneBy));
	}

	/** What the command with a caller's key changed; empty when there was none. */
	List<CommittedChange> byClientKey(TransactionContext transaction, String clientKey) {
		List<CommittedChange> first = changes(transaction.run(BY_CLIENT_KEY, Map.of("clientKey", clientKey)).list());
		return first.isEmpty() ? first : ofCommand(first.getFirst());
	}

	private List<CommittedChange> ofCommand(CommittedChange first) {
		List<CommittedChange> all = new ArrayList<>(List.of(first));
		ofCommand(first.commandId()).stream()
			.filter(change -> !change.streamId().equals(first.streamId()))
			.forEach(all::add);
		return all;
	}

	/** What a command that changed something left out of what was asked for. */
	List<UserError> leftOut(TransactionContext transaction, CommittedChange change) {
		return transaction.run(LEFT_OUT, Map.of("streamId", change.streamId(), "revision", change.revision()))
			.stream()
			.flatMap(row -> ErrorJson.read(row.get("leftOut").asByteArray()).stream())
			.toList();
	}

	/**
	 * Appends what a command did to its streams.
	 * @param leftOut what it left out, kept where the caller may try again under a key
	 */
	void append(TransactionContext transaction, List<CommittedChange> changes, @Nullable String clientKey,
			List<UserError> leftOut) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (CommittedChange change : changes) {
			Map<String, Object> row = new HashMap<>();
			row.put("commandId", change.commandId());
			row.put("streamId", change.streamId());
			row.put("revision", change.revision());
			row.put("at", change.at().toInstant().toEpochMilli());
			row.put("byId", change.byId());
			row.put("command", change.command());
			row.put("entries", EntryJson.write(change.entries()));
			row.put("resultId", change.resultId());
			row.put("undoes", UNDO.equals(change.command()) ? change.resultId() : null);
			row.put("clientKey", rows.isEmpty() ? clientKey : null);
			row.put("leftOut", rows.isEmpty() && clientKey != null && !leftOut.isEmpty() ? ErrorJson.write(leftOut) : null);
			rows.add(row);
		}
		transaction.run(APPEND, Map.of("rows", rows)).consume();
	}

	void keepPersonalValues(TransactionContext transaction, String commandId, OffsetDateTime at, List<Entry> entries) {
		this.personalValues.write(transaction, commandId, at.toInstant().toEpochMilli(), entries);
	}

	void keepFreeTexts(TransactionContext transaction, String commandId, Draft draft, List<Entry> entries) {
		this.freeTexts.write(transaction, commandId, draft, entries);
	}

	private List<CommittedChange> changes(List<Record> rows) {
		Map<String, StoredEntries> stored = new HashMap<>();
		for (Record row : rows) {
			Value change = row.get("change");
			String streamId = change.get("streamId").asString();
			if (change.get("entries").isNull()) {
				continue;
			}
			stored.put(change.get("commandId").asString() + '/' + streamId, new StoredEntries(
					change.get("at").asLong(), EntryJson.read(change.get("entries").asByteArray())));
		}
		Map<String, List<Entry>> entries = this.freeTexts.restore(this.personalValues.restore(stored));
		List<CommittedChange> changes = new ArrayList<>();
		for (Record row : rows) {
			Value change = row.get("change");
			String streamId = change.get("streamId").asString();
			String commandId = change.get("commandId").asString();
			changes.add(new CommittedChange(commandId, streamId, change.get("revision").asInt(),
					Instant.ofEpochMilli(change.get("at").asLong()).atOffset(ZoneOffset.UTC),
					change.get("byId").isNull() ? null : change.get("byId").asString(),
					change.get("command").asString(), entries.getOrDefault(commandId + '/' + streamId, List.of()),
					change.get("resultId").isNull() ? null : change.get("resultId").asString()));
		}
		return changes;
	}

}
