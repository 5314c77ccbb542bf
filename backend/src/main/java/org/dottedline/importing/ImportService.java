package org.dottedline.importing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import jakarta.annotation.PreDestroy;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Input;
import org.dottedline.change.Refusal;
import org.dottedline.change.Rehearsal;
import org.dottedline.change.Road;
import org.dottedline.change.UserError;
import org.dottedline.collaboration.UndoService;
import org.dottedline.graph.Ids;
import org.dottedline.importing.ImportRun.State;
import org.dottedline.importing.applying.Import;
import org.dottedline.importing.applying.Surroundings;
import org.dottedline.importing.reading.ReadingCancelled;
import org.dottedline.importing.reading.ReadingLimits;
import org.dottedline.importing.reading.SourceFiles;
import org.dottedline.importing.reading.UploadedFile;
import org.dottedline.importing.reading.Watch;
import org.dottedline.security.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;

/** Runs imports in the background, one after the other. */
@Service
class ImportService {

	private static final Logger LOGGER = LoggerFactory.getLogger(ImportService.class);

	private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,63}");

	/** A node that has said nothing of an import for so long has stopped. */
	private static final int SILENT_SECONDS = 60;

	private final ImportRunRepository runs;

	private final ImportProblems problems;

	private final Uploads uploads;

	private final ChangeRoad road;

	private final Surroundings surroundings;

	private final UndoService undo;

	private final Map<String, RunningImport> running = new ConcurrentHashMap<>();

	private final ExecutorService worker = Executors
		.newSingleThreadExecutor(work -> Thread.ofPlatform().name("import").daemon().unstarted(work));

	ImportService(ImportRunRepository runs, ImportProblems problems, Uploads uploads, ChangeRoad road,
			Surroundings surroundings, UndoService undo) {
		this.runs = runs;
		this.problems = problems;
		this.uploads = uploads;
		this.road = road;
		this.surroundings = surroundings;
		this.undo = undo;
	}

	/** Starts an import of files that the viewer uploaded. */
	ImportRun start(Viewer viewer, Input input) {
		String clientKey = input.clientMutationId() == null ? null
				: viewer.memberId() + '/' + input.clientMutationId();
		Optional<ImportRun> before = clientKey == null ? Optional.empty() : this.runs.findByClientKey(clientKey);
		if (before.isPresent()) {
			return before.get();
		}
		String source = input.name("source");
		if (!SOURCE.matcher(source).matches()) {
			throw Refusal.invalid("source", "A source is named with 1 to 64 letters, digits, dots and hyphens.");
		}
		List<String> ids = input.choices("uploadIds");
		if (ids.isEmpty()) {
			throw Refusal.invalid("uploadIds", "Post at least one file to /uploads first.");
		}
		List<UploadedFile> files = new ArrayList<>();
		for (String id : ids) {
			files.add(this.uploads.find(viewer, id)
				.orElseThrow(() -> Refusal.notFound("uploadIds", "There is no upload " + id + "; post the file again.")));
		}
		OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
		ImportRun run = this.runs.save(new ImportRun(Ids.next(), null, source, input.flag("dryRun"), State.WAITING, now,
				now, null, viewer.memberId(), 0, null, 0, 0, null, "[]", "[]", clientKey, List.of(), null));
		RunningImport here = new RunningImport(run, this.runs, this.problems);
		this.running.put(run.id(), here);
		this.worker.execute(() -> work(viewer, run, here, files));
		return run;
	}

	private void work(Viewer viewer, ImportRun run, RunningImport here, List<UploadedFile> uploaded) {
		Road road = run.dryRun() ? new Rehearsal(this.surroundings.snapshots()) : this.road;
		Import work = new Import(viewer, road, this.surroundings, run.source(), here);
		try (SourceFiles files = open(here, uploaded)) {
			here.recognised(files);
			work.run(files);
			here.end(State.DONE, work.tally(), null);
		}
		catch (ReadingCancelled stopped) {
			here.end(State.CANCELLED, work.tally(), null);
		}
		catch (RuntimeException failure) {
			LOGGER.error("Import {} failed", run.id(), failure);
			fail(here, work);
		}
		finally {
			this.running.remove(run.id());
			this.uploads.forget(uploaded);
		}
	}

	private static SourceFiles open(RunningImport here, List<UploadedFile> uploaded) {
		here.begin();
		return SourceFiles.open(uploaded, ReadingLimits.DEFAULT,
				new Watch() {

					@Override
					public boolean cancelled() {
						return here.cancelled();
					}

				});
	}

	private static void fail(RunningImport here, Import work) {
		try {
			here.end(State.FAILED, work.tally(),
					"Something broke off the import; what went in stays, and the same import finishes it.");
		}
		catch (RuntimeException unreachable) {
			LOGGER.warn("Import {} could not even be marked as failed", here.id(), unreachable);
		}
	}

	/** An import that the viewer may see. */
	Optional<ImportRun> find(Viewer viewer, String id) {
		return this.runs.findById(id)
			.filter(run -> viewer.administrator() || run.startedById().equals(viewer.memberId()))
			.map(ImportService::orStopped);
	}

	/** The viewer's imports, the latest first; for an administrator all. */
	List<ImportRun> latest(Viewer viewer, int most) {
		PageRequest page = PageRequest.of(0, most);
		List<ImportRun> found = viewer.administrator() ? this.runs.findAllByOrderByStartedAtDesc(page)
				: this.runs.findByStartedByIdOrderByStartedAtDesc(viewer.memberId(), page);
		return found.stream().map(ImportService::orStopped).toList();
	}

	/** A run whose node has stopped is over, though nobody could say so. */
	private static ImportRun orStopped(ImportRun run) {
		boolean silent = run.updatedAt().plusSeconds(SILENT_SECONDS).isBefore(OffsetDateTime.now(ZoneOffset.UTC));
		if (run.state() != State.RUNNING || !silent) {
			return run;
		}
		return new ImportRun(run.id(), run.version(), run.source(), run.dryRun(), State.FAILED, run.startedAt(),
				run.updatedAt(), run.updatedAt(), run.startedById(), run.processedRows(), run.totalRows(),
				run.rejectedRows(), run.problemCount(),
				"The instance that did it stopped; what went in stays, and the same import finishes it.", run.files(),
				run.results(), run.clientKey(), run.commands(), run.takenBackAt());
	}

	/** Stops an import of this node after the batch that is under way. */
	ImportRun cancel(Viewer viewer, String id) {
		ImportRun run = find(viewer, id)
			.orElseThrow(() -> Refusal.notFound("id", "There is no import with this id, or you may not see it."));
		RunningImport here = this.running.get(id);
		if (here == null || run.state().over()) {
			throw Refusal.invalid("id", "This import is over already.");
		}
		here.cancel();
		return run;
	}

	/** Takes back what an import did. */
	TakenBack undo(Viewer viewer, Input input) {
		ImportRun run = find(viewer, input.id("id"))
			.orElseThrow(() -> Refusal.notFound("id", "There is no import with this id, or you may not see it."));
		if (!run.undoable()) {
			throw Refusal.invalid("id", !run.state().over() ? "This import is still at work; stop it first."
					: run.takenBackAt() != null ? "This import was taken back already." : "This import changed nothing that could be taken back.");
		}
		Map<String, List<UserError>> accounts = this.undo.all(viewer, "undoImport", run.done());
		if (accounts.isEmpty()) {
			throw Refusal.invalid("id", "This import only made accounts, products or members; those stay.");
		}
		List<UserError> errors = accounts.values().stream().flatMap(List::stream).toList();
		ImportRun after = errors.isEmpty() ? this.runs.save(run.takenBack(OffsetDateTime.now(ZoneOffset.UTC))) : run;
		return new TakenBack(after, errors, (int) accounts.values().stream().filter(List::isEmpty).count());
	}

	/**
	 * What became of taking an import back.
	 * @param accounts on how many it was done
	 */
	record TakenBack(ImportRun run, List<UserError> errors, int accounts) {
	}

	@PreDestroy
	void stop() {
		this.running.values().forEach(RunningImport::cancel);
		this.worker.shutdown();
	}

}
