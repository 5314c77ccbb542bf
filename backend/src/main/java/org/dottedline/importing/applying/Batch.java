package org.dottedline.importing.applying;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.importing.applying.Tally.Fate;
import org.dottedline.importing.reading.Problem;
import org.dottedline.importing.reading.ProblemCode;
import org.dottedline.importing.reading.SObject;
import org.dottedline.importing.reading.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * What one command of an import does with its rows. It counts for itself, so that a command that has to start over
 * counts once; the import takes the counts over when the command is done.
 */
final class Batch {

	private final KnownRecords known;

	private final String defaultCurrency;

	private final Map<SourceRow, Fate> fates = new LinkedHashMap<>();

	private final List<Problem> problems = new ArrayList<>();

	private final List<Made> made = new ArrayList<>();

	Batch(KnownRecords known, String defaultCurrency) {
		this.known = known;
		this.defaultCurrency = defaultCurrency;
	}

	/** The fields of a row that the graph keeps. */
	Fields fields(SourceRow row) {
		return new Fields(row, this.problems::add, this.defaultCurrency);
	}

	/**
	 * Makes or changes the record of a row.
	 * @param fields what the row says
	 * @param fixed what only a new record gets, such as where it belongs
	 * @return the record's id
	 */
	String upsert(Draft draft, RecordType type, SourceRow row, Map<String, ?> fields, Map<String, ?> fixed) {
		KnownRecords.Known here = this.known.find(row.type(), row.id());
		GraphRecord before = here == null ? null : draft.find(type, here.id());
		if (before != null) {
			fields.forEach((field, value) -> draft.set(type, before.id(), field, value));
			boolean changed = !Objects.equals(before, draft.find(type, before.id()));
			fate(row, changed ? Fate.UPDATED : Fate.UNCHANGED);
			return before.id();
		}
		String id = draft.add(type, with(row, fields, fixed));
		created(draft, row, id);
		return id;
	}

	/** The fields of a new record with the id under which its source knows it. */
	Map<String, Object> with(SourceRow row, Map<String, ?> fields, Map<String, ?> fixed) {
		Map<String, Object> values = new LinkedHashMap<>(fields);
		values.putAll(fixed);
		values.put("externalIds", List.of(this.known.key(row.type(), row.id())));
		return values;
	}

	void created(Draft draft, SourceRow row, String id) {
		this.made.add(new Made(row.type(), row.id(), id, draft.streamId()));
		fate(row, Fate.CREATED);
	}

	/** What became of a row; the stronger of two words counts. */
	void fate(SourceRow row, Fate fate) {
		this.fates.merge(row, fate, (one, other) -> one.compareTo(other) <= 0 ? one : other);
	}

	/** A row that went in but for one value, or in another way than it says. */
	void note(Problem problem) {
		this.problems.add(problem);
	}

	/** A row that does not go in. */
	void reject(SourceRow row, ProblemCode code, @Nullable String field, String message) {
		Problem problem = field == null ? row.problem(code, message) : row.problem(field, code, message);
		this.problems.add(new Problem(problem.file(), problem.line(), problem.column(), code, message,
				Problem.Severity.ERROR));
		this.fates.put(row, Fate.REJECTED);
	}

	/** Rejects all rows for one reason. */
	void rejectAll(Collection<SourceRow> rows, String message) {
		rows.forEach(row -> reject(row, ProblemCode.REFUSED, null, message));
	}

	Map<SourceRow, Fate> fates() {
		return this.fates;
	}

	List<Problem> problems() {
		return this.problems;
	}

	/** Tells the import what is here now. */
	void remember() {
		this.made.forEach(record -> this.known.made(record.type(), record.sourceId(), record.id(), record.streamId()));
	}

	/** A record that the command made. */
	private record Made(SObject type, String sourceId, String id, String streamId) {
	}

}
