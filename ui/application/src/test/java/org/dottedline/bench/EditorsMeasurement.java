package org.dottedline.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.clients.Addresses;
import org.dottedline.clients.Archive;
import org.dottedline.clients.Caller;
import org.dottedline.clients.Editor;
import org.dottedline.clients.Subscriber;
import org.dottedline.clients.Watched;
import org.dottedline.clients.Workplace;
import org.dottedline.histories.Checker;
import org.dottedline.histories.Evidence;
import org.dottedline.histories.Happening;
import org.dottedline.histories.History;
import org.dottedline.histories.State;
import org.dottedline.histories.Verdict;

/** Fifty people who edit one account at the same time, and whether each of their changes came through, once. */
final class EditorsMeasurement implements Measurement {

	private static final int EDITORS = 50;

	private static final int PEOPLE = 1000;

	private static final double CHANGE_MILLIS = 250;

	private static final double GROWN_MEGABYTES = 16;

	private static final Duration WARM_UP = Duration.ofSeconds(40);

	private static final Duration LENGTH = Duration.ofMinutes(2);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Override
	public String name() {
		return "editors";
	}

	@Override
	public String about() {
		return "50 editors of one account of 1,000 people, each a change a second for 2 minutes and each subscribed: the 99th percentile\n"
				+ "         of a change, what the application keeps more after it than before, and how often a checker of all histories and\n"
				+ "         the database found a change lost, doubled or out of order, or a revision missing.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		try (var database = bench.database("editors-database"); var instance = bench.start(bench.place("editors"), database)) {
			instance.awaitReady();
			var organisation = new GeneratedOrganisation(PEOPLE);
			instance.importFolder(organisation.writeTo(bench.place("editors-source")), "editors");
			try (var api = new Api(instance.address()); var team = team(api, instance.address(), organisation)) {
				team.edit("warm-up", WARM_UP);
				var heapBefore = LiveHeap.of(instance);
				var load = Machine.load();
				var latencies = team.edit("measured", LENGTH);
				var heapAfter = LiveHeap.of(instance);
				var verdict = team.verdict(database);
				verdict.violations().stream().limit(10).forEach(System.out::println);
				var resident = ResidentMemory.highestOf(instance).orElse(0) / 1024.0;
				return List.of(
						new Outcome.Figure("editors.change", latencies.p99(), "ms", CHANGE_MILLIS,
								Beside.of("p50 ms", latencies.p50()).and("p95 ms", latencies.p95()).and("max ms", latencies.max())
										.and("changes", latencies.count()).and("load", load).map()),
						new Outcome.Figure("editors.kept", heapAfter - heapBefore, "MB", GROWN_MEGABYTES,
								Beside.of("before MB", heapBefore).and("after MB", heapAfter).and("resident MB", resident).map()),
						new Outcome.Figure("editors.violations", verdict.violations().size(), "", 1,
								Beside.of("changes", verdict.counts().changes()).and("events", verdict.counts().events())
										.and("changes heard", verdict.counts().steps()).and("resumed", verdict.counts().resumed()).map()));
			}
		}
	}

	private static Team team(Api api, URI address, GeneratedOrganisation organisation) throws Exception {
		var account = WholeMap.accountNamed(api, organisation.name());
		var seats = WholeMap.read(api, account).stream().map(seat -> seat.path("id").asString("")).toList();
		return new Team(address, api.token(), Workplace.titlesOf(account, seats));
	}

	/** The editors, each with a subscription, over one account. */
	private static final class Team implements AutoCloseable {

		private final Addresses addresses;

		private final String token;

		private final Workplace workplace;

		private final State prepared;

		private final List<Member> members = new ArrayList<>();

		Team(URI address, String token, Workplace workplace) throws Exception {
			this.addresses = new Addresses(List.of(address), 0);
			this.token = token;
			this.workplace = workplace;
			for (var i = 0; i < EDITORS; i++) {
				var history = new History("editor-" + i);
				var caller = new Caller(addresses, token, PATIENCE);
				members.add(new Member(history, caller,
						Subscriber.begin(history.client(), addresses, token, caller, workplace.streams(), history)));
			}
			this.prepared = Watched.read(members.getFirst().caller, workplace.account());
		}

		/** Lets all edit for a while and hear of everything; how long each change took. */
		Samples edit(String phase, Duration length) throws Exception {
			var began = System.nanoTime();
			var editors = new ArrayList<Editor>();
			for (var i = 0; i < EDITORS; i++) {
				editors.add(Editor.atPace(phase + "-" + i, members.get(i).caller, workplace, members.get(i).history, i,
						new EverySecond((double) i / EDITORS)));
			}
			Thread.sleep(length);
			editors.forEach(Editor::stop);
			for (var editor : editors) {
				editor.awaitEnd();
			}
			var last = Watched.read(members.getFirst().caller, workplace.account()).revision();
			for (var member : members) {
				member.subscriber.hasCome(workplace.account(), last, PATIENCE);
			}
			return new Samples(members.stream().flatMap(member -> millis(member.history, began).stream()).toList());
		}

		/** Has what they did and heard checked. */
		Verdict verdict(LoneDatabase database) throws Exception {
			var account = workplace.account();
			var fresh = members.getFirst().caller;
			var read = Watched.read(fresh, account);
			var ends = new LinkedHashMap<String, List<State>>();
			for (var member : members) {
				ends.put(member.history.client(), member.subscriber.states());
			}
			ends.put("A fresh client", List.of(read));
			try (var archive = new Archive(database.uri(), database.password())) {
				ends.put("The graph", List.of(archive.graph(account)));
				return Checker.check(new Evidence(members.stream().map(Member::history).toList(),
						Map.of(account, archive.log(fresh, account)), Map.of(account, prepared), ends));
			}
		}

		/** From the first try to the acknowledgement, of the changes that were asked for after a time. */
		private static List<Double> millis(History history, long since) {
			var begun = new HashMap<String, Long>();
			var millis = new ArrayList<Double>();
			for (var happening : history.happenings()) {
				if (happening instanceof Happening.Invoked invoked && invoked.at() >= since) {
					begun.put(invoked.operation().key(), invoked.at());
				}
				if (happening instanceof Happening.Acknowledged told && begun.containsKey(told.key())) {
					millis.add((told.at() - begun.get(told.key())) / 1e6);
				}
			}
			return millis;
		}

		@Override
		public void close() throws Exception {
			for (var member : members) {
				member.subscriber.close();
				member.caller.close();
			}
		}
	}

	/** Somebody who edits and hears. */
	private record Member(History history, Caller caller, Subscriber subscriber) {
	}
}
