package org.dottedline.importing.applying;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.dottedline.change.Command;
import org.dottedline.change.Drafts;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Rehearsal;
import org.dottedline.change.Road;
import org.dottedline.graph.Draft;
import org.dottedline.graph.Snapshot;
import org.dottedline.importing.applying.Tally.Fate;
import org.dottedline.importing.reading.Problem;
import org.dottedline.importing.reading.ProblemCode;
import org.dottedline.importing.reading.RowReceiver;
import org.dottedline.importing.reading.SObject;
import org.dottedline.importing.reading.SourceFiles;
import org.dottedline.importing.reading.SourceRow;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * One import: reads rows, object by object, and applies them in batches. Every good row goes in; a bad one costs only
 * itself. Doing it again changes nothing, so that an import that broke off is finished by the same import.
 */
public final class Import {

	static final String COMMAND = "importRecords";

	private static final int BATCH = 1000;

	private final Viewer viewer;

	private final Road road;

	private final Surroundings surroundings;

	private final KnownRecords known;

	private final ImportWatch watch;

	private final Tally tally = new Tally();

	private final Map<SObject, Applier> appliers = new EnumMap<>(SObject.class);

	/**
	 * Prepares an import.
	 * @param road the one road, or a rehearsal for a dry run
	 * @param source the name of the system that the records come from
	 */
	public Import(Viewer viewer, Road road, Surroundings surroundings, String source, ImportWatch watch) {
		this.viewer = viewer;
		this.road = road;
		this.surroundings = surroundings;
		this.known = new KnownRecords(surroundings.database(), source);
		this.watch = watch;
		this.appliers.put(SObject.USER, new UserRows());
		this.appliers.put(SObject.ACCOUNT, new AccountRows());
		this.appliers.put(SObject.PRODUCT2, new ProductRows());
		this.appliers.put(SObject.OPPORTUNITY, new OpportunityRows());
		this.appliers.put(SObject.OPPORTUNITY_LINE_ITEM, new LineItemRows());
		this.appliers.put(SObject.OPPORTUNITY_CONTACT_ROLE, new ContactRoleRows());
		this.appliers.put(SObject.ASSET, new ContractRows());
		this.appliers.put(SObject.CONTRACT, new ContractRows());
		this.appliers.put(SObject.TASK, new ActivityRows());
		this.appliers.put(SObject.EVENT, new ActivityRows());
		this.appliers.put(SObject.CASE, new SupportCaseRows());
	}

	/** Reads and applies everything; throws ReadingCancelled when the watch says so. */
	public void run(SourceFiles files) {
		files.problems().forEach(this.watch::problem);
		ContactRows contacts = new ContactRows(this, files);
		this.appliers.put(SObject.CONTACT, contacts);
		for (SObject type : files.rowCounts().keySet()) {
			read(files, type);
			if (type == SObject.CONTACT) {
				contacts.finish();
			}
		}
	}

	private void read(SourceFiles files, SObject type) {
		List<SourceRow> batch = new ArrayList<>();
		files.read(type, new RowReceiver() {

			@Override
			public void row(SourceRow row) {
				Import.this.tally.count(type, Fate.READ);
				batch.add(row);
				if (batch.size() == BATCH) {
					flush(type, batch);
				}
			}

			@Override
			public void problem(Problem problem) {
				Import.this.watch.problem(problem);
			}

			@Override
			public boolean cancelled() {
				return Import.this.watch.cancelled();
			}

		});
		flush(type, batch);
	}

	private void flush(SObject type, List<SourceRow> batch) {
		if (batch.isEmpty()) {
			return;
		}
		Applier applier = this.appliers.get(type);
		Set<String> keys = new TreeSet<>();
		for (SourceRow row : batch) {
			keys.add(this.known.key(type, row.id()));
			keys.addAll(applier.references(this.known, row));
		}
		this.known.lookUp(keys);
		applier.apply(this, List.copyOf(batch));
		batch.clear();
	}

	/** A stream as it is after what this import did so far. */
	Snapshot snapshot(String streamId) {
		Snapshot snapshot = this.road instanceof Rehearsal rehearsal ? rehearsal.snapshot(streamId)
				: this.surroundings.snapshots().current(streamId);
		return Objects.requireNonNull(snapshot);
	}

