package org.dottedline.histories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

import org.dottedline.histories.Happening.Acknowledged;
import org.dottedline.histories.Happening.Heard;
import org.dottedline.histories.Happening.Read;
import org.dottedline.histories.Happening.Refused;
import org.dottedline.histories.Happening.Step;

/** One thing that goes wrong in an invented world, and how a checker has to speak of it. */
enum SeededFault {

	ACKNOWLEDGED_CHANGE_LOST("is lost") {
		@Override
		boolean into(InventedWorld world, Random random) {
			return pick(acknowledged(world), random, lost -> {
				InventedWorld.STREAMS.forEach(stream -> remove(world, stream, lost.commandId()));
				return true;
			});
		}
	},

	CHANGE_DOUBLED("was done 2 times") {
		@Override
		boolean into(InventedWorld world, Random random) {
			List<Logged> asked = logged(world, change -> change.key() != null);
			return pick(asked, random, twice -> world.log.get(twice.stream())
				.add(new Logged(twice.stream(), world.last(twice.stream()) + 1, "again", twice.key(), twice.writes())));
		}
	},

	GAP_IN_REVISIONS("where") {
		@Override
		boolean into(InventedWorld world, Random random) {
			return pick(logged(world, change -> change.revision() < world.last(change.stream())), random,
					gone -> world.log.get(gone.stream()).remove(gone));
		}
	},

	EVENTS_REORDERED("where") {
		@Override
		boolean into(InventedWorld world, Random random) {
			return change(world, random, Heard.class, heard -> heard.steps().size() > 1, heard -> {
				List<Step> steps = new ArrayList<>(heard.steps());
				steps.add(0, steps.removeLast());
				return new Heard(heard.at(), heard.stream(), steps);
			});
		}
	},

	EVENT_DOUBLED("where") {
		@Override
		boolean into(InventedWorld world, Random random) {
			return change(world, random, Heard.class, heard -> true, heard -> {
				List<Step> steps = new ArrayList<>(heard.steps());
				steps.add(steps.getLast());
				return new Heard(heard.at(), heard.stream(), steps);
			});
		}
	},

	EVENT_MISSED("heard of revision") {
		@Override
		boolean into(InventedWorld world, Random random) {
			return change(world, random, Heard.class, heard -> heard.steps().size() > 1,
					heard -> new Heard(heard.at(), heard.stream(), heard.steps().subList(1, heard.steps().size())));
		}
	},

	READ_OLDER_THAN_WHAT_WAS_SEEN("although") {
		@Override
		boolean into(InventedWorld world, Random random) {
			for (Map.Entry<String, List<Happening>> history : world.histories.entrySet()) {
				for (Acknowledged own : only(history.getValue(), Acknowledged.class)) {
					history.getValue().add(new Read(own.at() + 1_000_000, own.at() + 1_000_001, world.state(own.stream(), own.revision() - 1)));
					return true;
				}
			}
			return false;
		}
	},

	CHANGE_BEFORE_ITS_TIME("before it was asked for") {
		@Override
		boolean into(InventedWorld world, Random random) {
			List<Logged> log = world.log.get("a");
			List<Acknowledged> told = acknowledged(world).stream().filter(each -> each.stream().equals("a") && each.revision() > 2).toList();
			return pick(told, random, each -> {
				swapWithFirst(log, each.revision());
				return true;
			});
		}
	},

	CHANGE_HALF_DONE("was to be written to") {
		@Override
		boolean into(InventedWorld world, Random random) {
			return pick(logged(world, change -> change.key() != null && change.writes().size() > 1), random, torn -> {
				Map<String, String> half = new HashMap<>(torn.writes());
				half.remove(half.keySet().iterator().next());
				world.log.get(torn.stream()).set(torn.revision() - 1,
						new Logged(torn.stream(), torn.revision(), torn.commandId(), torn.key(), half));
				return true;
			});
		}
	},

