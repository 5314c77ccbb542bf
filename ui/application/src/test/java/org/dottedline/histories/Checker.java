package org.dottedline.histories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.dottedline.histories.Happening.Acknowledged;
import org.dottedline.histories.Happening.Followed;
import org.dottedline.histories.Happening.Heard;
import org.dottedline.histories.Happening.Invoked;
import org.dottedline.histories.Happening.Read;
import org.dottedline.histories.Happening.Refused;
import org.dottedline.histories.Happening.Reloaded;
import org.dottedline.histories.Happening.Step;
import org.dottedline.histories.Happening.Unanswered;

/**
 * Proves from the histories of all clients and from the database's own that every stream is one order of whole changes
 * without a gap; that what was acknowledged is in it once, what was refused is not, and what was never answered is whole
 * or absent; that whoever follows heard each change once and in that order; that no read, and no change, came before
 * something that anybody had seen already; and that all hold the same in the end.
 */
public final class Checker {

	private final Evidence evidence;

	private final Log log;

	private final List<String> violations = new ArrayList<>();

	private final Map<String, Operation> operations = new LinkedHashMap<>();

	private final Map<String, Long> invoked = new HashMap<>();

	private final Map<String, Acknowledged> acknowledged = new HashMap<>();

	private final Map<String, Refused> refused = new HashMap<>();

	private final List<Read> reads = new ArrayList<>();

	private final Known known = new Known();

	private int done;

	private int tries;

	private int events;

	private int steps;

	private int resumed;

	private int reloads;

	private Checker(Evidence evidence) {
		this.evidence = evidence;
		this.log = new Log(evidence.log(), evidence.prepared());
	}

	public static Verdict check(Evidence evidence) {
		return new Checker(evidence).verdict();
	}

	private Verdict verdict() {
		checkRevisions();
		this.evidence.histories().forEach(this::take);
		this.evidence.histories().forEach(this::checkEvents);
		checkOrigins();
		this.operations.values().forEach(this::checkOperation);
		checkOrderInTime();
		checkReads();
		this.evidence.ends().forEach((who, states) -> states.forEach(state -> checkEnd(who, state)));
		int ends = this.evidence.ends().values().stream().mapToInt(List::size).sum();
		int unknown = this.operations.size() - this.acknowledged.size() - this.refused.size();
		return new Verdict(List.copyOf(this.violations),
				new Verdict.Counts(this.operations.size(), this.acknowledged.size(), this.refused.size(), this.done,
						unknown - this.done, this.tries, this.evidence.log().values().stream().mapToInt(List::size).sum(),
						this.events, this.steps, this.resumed, this.reloads, this.reads.size(), ends));
	}

	private void violated(String sentence, Object... words) {
		this.violations.add(sentence.formatted(words));
	}

	private void checkRevisions() {
		for (List<Logged> changes : this.log.streams()) {
			for (int i = 0; i < changes.size(); i++) {
				Logged change = changes.get(i);
				if (change.revision() != i + 1) {
					violated("The history of %s has revision %d where %d should be", change.stream(), change.revision(), i + 1);
				}
			}
		}
	}

	/** Gathers what a client did; its acknowledgements and reads are what everybody after it may expect. */
	private void take(History history) {
		for (Happening happening : history.happenings()) {
			switch (happening) {
				case Invoked asked -> {
					if (this.operations.put(asked.operation().key(), asked.operation()) != null) {
						violated("%s asked for %s as if it were new", history.client(), asked.operation().key());
					}
					this.invoked.put(asked.operation().key(), asked.at());
				}
				case Acknowledged told -> {
					Acknowledged before = this.acknowledged.put(told.key(), told);
					if (before != null && !before.commandId().equals(told.commandId())) {
						violated("%s was acknowledged as %s and as %s", told.key(), before.commandId(), told.commandId());
					}
					this.log.changesOf(told.commandId()).forEach(change -> this.known.saw(change.stream(), told.at(), change.revision()));
				}
				case Refused told -> this.refused.put(told.key(), told);
				case Unanswered lost -> this.tries++;
				case Read read -> {
					this.reads.add(read);
					this.known.saw(read.state().stream(), read.at(), read.state().revision());
				}
				case Heard heard -> heard.steps().forEach(step -> this.known.saw(heard.stream(), heard.at(), step.revision()));
				case Followed ignored -> { }
				case Reloaded ignored -> { }
			}
		}
	}

	private void checkEvents(History history) {
		Map<String, Integer> places = new HashMap<>();
		for (Happening happening : history.happenings()) {
			switch (happening) {
				case Followed followed -> {
					Integer place = places.put(followed.stream(), followed.after());
					if (place != null) {
						this.resumed++;
						if (place != followed.after()) {
							violated("%s had come to revision %d of %s and resumed after %d", history.client(), place, followed.stream(),
									followed.after());
						}
					}
				}
				case Heard heard -> {
					this.events++;
					heard.steps().forEach(step -> checkStep(history.client(), heard.stream(), step, places));
				}
				case Reloaded reloaded -> {
					this.reloads++;
					places.put(reloaded.stream(), reloaded.revision());
				}
				default -> { }
			}
		}
		places.forEach((stream, place) -> {
			if (place != this.log.last(stream)) {
				violated("%s heard of %s up to revision %d, but the last is %d", history.client(), stream, place, this.log.last(stream));
			}
		});
	}

