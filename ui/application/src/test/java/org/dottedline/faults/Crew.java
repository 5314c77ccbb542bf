package org.dottedline.faults;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
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
import org.dottedline.histories.History;
import org.dottedline.histories.Logged;
import org.dottedline.histories.State;
import org.dottedline.histories.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** A few clients that edit and follow the same accounts, each over links of its own to every node. */
final class Crew implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final Duration LONGEST_STANDSTILL = Duration.ofMinutes(3);

	private final Workplace workplace;

	private final Story story;

	private final List<Client> clients = new ArrayList<>();

	private final Map<String, State> prepared = new LinkedHashMap<>();

	/** Prepares what is edited and lets everybody begin. */
	Crew(int size, List<Instance> nodes, long seed, Story story) throws Exception {
		this.story = story;
		try (Caller caller = caller(nodes.getFirst())) {
			this.workplace = Workplace.prepare(caller);
			for (String stream : this.workplace.streams()) {
				this.prepared.put(stream, Watched.read(caller, stream));
			}
		}
		for (int i = 0; i < size; i++) {
			this.clients.add(new Client("client-" + (i + 1), i, nodes, seed * 31 + i));
		}
		story.tell("%d clients edit, read and follow %d accounts on %d node(s), seed %d", size, this.workplace.streams().size(),
				nodes.size(), seed);
	}

	private static Caller caller(Instance node) throws IOException {
		return new Caller(new Addresses(List.of(node.address()), 0), node.bearer(), Duration.ofSeconds(30));
	}

	/** The network of one client. */
	List<Link> linksOf(int client) {
		return this.clients.get(client).links;
	}

	/** Leads everybody to where a node answers now. */
	void nodeIsAt(int node, Instance instance) throws IOException {
		int port = instance.address().getPort();
		this.clients.forEach(client -> client.links.get(node).leadTo(port));
	}

	/** How many changes were acknowledged so far. */
	int acknowledged() {
		return this.clients.stream().mapToInt(client -> client.editor.acknowledged()).sum();
	}

	/** How many clients wait for an answer to a change just now. */
	long waiting() {
		return this.clients.stream().filter(client -> client.editor.isWaiting()).count();
	}

	/** Waits until so many more changes were acknowledged. */
	void awaitAcknowledged(int more) throws InterruptedException {
		int enough = acknowledged() + more;
		long end = System.nanoTime() + LONGEST_STANDSTILL.toNanos();
		while (acknowledged() < enough) {
			assertThat(System.nanoTime()).as("Changes are acknowledged again").isLessThan(end);
			Thread.sleep(10);
		}
	}

	/**
	 * Lets everybody end what they began, waits until all have heard of everything, and has the checker prove it.
	 * @param fresh a node to read from as a new client does
	 */
	Verdict check(Instance fresh, Archive archive) throws Exception {
		this.clients.forEach(client -> client.links.forEach(Link::heal));
		this.clients.forEach(client -> client.editor.stop());
		for (Client client : this.clients) {
			client.editor.awaitEnd();
		}
		Map<String, List<Logged>> log = new LinkedHashMap<>();
		Map<String, List<State>> ends = new LinkedHashMap<>();
		try (Caller caller = caller(fresh)) {
			for (String stream : this.workplace.streams()) {
				State read = Watched.read(caller, stream);
				for (Client client : this.clients) {
					client.subscriber.hasCome(stream, read.revision(), LONGEST_STANDSTILL);
				}
				log.put(stream, archive.log(caller, stream));
				ends.computeIfAbsent("A fresh client", any -> new ArrayList<>()).add(Watched.read(caller, stream));
				ends.computeIfAbsent("The graph", any -> new ArrayList<>()).add(archive.graph(stream));
			}
		}
		this.clients.forEach(client -> ends.put(client.history.client(), client.subscriber.states()));
		List<History> histories = this.clients.stream().map(client -> client.history).toList();
		Verdict verdict = Checker.check(new Evidence(histories, log, this.prepared, ends));
		this.story.tell("Checked:\n%s", verdict.account());
		verdict.violations().stream().limit(20).forEach(violation -> this.story.tell("VIOLATED: %s", violation));
		this.story.keep(histories);
		return verdict;
	}

	@Override
	public void close() throws Exception {
		for (Client client : this.clients) {
			client.close();
		}
	}

	/** An editor and a subscriber that live on the same machine: what cuts off the one cuts off the other. */
	private final class Client implements AutoCloseable {

		private final History history;

		private final List<Link> links = new ArrayList<>();

		private final Caller caller;

		private final Subscriber subscriber;

		private final Editor editor;

		Client(String name, int first, List<Instance> nodes, long seed) throws Exception {
			this.history = new History(name);
			for (Instance node : nodes) {
				this.links.add(new Link(node.address().getPort()));
			}
			List<URI> addresses = this.links.stream().map(Link::address).toList();
			String token = nodes.getFirst().bearer();
			this.caller = new Caller(new Addresses(addresses, first), token, PATIENCE);
			this.subscriber = Subscriber.begin(name, new Addresses(addresses, first), token, this.caller, Crew.this.workplace.streams(),
					this.history);
			this.editor = Editor.begin(name, this.caller, Crew.this.workplace, this.history, seed);
		}

		@Override
		public void close() throws Exception {
			this.editor.stop();
			for (Link link : this.links) {
				link.close();
			}
			this.subscriber.close();
			this.caller.close();
			this.editor.awaitEnd();
		}

	}

}
