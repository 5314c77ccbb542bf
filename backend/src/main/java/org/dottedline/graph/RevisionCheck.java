package org.dottedline.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Asks Neo4j for the revisions of streams. Whoever asks while a question is under way joins the next one, so that the
 * answer is never older than the asking and many readers share one statement.
 */
@Component
public class RevisionCheck {

	private static final String REVISIONS = Cypher.statement("revisions");

	private final Database database;

	private boolean busy;

	private @Nullable Question next;

	public RevisionCheck(Database database) {
		this.database = database;
	}

	/** The revisions of those streams that exist, by id. */
	public Map<String, Integer> of(Collection<String> streamIds) {
		Question question;
		boolean asks = false;
		synchronized (this) {
			if (this.next == null) {
				this.next = new Question();
			}
			question = this.next;
			question.streamIds.addAll(streamIds);
			if (!this.busy) {
				this.busy = true;
				this.next = null;
				asks = true;
			}
		}
		if (asks) {
			ask(question);
		}
		Map<String, Integer> all = answer(question);
		Map<String, Integer> mine = new HashMap<>();
		streamIds.forEach(id -> {
			Integer revision = all.get(id);
			if (revision != null) {
				mine.put(id, revision);
			}
		});
		return mine;
	}

	private static Map<String, Integer> answer(Question question) {
		try {
			return question.answer.join();
		}
		catch (CompletionException failure) {
			if (failure.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw failure;
		}
	}

	private void ask(Question question) {
		try {
			Map<String, Integer> revisions = new HashMap<>();
			this.database.read(REVISIONS, Map.of("ids", List.copyOf(question.streamIds)))
				.forEach(row -> revisions.put(row.get("id").asString(), row.get("revision").asInt()));
			question.answer.complete(revisions);
		}
		catch (RuntimeException failure) {
			question.answer.completeExceptionally(failure);
		}
		finally {
			goOn();
		}
	}

	private void goOn() {
		Question following;
		synchronized (this) {
			following = this.next;
			this.next = null;
			if (following == null) {
				this.busy = false;
			}
		}
		if (following != null) {
			Thread.startVirtualThread(() -> ask(following));
		}
	}

	/** Streams that are asked for together. */
	private static final class Question {

		private final Set<String> streamIds = new HashSet<>();

		private final CompletableFuture<Map<String, Integer>> answer = new CompletableFuture<>();

	}

}
