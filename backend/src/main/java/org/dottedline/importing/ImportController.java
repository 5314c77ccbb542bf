package org.dottedline.importing;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.change.Input;
import org.dottedline.change.Payloads;
import org.dottedline.change.Refusal;
import org.dottedline.importing.ImportProblems.ImportProblem;
import org.dottedline.importing.ImportRun.State;
import org.dottedline.member.Member;
import org.dottedline.security.CurrentViewer;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Imports as the API starts and follows them. */
@Controller
class ImportController {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {
	};

	private final ImportService service;

	private final ImportProblems problems;

	private final CurrentViewer currentViewer;

	private final Sights sights;

	ImportController(ImportService service, ImportProblems problems, CurrentViewer currentViewer, Sights sights) {
		this.service = service;
		this.problems = problems;
		this.currentViewer = currentViewer;
		this.sights = sights;
	}

	@QueryMapping("import")
	@Nullable Import one(@Argument String id) {
		return this.service.find(this.currentViewer.require(), id).map(Import::of).orElse(null);
	}

	@QueryMapping
	List<Import> imports(@Argument @Nullable Integer first) {
		return this.service.latest(this.currentViewer.require(), Math.clamp(first == null ? 20 : first, 1, 100))
			.stream()
			.map(Import::of)
			.toList();
	}

	@SchemaMapping
	List<ImportProblem> problems(Import run, @Argument @Nullable Integer skip, @Argument @Nullable Integer first) {
		return this.problems.page(run.id(), Math.max(0, skip == null ? 0 : skip),
				Math.clamp(first == null ? 100 : first, 1, 1000));
	}

	@SchemaMapping
	@Nullable Member startedBy(Import run) {
		return Member.of(this.sights.open(), run.startedById());
	}

	@MutationMapping
	Map<String, Object> importRecords(DataFetchingEnvironment environment) {
		return answer(environment, this.service::start);
	}

	@MutationMapping
	Map<String, Object> cancelImport(DataFetchingEnvironment environment) {
		return answer(environment, (viewer, input) -> this.service.cancel(viewer, input.id("id")));
	}

	@MutationMapping
	Map<String, Object> undoImport(DataFetchingEnvironment environment) {
		Input input = new Input(environment.getArgument("input"));
		Map<String, Object> payload = new HashMap<>();
		try {
			ImportService.TakenBack done = this.service.undo(this.currentViewer.require(), input);
			payload.put("import", Import.of(done.run()));
			payload.put("clientMutationId", input.clientMutationId());
			payload.put("errors", done.errors());
			payload.put("accounts", done.accounts());
			return payload;
		}
		catch (Refusal refusal) {
			payload.putAll(Payloads.refused(input, refusal));
			payload.put("accounts", 0);
			return payload;
		}
	}

	private Map<String, Object> answer(DataFetchingEnvironment environment,
			BiFunction<Viewer, Input, ImportRun> work) {
		Input input = new Input(environment.getArgument("input"));
		try {
			Map<String, Object> payload = new HashMap<>();
			payload.put("import", Import.of(work.apply(this.currentViewer.require(), input)));
			payload.put("clientMutationId", input.clientMutationId());
			payload.put("errors", List.of());
			return payload;
		}
		catch (Refusal refusal) {
			return Payloads.refused(input, refusal);
		}
	}

	/** One run of an import. */
	public record Import(String id, String source, boolean dryRun, State state, OffsetDateTime startedAt,
			@Nullable OffsetDateTime finishedAt, String startedById, int processedRows, @Nullable Integer totalRows,
			double progress, List<Map<String, Object>> files, List<Map<String, Object>> results, int rejectedRows,
			int problemCount, @Nullable String failure, @Nullable OffsetDateTime takenBackAt, boolean undoable) {

		static Import of(ImportRun run) {
			Integer total = run.totalRows();
			double progress = run.state() == State.DONE ? 1
					: total == null || total == 0 ? 0 : Math.min(1, (double) run.processedRows() / total);
			return new Import(run.id(), run.source(), run.dryRun(), run.state(), run.startedAt(), run.finishedAt(),
					run.startedById(), run.processedRows(), total, progress, MAPPER.readValue(run.files(), ROWS),
					MAPPER.readValue(run.results(), ROWS), run.rejectedRows(), run.problemCount(), run.failure(),
					run.takenBackAt(), run.undoable());
		}

	}

}
