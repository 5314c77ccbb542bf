package org.dottedline.change;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

import org.dottedline.access.AccessLevel;
import org.dottedline.access.AccountRights;
import org.dottedline.graph.CommittedChange;
import org.dottedline.graph.Cypher;
import org.dottedline.graph.Database;
import org.dottedline.graph.Draft;
import org.dottedline.graph.Entry;
import org.dottedline.graph.GraphWriter;
import org.dottedline.graph.Ids;
import org.dottedline.graph.Snapshot;
import org.dottedline.graph.SnapshotStore;
import org.dottedline.graph.Streams;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/**
 * The one road that every change takes. In one transaction: the streams that it touches are locked in the order of
 * their ids; permission and rules are checked against their state under the lock; the graph
 * is written; the revision of each stream that it changed is raised by one and a change appended to its history. After the commit, and only then, the node's snapshots and
 * subscribers hear of it.
 */
@Component
public class ChangeRoad implements Road {

	private static final String LOCK = Cypher.statement("lock-streams");

	private static final String CREATE = Cypher.statement("create-streams");

	private final Database database;

	private final SnapshotStore snapshots;

	private final GraphWriter writer;

	private final ChangeLog log;

	private final PersonsInSight persons;

	private final ChangeFeed feed;

	private final List<Followup> followups;

	ChangeRoad(Database database, SnapshotStore snapshots, GraphWriter writer, ChangeLog log, PersonsInSight persons,
			ChangeFeed feed, List<Followup> followups) {
		this.database = database;
		this.snapshots = snapshots;
		this.writer = writer;
		this.log = log;
		this.persons = persons;
		this.feed = feed;
		this.followups = followups;
	}

	@Override
	public Outcome run(Command command) {
		String commandId = Ids.next();
		Set<String> streams = new TreeSet<>(command.accounts());
		streams.addAll(command.newAccounts());
		if (command.workspace()) {
			streams.add(Streams.WORKSPACE);
		}
		while (true) {
			// The driver may start the work over; the later attempts look whether the first was done after all.
			AtomicInteger attempts = new AtomicInteger();
			try {
				Outcome outcome = this.database
					.write(transaction -> attempt(transaction, command, commandId, streams, attempts.incrementAndGet()));
				publish(outcome.changes());
				return outcome;
			}
			catch (Refusal refusal) {
				return new Outcome(refusal.errors(), List.of(), null);
			}
			catch (DoneBefore before) {
				return before.outcome();
			}
			catch (MoreStreams more) {
				streams.addAll(more.streamIds());
			}
		}
	}

	private void publish(List<CommittedChange> changes) {
		for (CommittedChange change : changes) {
			this.snapshots.committed(change.streamId(), change.revision(), change.entries());
			this.feed.publish(change);
		}
	}

	private Outcome attempt(TransactionContext transaction, Command command, String commandId, Set<String> streams,
			int attempt) {
		if (!command.newAccounts().isEmpty()) {
			transaction.run(CREATE, Map.of("ids", command.newAccounts())).consume();
		}
		Map<String, Integer> revisions = lock(transaction, streams);
		List<CommittedChange> done = alreadyDone(transaction, command, commandId, attempt);
		if (!done.isEmpty()) {
			throw new DoneBefore(done, this.log.leftOut(transaction, done.getFirst()));
		}
		Map<String, Draft> drafts = new LinkedHashMap<>();
		for (String streamId : streams) {
			Integer revision = revisions.get(streamId);
			if (revision == null) {
				throw Refusal.unseen(command.idField());
			}
			drafts.put(streamId, new Draft(before(transaction, command, streamId, revision)));
		}
		checkRights(command, drafts);
		Drafts opened = new Drafts(drafts);
		String resultId = command.body().on(opened);
		return commit(transaction, command, commandId, opened, resultId);
	}

	private static Map<String, Integer> lock(TransactionContext transaction, Set<String> streams) {
		Map<String, Integer> revisions = new HashMap<>();
		transaction.run(LOCK, Map.of("ids", List.copyOf(streams)))
			.forEachRemaining(row -> revisions.put(row.get("id").asString(), row.get("revision").asInt()));
		return revisions;
	}

	/** A retry by the caller, or by the driver after a commit whose answer was lost. */
	private List<CommittedChange> alreadyDone(TransactionContext transaction, Command command, String commandId,
			int attempt) {
		List<CommittedChange> done = List.of();
		String clientKey = clientKey(command);
		if (clientKey != null) {
			done = this.log.byClientKey(transaction, clientKey);
		}
		if (done.isEmpty() && attempt > 1) {
			done = this.log.ofCommand(commandId);
		}
		return done;
	}

	private Snapshot before(TransactionContext transaction, Command command, String streamId, int revision) {
		if (command.newAccounts().contains(streamId)) {
			return new Snapshot(streamId, 0, Map.of());
		}
		return this.snapshots.locked(transaction, streamId, revision);
	}

	static void checkRights(Command command, Map<String, Draft> drafts) {
		Viewer viewer = command.viewer();
		if (viewer == null) {
			return;
		}
		for (String accountId : command.accounts()) {
			AccessLevel level = AccountRights.of(drafts.get(accountId).base()).of(viewer);
			if (level == null) {
				throw Refusal.unseen(command.idField());
			}
			if (!level.covers(command.needs())) {
				throw Refusal.forbidden(command.idField(),
						"You may read this account; to change it, ask its owner for more access.");
			}
		}
	}

	private Outcome commit(TransactionContext transaction, Command command, String commandId, Drafts drafts,
			@Nullable String resultId) {
		Map<String, List<Entry>> entries = this.persons.distribute(transaction, drafts);
		if (entries.isEmpty() && drafts.erased().isEmpty()) {
			throw new DoneBefore(List.of(), drafts.leftOut(), resultId);
		}
		Conflicts.check(command, drafts, this.log);
		OffsetDateTime at = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
		String byId = command.viewer() == null ? null : command.viewer().memberId();
		List<CommittedChange> changes = new ArrayList<>();
		for (String streamId : ordered(command, entries.keySet())) {
			changes.add(new CommittedChange(commandId, streamId, drafts.before(streamId).revision() + 1, at, byId, command.name(),
					entries.get(streamId), resultId));
		}
		List<Draft> kept = drafts.erased().isEmpty() ? drafts.workspaceFirst() : List.of();
		kept.forEach(draft -> this.log.keepPersonalValues(transaction, commandId, at, draft.entries()));
		this.writer.write(transaction, drafts.workspaceFirst());
		kept.forEach(draft -> this.log.keepFreeTexts(transaction, commandId, draft,
				entries.getOrDefault(draft.streamId(), List.of())));
		this.followups.forEach(followup -> followup.written(transaction, drafts, entries));
		this.log.append(transaction, changes, clientKey(command), drafts.leftOut());
		return new Outcome(drafts.leftOut(), changes, resultId);
	}

	/** The stream that the command is about comes first: its change is the one in the payload. */
	private static List<String> ordered(Command command, Set<String> streams) {
		Set<String> left = new HashSet<>(streams);
		List<String> ordered = new ArrayList<>();
		for (List<String> some : List.of(command.newAccounts(), command.accounts(), List.copyOf(new TreeSet<>(streams)))) {
			some.stream().filter(left::remove).forEach(ordered::add);
		}
		return ordered;
	}

	private static @Nullable String clientKey(Command command) {
		if (command.clientMutationId() == null) {
			return null;
		}
		String member = command.viewer() == null ? "system" : command.viewer().memberId();
		return member + '/' + command.clientMutationId();
	}

}
