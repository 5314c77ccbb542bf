package org.dottedline.histories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.dottedline.histories.Happening.Acknowledged;
import org.dottedline.histories.Happening.Followed;
import org.dottedline.histories.Happening.Heard;
import org.dottedline.histories.Happening.Invoked;
import org.dottedline.histories.Happening.Read;
import org.dottedline.histories.Happening.Refused;
import org.dottedline.histories.Happening.Reloaded;
import org.dottedline.histories.Happening.Step;
import org.dottedline.histories.Happening.Unanswered;
import org.jspecify.annotations.Nullable;

/** A system without fault, played in one thread: two streams, a few clients, answers that are lost and changes that come late. */
final class InventedWorld {

	static final List<String> STREAMS = List.of("a", "b");

	private static final int CLIENTS = 3;

	private final Random random;

	final Map<String, List<Happening>> histories = new LinkedHashMap<>();

	final Map<String, List<Logged>> log = new TreeMap<>();

	final Map<String, List<State>> ends = new LinkedHashMap<>();

	private final Map<String, Map<String, String>> held = new HashMap<>();

	private final Map<String, Integer> places = new HashMap<>();

	private final List<Operation> late = new ArrayList<>();

	private long clock;

	private int operations;

	private int commands;

	InventedWorld(long seed, int steps) {
		this.random = new Random(seed);
		STREAMS.forEach(stream -> {
			this.log.put(stream, new ArrayList<>());
			this.held.put(stream, new TreeMap<>());
			commit(new Operation("", "prepared " + stream, Map.of(stream, 1)), null);
		});
		for (int i = 0; i < CLIENTS; i++) {
			String client = "client " + i;
			this.histories.put(client, new ArrayList<>());
			STREAMS.forEach(stream -> follow(client, stream, 1));
		}
		for (int i = 0; i < steps; i++) {
			happen("client " + this.random.nextInt(CLIENTS));
		}
		this.late.forEach(operation -> commit(operation, operation.key()));
		this.histories.keySet().forEach(client -> STREAMS.forEach(stream -> {
			hear(client, stream, Integer.MAX_VALUE);
			this.ends.computeIfAbsent(client, any -> new ArrayList<>()).add(state(stream, last(stream)));
		}));
	}

	Evidence evidence() {
		return new Evidence(this.histories.entrySet().stream().map(each -> {
			History history = new History(each.getKey());
			each.getValue().forEach(history::add);
			return history;
		}).toList(), this.log, Map.of("a", state("a", 1), "b", state("b", 1)), this.ends);
	}

	/** What a stream held at a revision, reckoned from the log. */
	State state(String stream, int revision) {
		Map<String, String> state = new HashMap<>();
		this.log.get(stream).stream().filter(change -> change.revision() <= revision).sorted(Comparator.comparing(Logged::revision))
			.forEach(change -> state.putAll(change.writes()));
		return new State(stream, revision, state);
	}

	int last(String stream) {
		return this.log.get(stream).size();
	}

	private void happen(String client) {
		String stream = STREAMS.get(this.random.nextInt(2));
		switch (this.random.nextInt(6)) {
			case 0, 1, 2 -> operate(client, stream);
			case 3 -> hear(client, stream, 1 + this.random.nextInt(5));
			case 4 -> add(client, new Read(this.clock++, this.clock++, state(stream, last(stream))));
			default -> interrupt(client, stream);
		}
	}

	private void operate(String client, String stream) {
		String key = "k" + this.operations++;
		Operation operation = new Operation(key, "value of " + key, this.random.nextInt(3) == 0 ? Map.of("a", 1, "b", 1)
				: Map.of(stream, 1 + this.random.nextInt(3)));
		add(client, new Invoked(this.clock++, operation));
		switch (this.random.nextInt(8)) {
			case 0 -> add(client, new Refused(this.clock++, key, "so"));
			case 1 -> add(client, new Unanswered(this.clock++, key, "cut"));
			case 2 -> {
				add(client, new Unanswered(this.clock++, key, "cut"));
				this.late.add(operation);
			}
			case 3 -> {
				add(client, new Unanswered(this.clock++, key, "cut"));
				acknowledge(client, operation, stream);
			}
			default -> acknowledge(client, operation, stream);
		}
	}

	private void acknowledge(String client, Operation operation, String stream) {
		String command = commit(operation, operation.key());
		add(client, new Acknowledged(this.clock++, operation.key(), command, stream, last(stream)));
	}

	private String commit(Operation operation, @Nullable String key) {
		String command = "c" + this.commands++;
		String[] kept = { key };
		new TreeMap<>(operation.places()).forEach((stream, count) -> {
			Map<String, String> writes = new HashMap<>();
			for (int i = 0; i < count; i++) {
				writes.put("place " + (operation.value().hashCode() + i) % 7, operation.value());
			}
			this.log.get(stream).add(new Logged(stream, last(stream) + 1, command, kept[0], Map.copyOf(writes)));
			kept[0] = null;
		});
		return command;
	}

	private void follow(String client, String stream, int after) {
		this.places.put(client + stream, after);
		add(client, new Followed(this.clock++, stream, after));
	}

	private void hear(String client, String stream, int most) {
		int place = this.places.get(client + stream);
		List<Step> steps = this.log.get(stream).stream().skip(place).limit(most)
			.map(change -> new Step(change.revision(), change.commandId())).toList();
		if (!steps.isEmpty()) {
			add(client, new Heard(this.clock++, stream, steps));
			this.places.put(client + stream, steps.getLast().revision());
		}
	}

	private void interrupt(String client, String stream) {
		if (!this.late.isEmpty()) {
			Operation operation = this.late.remove(this.random.nextInt(this.late.size()));
			commit(operation, operation.key());
		}
		if (this.random.nextBoolean()) {
			follow(client, stream, this.places.get(client + stream));
		}
		else {
			add(client, new Reloaded(this.clock++, stream, last(stream)));
			this.places.put(client + stream, last(stream));
		}
	}

	private void add(String client, Happening happening) {
		this.histories.get(client).add(happening);
	}

}
