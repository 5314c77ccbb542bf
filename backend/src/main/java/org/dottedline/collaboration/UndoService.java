package org.dottedline.collaboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.dottedline.access.AccessLevel;
import org.dottedline.access.Sights;
import org.dottedline.access.Whereabouts;
import org.dottedline.change.ChangeLog;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.change.UserError;
import org.dottedline.change.UserError.ConflictError;
import org.dottedline.employment.Organizations;
import org.dottedline.graph.CommittedChange;
import org.dottedline.graph.Draft;
import org.dottedline.graph.Entry;
import org.dottedline.graph.Field;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.OutsideRecords;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Streams;
import org.dottedline.security.Viewer;
import org.dottedline.stakeholder.ReportingLines;
import org.dottedline.stakeholder.Tenures;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Takes a command back by its inverse. What was changed since by somebody else stays: then nothing is taken back and
 * the conflict says what stands in the way.
 */
@Service
public class UndoService {

	private static final String ERASING = "erasePerson";

	private static final int FURTHEST_BACK = 10_000;

	private static final Set<String> AMOUNTS = Set.of("potential", "currentRevenue", "addressableSpend", "amount", "value",
			"totalPrice");

	private final ChangeRoad road;

	private final ChangeLog log;

	private final OutsideRecords outside;

	private final Whereabouts whereabouts;

	private final Sights sights;

	UndoService(ChangeRoad road, ChangeLog log, OutsideRecords outside, Whereabouts whereabouts, Sights sights) {
		this.road = road;
		this.log = log;
		this.outside = outside;
		this.whereabouts = whereabouts;
		this.sights = sights;
	}

	Outcome undo(Viewer viewer, Input input) {
		String accountId = input.id("accountId");
		String commandId = input.id("commandId");
		List<CommittedChange> changes = this.log.ofCommand(commandId);
		if (changes.stream().anyMatch(change -> change.command().equals(ERASING))) {
			throw Refusal.invalid("commandId", "What was erased is gone; nothing brings it back.");
		}
		boolean shared = Streams.WORKSPACE.equals(accountId) || (!changes.isEmpty()
				&& changes.stream().allMatch(change -> change.streamId().equals(Streams.WORKSPACE)));
		if (shared) {
			if (!Streams.WORKSPACE.equals(accountId) && this.sights.open(viewer).account(accountId) == null) {
				throw Refusal.unseen("accountId");
			}
			return this.road.run(Command.onWorkspace("undo", viewer, input.clientMutationId(), drafts -> {
				CommittedChange change = ofStream(changes, Streams.WORKSPACE);
				if (!change.entries().stream().allMatch(UndoService::undoableForAll)) {
					throw Refusal.invalid("commandId", "Of what all accounts share, only changes of organizations and employments can be taken back.");
				}
				takeBack(drafts.workspace(), change, new HashSet<>());
				return commandId;
			}));
		}
		List<String> accounts = accounts(changes, accountId);
		return this.road.run(Command.onAccount("undo", viewer, accountId, "accountId", input, drafts -> {
			CommittedChange change = ofStream(changes, accountId);
			if (!viewer.memberId().equals(change.byId()) && change.entries().stream().anyMatch(entry -> changesView(entry, change))) {
				throw Refusal.forbidden("commandId", "Only whoever saved a view may take back what was done to it.");
			}
			if (!viewer.memberId().equals(change.byId()) && change.entries().stream().anyMatch(UndoService::changesWords)) {
				throw Refusal.forbidden("commandId", "Only whoever wrote a comment may take back what they wrote.");
			}
			if (change.entries().stream().anyMatch(UndoService::makesAccount)) {
				throw Refusal.invalid("commandId", "Making an account cannot be taken back.");
			}
			Set<String> followed = new HashSet<>();
			changes.stream()
				.filter(one -> accounts.contains(one.streamId()))
				.forEach(one -> takeBack(drafts.account(one.streamId()), one, followed));
			return commandId;
		}).onAlso(accounts).needing(isOwnTalk(viewer, changes) ? AccessLevel.VIEWER : AccessLevel.EDITOR));
	}

