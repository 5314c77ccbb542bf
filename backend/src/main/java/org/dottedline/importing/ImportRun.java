package org.dottedline.importing;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * One run of an import as it is kept, so that every node can tell how it stands.
 * @param updatedAt when the node that does it last said so; one that stays silent has stopped
 * @param files the files as JSON
 * @param results what went in as JSON
 * @param commands those that changed something, in order
 * @param takenBackAt when it was taken back on all of its accounts
 * @param clientKey the caller's key for a retry, with the member before it
 */
@Node("ImportRun")
record ImportRun(@Id String id, @Version @Nullable Long version, String source, boolean dryRun, State state,
		OffsetDateTime startedAt, OffsetDateTime updatedAt, @Nullable OffsetDateTime finishedAt, String startedById,
		int processedRows, @Nullable Integer totalRows, int rejectedRows, int problemCount, @Nullable String failure,
		String files, String results, @Nullable String clientKey, @Nullable List<String> commands,
		@Nullable OffsetDateTime takenBackAt) {

	/** The commands that changed something; none of imports that were made before they were kept. */
	List<String> done() {
		return this.commands == null ? List.of() : this.commands;
	}

	boolean undoable() {
		return this.state.over() && this.takenBackAt == null && !done().isEmpty();
	}

	ImportRun takenBack(OffsetDateTime at) {
		return new ImportRun(this.id, this.version, this.source, this.dryRun, this.state, this.startedAt, this.updatedAt,
				this.finishedAt, this.startedById, this.processedRows, this.totalRows, this.rejectedRows, this.problemCount,
				this.failure, this.files, this.results, this.clientKey, this.commands, at);
	}

	/** Where an import stands. */
	enum State {

		WAITING, RUNNING, DONE, CANCELLED, FAILED;

		boolean over() {
			return this != WAITING && this != RUNNING;
		}

	}

}
