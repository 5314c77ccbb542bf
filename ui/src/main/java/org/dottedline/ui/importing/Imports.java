package org.dottedline.ui.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.dottedline.schema.types.CancelImportPayload;
import org.dottedline.schema.types.Import;
import org.dottedline.schema.types.ImportProblem;
import org.dottedline.schema.types.ImportRecordsPayload;
import org.dottedline.ui.api.Answered;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts imports, follows them and reads their reports. */
@Component
class Imports {

	/** How many problems a report shows; all of them are in its download. */
	static final int SHOWN_PROBLEMS = 200;

	private static final Document START = Document.named("start-import");
	private static final Document CANCEL = Document.named("cancel-import");
	private static final Document PROGRESS = Document.named("import-progress");
	private static final Document REPORT = Document.named("import");
	private static final Document PROBLEMS = Document.named("import-problems");
	private static final Document EARLIER = Document.named("imports");
	private static final Document UNDO = Document.named("undo-import");
	private static final int LATEST = 20;

	private final Api api;

	Imports(Api api) {
		this.api = api;
	}

	ImportRecordsPayload start(List<String> uploads, String source, boolean dryRun) {
		var input = Map.of("uploadIds", uploads, "source", source, "dryRun", dryRun);
		return api.execute(START, Map.of("input", input), Started.class).importRecords();
	}

	CancelImportPayload cancel(String id) {
		return api.execute(CANCEL, Map.of("input", Map.of("id", id)), Cancelled.class).cancelImport();
	}

	/** Takes back what an import did; the errors say where it was not. */
	TakenBack undo(String id) {
		return api.execute(UNDO, Map.of("input", Map.of("id", id)), Undone.class).done();
	}

	/** Where an import stands, without its report. */
	Optional<Import> progress(String id) {
		return Optional.ofNullable(api.execute(PROGRESS, Map.of("id", id), One.class).found());
	}

	Optional<Import> report(String id) {
		return Optional.ofNullable(api.execute(REPORT, Map.of("id", id, "problems", SHOWN_PROBLEMS), One.class).found());
	}

	List<ImportProblem> problems(String id, int skip, int first) {
		var found = api.execute(PROBLEMS, Map.of("id", id, "skip", skip, "first", first), One.class).found();
		return found == null ? List.of() : found.getProblems();
	}

	List<Import> earlier() {
		return api.execute(EARLIER, Map.of("first", LATEST), Many.class).imports();
	}

	/**
	 * What became of taking an import back.
	 *
	 * @param accounts on how many it was done
	 * @param errors why it was not on the others
	 */
	record TakenBack(int accounts, List<Answered.Problem> errors) {
	}

	record Undone(TakenBack done) {
	}

	record Started(ImportRecordsPayload importRecords) {
	}

	record Cancelled(CancelImportPayload cancelImport) {
	}

	record One(@JsonProperty("import") @Nullable Import found) {
	}

	record Many(List<Import> imports) {
	}
}