	/** Lets a draft know the records of rows that snapshots do not hold, so that an import again changes them. */
	static void knowOutside(Import run, Draft draft, List<SourceRow> rows) {
		List<String> ids = new ArrayList<>();
		for (SourceRow row : rows) {
			KnownRecords.Known here = run.known.find(row.type(), row.id());
			if (here != null) {
				ids.add(here.id());
			}
		}
		run.surroundings.outside().find(ids).forEach(draft::knowOutside);
	}

	KnownRecords known() {
		return this.known;
	}

	Surroundings surroundings() {
		return this.surroundings;
	}

	Viewer viewer() {
		return this.viewer;
	}

	ImportWatch watch() {
		return this.watch;
	}

	/** What became of the rows so far. */
	public Tally tally() {
		return this.tally;
	}

	/** Does something with rows of one account in one command; a refusal rejects them all. */
	void onAccount(String accountId, List<SourceRow> rows, BiConsumer<Draft, Batch> work) {
		Input input = new Input(Map.of());
		perform(Command.onAccount(COMMAND, this.viewer, accountId, "source", input, drafts -> null), rows,
				(drafts, batch) -> work.accept(drafts.account(accountId), batch));
	}

	/** Does something with rows in one command; a refusal rejects them all. */
	void perform(Command command, List<SourceRow> rows, BiConsumer<Drafts, Batch> work) {
		Batch[] last = { newBatch() };
		Command.Body body = drafts -> {
			last[0] = newBatch();
			work.accept(drafts, last[0]);
			return null;
		};
		Outcome outcome = this.road.run(new Command(command.name(), command.viewer(), command.accounts(),
				command.newAccounts(), command.workspace(), command.needs(), command.idField(), null, null, body));
		Batch batch = last[0];
		if (!outcome.done()) {
			batch = newBatch();
			batch.rejectAll(rows, outcome.errors().getFirst().message());
		}
		else {
			batch.remember();
			if (outcome.change() != null) {
				this.watch.did(outcome.change().commandId());
			}
		}
		settle(batch);
	}

	Batch newBatch() {
		return new Batch(this.known, this.surroundings.currency());
	}

	/** Takes over what a batch found. */
	void settle(Batch batch) {
		batch.problems().forEach(this.watch::problem);
		batch.fates().forEach((row, fate) -> this.tally.count(row.type(), fate));
		this.watch.processed(this.tally);
	}

	/**
	 * Sorts rows by the account that they go to. A row whose account is not named or not known is rejected.
	 * @param reference the column that leads to the account, or to a record on it
	 */
	Map<String, List<SourceRow>> byAccount(List<SourceRow> rows, SObject type, String column) {
		Batch batch = newBatch();
		Map<String, List<SourceRow>> sorted = sort(rows, row -> {
			String id = row.text(column);
			KnownRecords.Known there = this.known.find(type, id);
			if (there == null) {
				reject(batch, row, type, column, id);
			}
			return there == null ? null : there.streamId();
		});
		settle(batch);
		return sorted;
	}

	static void reject(Batch batch, SourceRow row, SObject type, String column, @Nullable String id) {
		if (id == null) {
			batch.reject(row, type == SObject.ACCOUNT ? ProblemCode.NO_ACCOUNT : ProblemCode.DANGLING_REFERENCE, column,
					"This row names no " + type.apiName() + " to belong to.");
		}
		else {
			batch.reject(row, ProblemCode.DANGLING_REFERENCE, column, "There is no " + type.apiName() + " " + id + ".");
		}
	}

	static Map<String, List<SourceRow>> sort(List<SourceRow> rows, Function<SourceRow, @Nullable String> by) {
		Map<String, List<SourceRow>> sorted = new LinkedHashMap<>();
		for (SourceRow row : rows) {
			String group = by.apply(row);
			if (group != null) {
				sorted.computeIfAbsent(group, any -> new ArrayList<>()).add(row);
			}
		}
		return sorted;
	}

}
