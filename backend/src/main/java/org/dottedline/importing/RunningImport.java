package org.dottedline.importing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.importing.ImportRun.State;
import org.dottedline.importing.applying.ImportWatch;
import org.dottedline.importing.applying.Tally;
import org.dottedline.importing.applying.Tally.Fate;
import org.dottedline.importing.reading.Problem;
import org.dottedline.importing.reading.RecognisedFile;
import org.dottedline.importing.reading.SObject;
import org.dottedline.importing.reading.SourceFiles;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An import on this node, while it goes on: keeps the kept run up to date, but not with every row. */
final class RunningImport implements ImportWatch {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final long BETWEEN_SAVES_MILLIS = 300;

	private static final int PROBLEMS_AT_ONCE = 500;

	private final ImportRunRepository runs;

	private final ImportProblems kept;

	private final List<Problem> unsaved = new ArrayList<>();

	private final List<String> commands = new ArrayList<>();

	private ImportRun run;

	private long savedAt;

	private int problems;

	private int rejected;

	private volatile boolean cancelled;

	RunningImport(ImportRun run, ImportRunRepository runs, ImportProblems kept) {
		this.run = run;
		this.runs = runs;
		this.kept = kept;
	}

	String id() {
		return this.run.id();
	}

	void cancel() {
		this.cancelled = true;
	}

	void begin() {
		save(State.RUNNING, null, this.run.processedRows(), this.run.totalRows(), this.run.files(), "[]");
	}

	void recognised(SourceFiles files) {
		List<Map<String, @Nullable Object>> list = new ArrayList<>();
		for (RecognisedFile file : files.recognised()) {
			Map<String, @Nullable Object> one = new LinkedHashMap<>();
			one.put("name", file.name());
			one.put("recognisedAs", file.type() == null || file.ignored() ? null : file.type().apiName());
			one.put("rows", file.rows());
			one.put("ignoredReason", file.ignoredReason());
			list.add(one);
		}
		long total = files.rowCounts().values().stream().mapToLong(Long::longValue).sum();
		save(State.RUNNING, null, 0, (int) Math.min(Integer.MAX_VALUE, total), MAPPER.writeValueAsString(list), "[]");
	}

	@Override
	public void problem(Problem problem) {
		this.unsaved.add(problem);
		this.problems++;
		if (problem.severity() == Problem.Severity.ERROR && problem.line() != null) {
			this.rejected++;
		}
		if (this.unsaved.size() >= PROBLEMS_AT_ONCE) {
			saveProblems();
		}
	}

	@Override
	public void processed(Tally tally) {
		if (System.currentTimeMillis() - this.savedAt > BETWEEN_SAVES_MILLIS) {
			save(State.RUNNING, null, tally.all(Fate.READ), this.run.totalRows(), this.run.files(), results(tally));
		}
	}

	@Override
	public void did(String commandId) {
		if (!this.run.dryRun()) {
			this.commands.add(commandId);
		}
	}

	@Override
	public boolean cancelled() {
		return this.cancelled;
	}

	/** The end, whatever it was. */
	void end(State state, Tally tally, @Nullable String failure) {
		saveProblems();
		save(state, failure, tally.all(Fate.READ), this.run.totalRows(), this.run.files(), results(tally));
	}

	private static String results(Tally tally) {
		List<Map<String, Object>> results = new ArrayList<>();
		for (SObject type : SObject.values()) {
			if (tally.of(type, Fate.READ) > 0) {
				results.add(Map.of("type", type.apiName(), "read", tally.of(type, Fate.READ), "created",
						tally.of(type, Fate.CREATED), "updated", tally.of(type, Fate.UPDATED), "unchanged",
						tally.of(type, Fate.UNCHANGED), "rejected", tally.of(type, Fate.REJECTED)));
			}
		}
		return MAPPER.writeValueAsString(results);
	}

	private void saveProblems() {
		this.kept.add(this.run.id(), this.problems - this.unsaved.size(), this.unsaved);
		this.unsaved.clear();
	}

	private void save(State state, @Nullable String failure, int processed, @Nullable Integer total, String files,
			String results) {
		OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
		this.savedAt = System.currentTimeMillis();
		this.run = this.runs.save(new ImportRun(this.run.id(), this.run.version(), this.run.source(),
				this.run.dryRun(), state, this.run.startedAt(), now, state.over() ? now : null,
				this.run.startedById(), processed, total, this.rejected, this.problems, failure, files, results,
				this.run.clientKey(), List.copyOf(this.commands), null));
	}

}