	private void checkStep(String client, String stream, Step step, Map<String, Integer> places) {
		this.steps++;
		int expected = places.getOrDefault(stream, 0) + 1;
		if (step.revision() != expected) {
			violated("%s heard of revision %d of %s where %d should come", client, step.revision(), stream, expected);
		}
		if (!step.commandId().equals(this.log.commandAt(stream, step.revision()))) {
			violated("%s heard that revision %d of %s is %s, the database says %s", client, step.revision(), stream, step.commandId(),
					this.log.commandAt(stream, step.revision()));
		}
		places.put(stream, step.revision());
	}

	/** Every change is asked for by somebody. */
	private void checkOrigins() {
		for (List<Logged> command : this.log.commands()) {
			String key = command.stream().map(Logged::key).filter(any -> any != null).findFirst().orElse(null);
			boolean preparation = command.stream()
				.allMatch(change -> change.revision() <= this.log.prepared(change.stream()));
			if (!preparation && (key == null || !this.operations.containsKey(key))) {
				violated("Nobody asked for the change %s with the key %s", command.getFirst().commandId(), key);
			}
		}
	}

	private void checkOperation(Operation operation) {
		Set<String> commands = this.log.commandsOf(operation.key());
		if (commands.size() > 1) {
			violated("%s was done %d times: %s", operation.key(), commands.size(), commands);
		}
		Acknowledged told = this.acknowledged.get(operation.key());
		if (told != null) {
			checkAcknowledged(told, commands);
		}
		else if (this.refused.containsKey(operation.key())) {
			if (!commands.isEmpty()) {
				violated("%s was refused (%s) and done nevertheless", operation.key(), this.refused.get(operation.key()).reason());
			}
		}
		else if (!commands.isEmpty()) {
			this.done++;
		}
		commands.forEach(command -> checkWhole(operation, command));
	}

	private void checkAcknowledged(Acknowledged told, Set<String> commands) {
		if (this.refused.containsKey(told.key())) {
			violated("%s was acknowledged and refused", told.key());
		}
		if (!commands.contains(told.commandId()) || this.log.changesOf(told.commandId()).isEmpty()) {
			violated("%s was acknowledged at revision %d of %s and is lost", told.key(), told.revision(), told.stream());
		}
		else if (!told.commandId().equals(this.log.commandAt(told.stream(), told.revision()))) {
			violated("%s was acknowledged at revision %d of %s, where the database has %s", told.key(), told.revision(), told.stream(),
					this.log.commandAt(told.stream(), told.revision()));
		}
	}

	/** All of its places, in all of its streams, and those of nothing else. */
	private void checkWhole(Operation operation, String command) {
		List<Logged> changes = this.log.changesOf(command);
		Map<String, Integer> written = changes.stream()
			.collect(Collectors.toMap(Logged::stream,
					change -> (int) change.writes().values().stream().filter(operation.value()::equals).count(), Integer::sum));
		if (!written.equals(operation.places())) {
			violated("%s was to be written to %s and was to %s", operation.key(), operation.places(), written);
		}
		if (changes.stream().map(Logged::stream).distinct().count() != changes.size()) {
			violated("%s is in the history of one stream twice", operation.key());
		}
	}

	/** What was asked for after something had been seen comes after it. */
	private void checkOrderInTime() {
		for (Operation operation : this.operations.values()) {
			for (String command : this.log.commandsOf(operation.key())) {
				for (Logged change : this.log.changesOf(command)) {
					int seen = this.known.before(change.stream(), this.invoked.get(operation.key()));
					if (change.revision() <= seen) {
						violated("%s became revision %d of %s although %d had been seen before it was asked for", operation.key(),
								change.revision(), change.stream(), seen);
					}
				}
			}
		}
	}

	private void checkReads() {
		Map<String, Log.Replay> replays = new HashMap<>();
		this.reads.sort(Comparator.comparingInt(read -> read.state().revision()));
		for (Read read : this.reads) {
			State state = read.state();
			int seen = this.known.before(state.stream(), read.began());
			if (state.revision() < seen) {
				violated("A read of %s gave revision %d although %d had been seen before it", state.stream(), state.revision(), seen);
			}
			compare("A read", state, replays.computeIfAbsent(state.stream(), this.log::replay).at(state.revision()));
		}
	}

	private void checkEnd(String who, State state) {
		if (state.revision() != this.log.last(state.stream())) {
			violated("%s ends at revision %d of %s, the database at %d", who, state.revision(), state.stream(), this.log.last(state.stream()));
		}
		compare(who, state, this.log.replay(state.stream()).at(state.revision()));
	}

	private void compare(String who, State state, Map<String, String> expected) {
		if (expected.equals(state.places())) {
			return;
		}
		Set<String> differing = new TreeSet<>(expected.keySet());
		differing.addAll(state.places().keySet());
		differing.removeIf(place -> expected.getOrDefault(place, "").equals(state.places().getOrDefault(place, "")));
		differing.stream()
			.limit(3)
			.forEach(place -> violated("%s of %s at revision %d has %s at %s, the log says %s", who, state.stream(), state.revision(),
					state.places().get(place), place, expected.get(place)));
	}

}