	/**
	 * Takes back what several commands did together, the last first: on each account as a whole or, where something
	 * stands in the way, not at all. An account that they made stays.
	 * @param name of the command that takes it back
	 * @return why it was not taken back, by account; nothing where it was
	 */
	public Map<String, List<UserError>> all(Viewer viewer, String name, List<String> commandIds) {
		Map<String, List<CommittedChange>> byAccount = new LinkedHashMap<>();
		commandIds.stream()
			.flatMap(commandId -> this.log.ofCommand(commandId).stream())
			.filter(change -> !Streams.WORKSPACE.equals(change.streamId()))
			.forEach(change -> byAccount.computeIfAbsent(change.streamId(), any -> new ArrayList<>()).add(change));
		Map<String, List<UserError>> outcomes = new LinkedHashMap<>();
		byAccount.forEach((accountId, changes) -> {
			List<CommittedChange> undoable = changes.reversed()
				.stream()
				.filter(change -> change.entries().stream().noneMatch(UndoService::makesAccount))
				.toList();
			if (!undoable.isEmpty()) {
				Input input = new Input(Map.of());
				outcomes.put(accountId, this.road.run(Command.onAccount(name, viewer, accountId, "id", input, drafts -> {
					Draft draft = drafts.account(accountId);
					Set<String> followed = new HashSet<>();
					undoable.forEach(change -> takeBack(draft, change, followed));
					return null;
				})).errors());
			}
		});
		return outcomes;
	}

	/** Whoever may comment may take back what they said. */
	private static boolean isOwnTalk(Viewer viewer, List<CommittedChange> changes) {
		return !changes.isEmpty() && changes.stream()
			.allMatch(change -> viewer.memberId().equals(change.byId())
					&& change.entries().stream().allMatch(entry -> entry.type() == RecordType.COMMENT));
	}

