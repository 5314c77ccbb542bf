package org.dottedline.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import tools.jackson.databind.JsonNode;

/** Somebody who changes the titles of an account's people, steadily, until closed. */
final class Edits implements AutoCloseable {

	static final int PER_SECOND = 5;

	private static final String EDIT = """
			mutation Edit($input: UpdateStakeholderInput!) { updateStakeholder(input: $input) { errors { message } } }""";

	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

	private final AtomicInteger done = new AtomicInteger();

	private Edits() {
	}

	/** @param people with id and title */
	static Edits begin(Api api, List<JsonNode> people) {
		var edits = new Edits();
		var each = new AtomicInteger();
		edits.clock.scheduleAtFixedRate(() -> {
			var turn = each.getAndIncrement();
			edits.edit(api, people.get(turn * 7 % people.size()), turn);
		}, 0, 1000 / PER_SECOND, TimeUnit.MILLISECONDS);
		return edits;
	}

	/** How many went in so far. */
	int done() {
		return done.get();
	}

	/** One that fails is not counted, and too few are reported. */
	private void edit(Api api, JsonNode person, int turn) {
		var title = person.path("title").asString("") + " (" + turn + ")";
		try {
			var answer = api.query(EDIT, Map.of("input", Map.of("id", person.path("id").asString(""), "title", title)));
			if (answer.path("updateStakeholder").path("errors").isEmpty()) {
				done.incrementAndGet();
			}
		} catch (IOException failed) {
			System.err.println("An edit failed: " + failed.getMessage());
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		clock.shutdownNow();
		try {
			clock.awaitTermination(10, TimeUnit.SECONDS);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
