package org.dottedline.histories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The changes that the database keeps, by stream, command and key. */
final class Log {

	private final Map<String, List<Logged>> streams;

	private final Map<String, List<Logged>> commands = new LinkedHashMap<>();

	private final Map<String, Set<String>> commandsOfKeys = new HashMap<>();

	private final Map<String, State> prepared;

	Log(Map<String, List<Logged>> streams, Map<String, State> prepared) {
		this.streams = streams;
		this.prepared = prepared;
		streams.values().stream().flatMap(List::stream).forEach(change -> {
			this.commands.computeIfAbsent(change.commandId(), any -> new ArrayList<>()).add(change);
			if (change.key() != null) {
				this.commandsOfKeys.computeIfAbsent(change.key(), any -> new LinkedHashSet<>()).add(change.commandId());
			}
		});
	}

	Collection<List<Logged>> streams() {
		return this.streams.values();
	}

	/** The changes of each command. */
	Collection<List<Logged>> commands() {
		return this.commands.values();
	}

	/** The commands that were done under a key: one or none, if all is well. */
	Set<String> commandsOf(String key) {
		return this.commandsOfKeys.getOrDefault(key, Set.of());
	}

	List<Logged> changesOf(String commandId) {
		return this.commands.getOrDefault(commandId, List.of());
	}

	/** The revision up to which a stream was made ready by others than the clients. */
	int prepared(String stream) {
		State state = this.prepared.get(stream);
		return state == null ? 0 : state.revision();
	}

	int last(String stream) {
		List<Logged> changes = this.streams.getOrDefault(stream, List.of());
		return changes.isEmpty() ? 0 : changes.getLast().revision();
	}

	/** The command at a revision; null when there is none. */
	@Nullable String commandAt(String stream, int revision) {
		List<Logged> changes = this.streams.getOrDefault(stream, List.of());
		return revision < 1 || revision > changes.size() ? null : changes.get(revision - 1).commandId();
	}

	/** Goes through a stream from where the clients began. */
	Replay replay(String stream) {
		State state = this.prepared.getOrDefault(stream, new State(stream, 0, Map.of()));
		return new Replay(this.streams.getOrDefault(stream, List.of()).stream().filter(change -> change.revision() > state.revision()).toList(),
				state);
	}

	/** What a stream held, revision after revision. */
	static final class Replay {

		private final List<Logged> changes;

		private final Map<String, String> places;

		private int next;

		Replay(List<Logged> changes, State prepared) {
			this.changes = changes;
			this.places = new HashMap<>(prepared.places());
		}

		/** What it held at a revision, which must not lie before the one that was asked for last. */
		Map<String, String> at(int revision) {
			while (this.next < this.changes.size() && this.changes.get(this.next).revision() <= revision) {
				this.changes.get(this.next++).writes().forEach((place, value) -> {
					if (value == null) {
						this.places.remove(place);
					}
					else {
						this.places.put(place, Objects.requireNonNull(value));
					}
				});
			}
			return this.places;
		}

	}

}