	CHANGE_DONE_IN_ONE_STREAM_OF_TWO("was to be written to") {
		@Override
		boolean into(InventedWorld world, Random random) {
			return pick(logged(world, change -> change.key() == null && change.stream().equals("b") && change.revision() > 1), random,
					torn -> remove(world, "b", torn.commandId()));
		}
	},

	REFUSED_AND_DONE("done nevertheless") {
		@Override
		boolean into(InventedWorld world, Random random) {
			return change(world, random, Acknowledged.class, told -> true, told -> new Refused(told.at(), told.key(), "so"));
		}
	},

	DONE_UNASKED("Nobody asked") {
		@Override
		boolean into(InventedWorld world, Random random) {
			return world.log.get("a").add(new Logged("a", world.last("a") + 1, "strange", null, Map.of("place 1", "strange")));
		}
	},

	READ_TORN("the log says") {
		@Override
		boolean into(InventedWorld world, Random random) {
			return change(world, random, Read.class, read -> true,
					read -> new Read(read.began(), read.at(), otherwise(read.state())));
		}
	},

	STATES_DIVERGED("the log says") {
		@Override
		boolean into(InventedWorld world, Random random) {
			List<State> states = world.ends.get("client 1");
			states.set(0, otherwise(states.getFirst()));
			return true;
		}
	};

	private final String sentence;

	SeededFault(String sentence) {
		this.sentence = sentence;
	}

	/** A part of the sentence that tells of it. */
	String sentence() {
		return this.sentence;
	}

	/** Brings it into a world; false when the world has nothing that it could happen to. */
	abstract boolean into(InventedWorld world, Random random);

	private static <T> boolean pick(List<T> from, Random random, Predicate<T> deed) {
		return !from.isEmpty() && deed.test(from.get(random.nextInt(from.size())));
	}

	private static List<Acknowledged> acknowledged(InventedWorld world) {
		return world.histories.values().stream().flatMap(history -> only(history, Acknowledged.class).stream()).toList();
	}

	private static List<Logged> logged(InventedWorld world, Predicate<Logged> wanted) {
		return world.log.values().stream().flatMap(List::stream).filter(wanted).toList();
	}

	private static <T> List<T> only(List<Happening> history, Class<T> kind) {
		return history.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private static <T extends Happening> boolean change(InventedWorld world, Random random, Class<T> kind, Predicate<T> wanted,
			Function<T, Happening> otherwise) {
		List<ListIterator<Happening>> found = new ArrayList<>();
		for (List<Happening> history : world.histories.values()) {
			for (int i = 0; i < history.size(); i++) {
				if (kind.isInstance(history.get(i)) && wanted.test(kind.cast(history.get(i)))) {
					found.add(history.listIterator(i));
				}
			}
		}
		return pick(found, random, place -> {
			place.set(otherwise.apply(kind.cast(place.next())));
			return true;
		});
	}

	/** Without a trace: what came after moves up. */
	private static boolean remove(InventedWorld world, String stream, String command) {
		List<Logged> left = world.log.get(stream).stream().filter(change -> !change.commandId().equals(command)).toList();
		boolean removed = left.size() < world.last(stream);
		List<Logged> renumbered = world.log.get(stream);
		renumbered.clear();
		left.forEach(change -> renumbered
			.add(new Logged(stream, renumbered.size() + 1, change.commandId(), change.key(), change.writes())));
		return removed;
	}

	private static void swapWithFirst(List<Logged> log, int revision) {
		Logged late = log.get(revision - 1);
		Logged early = log.get(1);
		log.set(1, new Logged(late.stream(), 2, late.commandId(), late.key(), late.writes()));
		log.set(revision - 1, new Logged(early.stream(), revision, early.commandId(), early.key(), early.writes()));
	}

	private static State otherwise(State state) {
		Map<String, String> places = new HashMap<>(state.places());
		places.put(places.keySet().iterator().next(), "something else");
		return new State(state.stream(), state.revision(), places);
	}

}
