package org.dottedline.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Twenty people in one account: somebody who edits in one browser, somebody who watches in another, eighteen outside tools,
 * and edits by some of them beside those that are watched.
 */
final class Watching {

	private static final int TOOLS = 18;

	private static final int REHEARSED = 30;

	private static final int MEASURED = 150;

	private static final long BETWEEN_MILLIS = 120;

	/** Edits as the page's own code does, and answers when that began, in milliseconds of the machine's clock. */
	private static final String EDIT = """
			async ([id, title]) => {
				const csrf = decodeURIComponent(document.cookie.match(/dottedline-csrf=([^;]*)/)[1]);
				const query = "mutation ($input: UpdateStakeholderInput!) { updateStakeholder(input: $input) { errors { message } change { commandId } } }";
				const began = performance.timeOrigin + performance.now();
				const response = await fetch("/graphql", { method: "POST", headers: { "Content-Type": "application/json", "X-Dottedline-Csrf": csrf },
					body: JSON.stringify({ query, variables: { input: { id, title } } }) });
				const { data } = await response.json();
				return [began, data.updateStakeholder.change.commandId];
			}""";

	/** Comes close to a card, so that what it says can be read. */
	private static final String COME_CLOSE = "(map, [near, scale]) => map.company.lookAt({ at: { near, x: 0, y: 0 }, scale })";

	private static final double SCALE = 0.8;

	private static final long REST_MILLIS = 1500;

	/** Begins to look for a text on a card, at every frame; what it answers later is when the frame that shows it was painted. */
	private static final String LOOK = """
			(map, title) => {
				window.seen = new Promise((resolve, reject) => {
					const end = performance.now() + 10000;
					const look = () => {
						if ([...map.shadowRoot.querySelectorAll(".world .card")].some(card => card.style.display !== "none" && card.textContent.includes(title))) {
							requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
						} else if (performance.now() > end) {
							reject(new Error("an edit was not seen within 10 s"));
						} else {
							requestAnimationFrame(look);
						}
					};
					look();
				});
			}""";

	private Watching() {
	}

	/**
	 * Measures from the edit to the frame that shows it to somebody else.
	 *
	 * @param edited where the edits are made
	 * @param watched where they are looked for
	 */
	static Outcome measure(String name, double target, Workbench bench, Instance edited, Instance watched, Api api, String account)
			throws IOException, InterruptedException {
		var people = WholeMap.read(api, account);
		var person = people.getFirst().path("id").asString("");
		var heard = new ConcurrentHashMap<String, Long>();
		try (var editor = bench.chromium().signedIn(edited.address()); var watcher = bench.chromium().signedIn(watched.address());
				var client = HttpClient.newHttpClient(); var tools = new Tools()) {
			for (var i = 0; i < TOOLS; i++) {
				tools.all.add(Subscriber.of(client, watched.address(), api, account,
						change -> heard.putIfAbsent(change.path("commandId").asString(""), nowMicros())));
			}
			open(editor, edited, account, person);
			var map = open(watcher, watched, account, person);
			var load = Machine.load();
			try (var others = Edits.begin(api, people.subList(1, people.size()))) {
				var seen = new ArrayList<Double>();
				var pushed = new ArrayList<Double>();
				for (var i = -REHEARSED; i < MEASURED; i++) {
					var title = "Seen by others " + (i + REHEARSED);
					map.evaluate(LOOK, title);
					var answer = (List<?>) editor.evaluate(EDIT, List.of(person, title));
					var began = ((Number) answer.getFirst()).doubleValue();
					var shown = ((Number) watcher.evaluate("() => window.seen")).doubleValue();
					if (i >= 0) {
						seen.add(shown - began);
						pushed.add(awaitHeard(heard, String.valueOf(answer.get(1))) / 1000.0 - began);
					}
					Thread.sleep(BETWEEN_MILLIS);
				}
				var times = new Samples(seen);
				var pushes = new Samples(pushed);
				return new Outcome.Figure(name, times.p95(), "ms", target,
						Beside.of("p50 ms", times.p50()).and("max ms", times.max()).and("pushed to a tool p50 ms", pushes.p50())
								.and("p95 ms", pushes.p95()).and("edits by others", others.done()).and("load", load).map());
			}
		}
	}

	/** An account of so many invented people. */
	static String account(Workbench bench, Instance instance, Api api, int people) throws IOException, InterruptedException {
		var organisation = new GeneratedOrganisation("Watched " + people, people);
		instance.importFolder(organisation.writeTo(bench.place("watched")), "watched");
		return WholeMap.accountNamed(api, organisation.name());
	}

	private static Locator open(Page page, Instance instance, String account, String person) {
		page.navigate(instance.address() + "/account/" + account);
		var map = page.locator("dottedline-map");
		map.evaluate("async (map, id) => { await map.readyPromise; await map.select(id, { reveal: true }); }", person);
		page.waitForTimeout(REST_MILLIS);
		map.evaluate(COME_CLOSE, List.of(person, SCALE));
		page.waitForTimeout(REST_MILLIS);
		return map;
	}

	private static long awaitHeard(Map<String, Long> heard, String commandId) throws IOException, InterruptedException {
		for (var i = 0; i < 5000; i++) {
			var at = heard.get(commandId);
			if (at != null) {
				return at;
			}
			Thread.sleep(2);
		}
		throw new IOException("a tool was not told of an edit");
	}

	private static long nowMicros() {
		var now = Instant.now();
		return now.getEpochSecond() * 1_000_000 + now.getNano() / 1000;
	}

	/** Outside tools that go together. */
	private static final class Tools implements AutoCloseable {

		private final List<Subscriber> all = new ArrayList<>();

		@Override
		public void close() {
			all.forEach(Subscriber::close);
		}
	}
}
