package org.dottedline.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import org.dottedline.clients.Archive;
import org.dottedline.histories.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes on one database: when one is killed in the middle of writes, its clients go on at the other and miss nothing. */
class KilledNodesIT {

	private static final int CLIENTS = 4;

	private static final int NODES = 2;

	private final Soak soak = Soak.wanted();

	private final Story story = new Story("killed-nodes");

	@TempDir
	Path folder;

	private @Nullable Database database;

	private final List<Instance> nodes = new ArrayList<>();

	@AfterEach
	void stop() throws Exception {
		for (AutoCloseable each : Stream.concat(this.nodes.stream(), Stream.ofNullable(this.database)).toList()) {
			each.close();
		}
	}

	@Test
	void theClientsOfAKilledNodeGoOnAtTheOther() throws Exception {
		startAll();
		Imports.products(this.nodes.getFirst(), this.folder);
		try (Crew crew = new Crew(CLIENTS, List.copyOf(this.nodes), this.soak.seed(), this.story)) {
			Nemesis nemesis = new Nemesis(crew, this.story, this.soak.seed());
			for (int i = 0; i < this.soak.choose(1, 9); i++) {
				switch (i % 4) {
					case 0, 2 -> killNode(nemesis, crew, i / 2 % NODES);
					case 1 -> nemesis.kill("the database of both nodes", this.database::killServer);
					default -> killAll(nemesis, crew);
				}
				crew.awaitAcknowledged(this.soak.choose(40, 200));
				this.story.tell("Changes are acknowledged again");
			}
			crew.awaitAcknowledged(20);
			try (Archive archive = this.database.archive()) {
				Verdict verdict = crew.check(this.nodes.getFirst(), archive);
				assertThat(verdict.violations()).isEmpty();
				assertThat(verdict.counts().resumed()).as("The faults were felt").isPositive();
			}
			this.story.tell("%d kills in all", nemesis.kills());
		}
	}

	/** What is written meanwhile goes to the other one; then it comes back, with nothing in its memory. */
	private void killNode(Nemesis nemesis, Crew crew, int node) throws Exception {
		nemesis.kill("node " + (node + 1) + " of " + NODES, this.nodes.get(node)::killTree);
		crew.awaitAcknowledged(40);
		this.story.tell("Changes are acknowledged by the other node");
		this.nodes.set(node, Instance.start(this.folder.resolve("node-" + node), this.database));
		crew.nodeIsAt(node, this.nodes.get(node));
		this.story.tell("Node %d is back", node + 1);
	}

	private void killAll(Nemesis nemesis, Crew crew) throws Exception {
		nemesis.kill("the whole tree: both nodes and their database", () -> {
			for (Instance node : this.nodes) {
				node.killTree();
			}
			this.database.killTree();
		});
		startAll();
		for (int i = 0; i < NODES; i++) {
			crew.nodeIsAt(i, this.nodes.get(i));
		}
		this.story.tell("Both nodes and their database are back");
	}

	private void startAll() throws Exception {
		this.nodes.clear();
		this.database = Database.start(this.folder.resolve("database"));
		List<CompletableFuture<Instance>> starting = new ArrayList<>();
		for (int i = 0; i < NODES; i++) {
			Path data = this.folder.resolve("node-" + i);
			starting.add(CompletableFuture.supplyAsync(() -> start(data)));
		}
		starting.forEach(each -> this.nodes.add(each.join()));
	}

	private Instance start(Path data) {
		try {
			return Instance.start(data, this.database);
		}
		catch (Exception failure) {
			throw new CompletionException(failure);
		}
	}

}