	/**
	 * Gives one field of one thing the value back that it had before a command. As with any edit, what somebody else
	 * changed since is a conflict.
	 */
	Outcome restore(Viewer viewer, Input input) {
		String accountId = input.id("accountId");
		String target = input.id("target");
		String field = input.name("field");
		CommittedChange change = ofStream(this.log.ofCommand(input.id("commandId")), accountId);
		if (change.command().equals(ERASING)) {
			throw Refusal.invalid("commandId", "What was erased is gone; nothing brings it back.");
		}
		Entry whole = change.entries()
			.stream()
			.filter(entry -> entry.target().equals(target) && entry.kind() == Entry.Kind.UPDATED)
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("target", "The command changed no value of this thing."));
		if (!whole.fields().containsKey(field) || whole.type().field(field).stamp()) {
			throw Refusal.notFound("field", "The command did not change this field.");
		}
		if (merges(whole) || whole.type() == RecordType.SAVED_VIEW) {
			throw Refusal.invalid("field", "This can only be taken back as a whole.");
		}
		CommittedChange one = new CommittedChange(change.commandId(), accountId, change.revision(), change.at(), change.byId(),
				change.command(), List.of(alone(whole, field)), change.resultId());
		return this.road.run(Command.onAccount("restoreValue", viewer, accountId, "accountId", input, drafts -> {
			takeBack(drafts.account(accountId), one, new HashSet<>());
			return target;
		}));
	}

	/** A field goes with what says who set it and when, and an amount with its currency. */
	private static Entry alone(Entry entry, String field) {
		Map<String, Entry.FieldChange> fields = new HashMap<>();
		entry.fields().forEach((name, value) -> {
			if (name.equals(field) || entry.type().field(name).stamp() || (name.equals("currency") && AMOUNTS.contains(field))) {
				fields.put(name, value);
			}
		});
		return new Entry(entry.type(), entry.target(), entry.kind(), fields, entry.shownOnly());
	}

	/** Two persons who were made one become two on all their accounts at once; anything else is of one account. */
	private static List<String> accounts(List<CommittedChange> command, String accountId) {
		boolean merged = command.stream().flatMap(change -> change.entries().stream()).anyMatch(UndoService::merges);
		return !merged ? List.of(accountId)
				: command.stream()
					.map(CommittedChange::streamId)
					.filter(id -> !Streams.WORKSPACE.equals(id))
					.sorted(Comparator.comparing((String id) -> !id.equals(accountId)))
					.toList();
	}

	/** Nothing else gives a tenure to another person. */
	private static boolean merges(Entry entry) {
		return entry.type() == RecordType.TENURE && entry.kind() == Entry.Kind.UPDATED
				&& entry.fields().containsKey("personId");
	}

	private static List<String> personsOutOfSight(Draft draft, List<Entry> entries) {
		return entries.stream()
			.filter(entry -> entry.type() == RecordType.PERSON && entry.kind() == Entry.Kind.UPDATED)
			.map(Entry::target)
			.filter(id -> draft.find(RecordType.PERSON, id) == null)
			.toList();
	}

	private static CommittedChange ofStream(List<CommittedChange> changes, String streamId) {
		return changes.stream()
			.filter(one -> one.streamId().equals(streamId))
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("commandId", "There is no command with this id in this history."));
	}

	/**
	 * Takes a change of one stream back.
	 * @param followed what was taken back already of what follows persons over accounts
	 */
	private void takeBack(Draft draft, CommittedChange change, Set<String> followed) {
		Set<String> elsewhere = personsElsewhere(change, draft.streamId());
		List<Entry> entries = change.entries()
			.stream()
			.filter(entry -> !entry.shownOnly() && !elsewhere.contains(entry.target()))
			.filter(entry -> !entry.type().followsPerson() || followed.add(entry.target()))
			.toList();
		this.outside.find(outsideIds(entries)).forEach(draft::knowOutside);
		this.outside.persons(personsOutOfSight(draft, entries)).forEach(draft::knowOutside);
		List<UserError> conflicts = new Inverse(draft, change, entries, this.log).apply();
		if (!conflicts.isEmpty()) {
			throw new Refusal(conflicts);
		}
	}

	/** Accounts may point to what was added for all of them, so that stays. */
	private static boolean undoableForAll(Entry entry) {
		return entry.type() == RecordType.EMPLOYMENT
				|| (entry.type() == RecordType.ORGANIZATION && entry.kind() == Entry.Kind.UPDATED);
	}

	/** Views that were on a map which came or went only follow it. */
	private static boolean changesView(Entry entry, CommittedChange change) {
		boolean follows = entry.kind() == Entry.Kind.UPDATED && entry.fields().keySet().equals(Set.of("mapId"))
				&& change.entries().stream().anyMatch(other -> other.type() == RecordType.MAP);
		return entry.type() == RecordType.SAVED_VIEW && !follows;
	}

	/** Settling a thread is anybody's to take back; what somebody said is theirs. */
	private static boolean changesWords(Entry entry) {
		return entry.type() == RecordType.COMMENT && entry.fields().containsKey("text");
	}

	private static boolean makesAccount(Entry entry) {
		return entry.type() == RecordType.ACCOUNT && entry.kind() == Entry.Kind.ADDED;
	}

	/** The persons that a change made and that are on other accounts by now. */
	private Set<String> personsElsewhere(CommittedChange change, String accountId) {
		List<String> made = change.entries()
			.stream()
			.filter(entry -> entry.type() == RecordType.PERSON && entry.kind() == Entry.Kind.ADDED)
			.map(Entry::target)
			.toList();
		Set<String> elsewhere = new HashSet<>();
		if (!made.isEmpty()) {
			this.whereabouts.accountsOfPersons(made).forEach((person, accounts) -> {
				if (!accounts.stream().allMatch(accountId::equals)) {
					elsewhere.add(person);
				}
			});
		}
		return elsewhere;
	}

	private static List<String> outsideIds(List<Entry> entries) {
		return entries.stream().filter(entry -> !entry.type().isInSnapshot()).map(Entry::target).toList();
	}

	/** The inverse of a change on a draft. */
	private static final class Inverse {

		private final Draft draft;

		private final CommittedChange change;

		private final List<Entry> entries;

		private final ChangeLog log;

		/** What was done since, read once something stands in the way. */
		private @Nullable List<CommittedChange> later;

		private final List<UserError> conflicts = new ArrayList<>();

		Inverse(Draft draft, CommittedChange change, List<Entry> entries, ChangeLog log) {
			this.draft = draft;
			this.change = change;
			this.entries = entries;
			this.log = log;
		}

		private List<CommittedChange> later() {
			List<CommittedChange> known = this.later;
			if (known == null) {
				known = this.log.after(this.draft.streamId(), this.change.revision(), FURTHEST_BACK).reversed();
				this.later = known;
			}
			return known;
		}

		List<UserError> apply() {
			this.entries.stream().filter(entry -> entry.kind() == Entry.Kind.REMOVED).forEach(this::putBack);
			this.entries.stream().filter(entry -> entry.kind() == Entry.Kind.UPDATED).forEach(this::setBack);
			List<Entry> added = this.entries.stream().filter(entry -> entry.kind() == Entry.Kind.ADDED).toList();
			added.forEach(this::checkUntouched);
			checkUnused(added);
			if (this.conflicts.isEmpty()) {
				this.draft.removeAll(added.stream()
					.collect(Collectors.groupingBy(Entry::type, Collectors.mapping(Entry::target, Collectors.toSet()))));
				checkRules();
			}
			return this.conflicts;
		}

		private void putBack(Entry entry) {
			if (this.draft.find(entry.type(), entry.target()) != null) {
				return;
			}
			Map<String, Object> values = new HashMap<>();
			entry.fields().forEach((name, field) -> values.put(name, field.before()));
			this.draft.add(entry.type(), entry.target(), values);
		}

		private void setBack(Entry entry) {
			GraphRecord now = this.draft.find(entry.type(), entry.target());
			entry.fields().forEach((name, field) -> {
				Object current = now == null ? null : now.value(name);
				if (now != null && entry.type().field(name).stamp()) {
					this.draft.set(entry.type(), entry.target(), name, stampBefore(field, current));
				}
				else if (now == null || !Objects.equals(current, field.after())) {
					conflict(entry.target(), name, field.before(), current,
							"Since then " + name + " was changed; that stays.");
				}
				else {
					this.draft.set(entry.type(), entry.target(), name, field.before());
				}
			});
		}

		/** What others stamped since stays, line by line where there are several. */
		private static @Nullable Object stampBefore(Entry.FieldChange field, @Nullable Object current) {
			if (Objects.equals(current, field.after())) {
				return field.before();
			}
			if (!(current instanceof List<?> lines)) {
				return current;
			}
			List<Object> kept = new ArrayList<>(lines);
			List<?> before = field.before() instanceof List<?> known ? known : List.of();
			List<?> after = field.after() instanceof List<?> made ? made : List.of();
			kept.removeIf(line -> after.contains(line) && !before.contains(line));
			before.stream().filter(line -> !after.contains(line) && !kept.contains(line)).forEach(kept::add);
			return kept;
		}

		private void checkUntouched(Entry entry) {
			GraphRecord now = this.draft.find(entry.type(), entry.target());
			if (now == null) {
				return;
			}
			for (String name : entry.type().fields().keySet()) {
				Entry.FieldChange field = entry.fields().get(name);
				Object made = field == null ? null : field.after();
				if (!Objects.equals(made, now.value(name))) {
					conflict(entry.target(), name, null, now.value(name),
							"Since then " + name + " of what was added was changed; that stays.");
				}
			}
		}

		/** Somebody may have built on what was added: a person put under it, an influence drawn to it. */
		private void checkUnused(List<Entry> added) {
			Set<String> ids = new HashSet<>();
			added.forEach(entry -> ids.add(entry.target()));
			for (RecordType type : RecordType.ofAccounts()) {
				for (GraphRecord record : this.draft.all(type)) {
					if (ids.contains(record.id())) {
						continue;
					}
					for (Field field : type.fields().values()) {
						if (field.isReference() && refersTo(record.value(field.name()), ids)) {
							conflict(record.id(), field.name(), null, record.value(field.name()),
									"Since then a " + type.label() + " was tied to what was added; take that back first.");
						}
					}
				}
			}
		}

		/** What was done since may not go with what is put back, though it touched other fields. */
		private void checkRules() {
			for (String id : this.draft.touched(RecordType.TENURE)) {
				GraphRecord tenure = this.draft.find(RecordType.TENURE, id);
				String seatId = tenure == null || tenure.flag("ended") ? null : tenure.text("stakeholderId");
				if (seatId != null && Tenures.isShared(this.draft, seatId)) {
					conflict(id, "ended", null, null, "Since then somebody else took the seat; vacate it first.");
				}
			}
			for (String id : this.draft.touched(RecordType.STAKEHOLDER)) {
				GraphRecord seat = this.draft.find(RecordType.STAKEHOLDER, id);
				String managerId = seat == null ? null : seat.text("managerId");
				if (!ReportingLines.circle(this.draft, id, managerId).isEmpty()) {
					conflict(id, "managerId", managerId, null, "Since then others were moved; this would close a circle.");
				}
			}
			for (String id : this.draft.touched(RecordType.COMMENT)) {
				GraphRecord comment = this.draft.find(RecordType.COMMENT, id);
				String threadId = comment == null ? null : comment.text("parentId");
				if (threadId != null && this.draft.find(RecordType.COMMENT, threadId) == null) {
					conflict(id, "parentId", threadId, null, "Since then the comment that this replies to was taken away; put that back first.");
				}
			}
			for (String id : this.draft.touched(RecordType.ORGANIZATION)) {
				GraphRecord organization = this.draft.find(RecordType.ORGANIZATION, id);
				if (organization != null && Organizations.isAtOdds(this.draft, organization)) {
					conflict(id, "mergedIntoId", organization.text("mergedIntoId"), null,
							"Since then organizations were merged or named otherwise; this would make two of one name, or one part of itself.");
				}
			}
		}

		private static boolean refersTo(@Nullable Object value, Set<String> ids) {
			return value instanceof List<?> several ? several.stream().anyMatch(ids::contains)
					: value != null && ids.contains((String) value);
		}

		private void conflict(String target, String field, @Nullable Object yours, @Nullable Object theirs,
				String message) {
			CommittedChange by = later().stream()
				.filter(change -> change.entries()
					.stream()
					.anyMatch(entry -> entry.target().equals(target) && entry.fields().containsKey(field)))
				.findFirst()
				.orElse(this.change);
			if (this.conflicts.size() < 20) {
				this.conflicts.add(new ConflictError(List.of("input", "commandId", field), message, yours, theirs,
						by.byId(), by.at(), target));
			}
		}

	}

}
