package org.dottedline.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.dottedline.clients.Archive;
import org.dottedline.histories.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An instance with its own database, killed as a whole and in part in the middle of edits and of an import, while a client is
 * cut off: nothing that was acknowledged is lost, nothing is done twice or by half, and everybody ends with the same.
 */
class KilledIT {

	private static final Path EXPORT = Path.of("..", "..", "backend", "src", "test", "resources", "importing",
			"home-office");

	private static final int CLIENTS = 4;

	private final Soak soak = Soak.wanted();

	private final Story story = new Story("killed");

	@TempDir
	Path folder;

	private @Nullable Instance instance;

	@AfterEach
	void stop() throws Exception {
		if (this.instance != null) {
			this.instance.close();
		}
	}

	@Test
	void nothingIsLostDoubledOrTorn() throws Exception {
		Path data = this.folder.resolve("data");
		this.instance = Instance.start(data);
		Imports.products(this.instance, this.folder);
		try (Crew crew = new Crew(CLIENTS, List.of(this.instance), this.soak.seed(), this.story)) {
			Nemesis nemesis = new Nemesis(crew, this.story, this.soak.seed());
			crew.awaitAcknowledged(20);
			beginImport();
			Thread cable = Thread.ofVirtual().start(() -> cutOff(crew));
			for (int i = 0; i < this.soak.choose(2, 11); i++) {
				if (i % 2 == 0) {
					nemesis.kill("the embedded database", this.instance::killDatabase);
				}
				else {
					nemesis.kill("the whole tree", this.instance::killTree);
					this.instance = Instance.start(data);
					crew.nodeIsAt(0, this.instance);
				}
				crew.awaitAcknowledged(this.soak.choose(10, 150));
				this.story.tell("Changes are acknowledged again");
				beginImport();
			}
			cable.join();
			if (this.soak.isLong()) {
				nemesis.kill("the application, whose database has to go by itself", this.instance::killApplication);
				this.instance = Instance.start(data);
				crew.nodeIsAt(0, this.instance);
			}
			crew.awaitAcknowledged(20);
			checkImport();
			try (Archive archive = this.instance.archive()) {
				Verdict verdict = crew.check(this.instance, archive);
				assertThat(verdict.violations()).isEmpty();
				assertThat(verdict.counts().tries()).as("The faults were felt").isPositive();
				assertThat(verdict.counts().resumed()).as("The faults were felt").isPositive();
			}
			this.story.tell("%d kills in all", nemesis.kills());
		}
	}

	/** One client loses its network, one its connections, one has a slow line. */
	private void cutOff(Crew crew) {
		Duration time = this.soak.isLong() ? Duration.ofMinutes(1) : Duration.ofSeconds(8);
		try {
			crew.linksOf(0).forEach(Link::cut);
			crew.linksOf(1).forEach(link -> link.delay(100));
			this.story.tell("Cut the network of client-1 without a word, delayed that of client-2 by 100 ms");
			for (int i = 0; i < 4; i++) {
				Thread.sleep(time.dividedBy(4));
				crew.linksOf(2).forEach(Link::reset);
				this.story.tell("Broke off the connections of client-3");
			}
			crew.linksOf(0).forEach(Link::heal);
			crew.linksOf(1).forEach(Link::heal);
			this.story.tell("Healed the network after %d s", time.toSeconds());
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** An import that a crash broke off is finished by the same import. */
	private void checkImport() throws Exception {
		assertThat(Imports.awaitEnd(this.instance, beginImport())).isEqualTo("DONE");
		JsonNode found = ask("{ accounts(filter: {text: \"Home Office\"}) { totalCount edges { node { "
				+ "relationshipMap { stakeholders { id manager { id } } } } } } }", Map.of())
			.get("accounts");
		assertThat(found.get("totalCount").asInt()).isEqualTo(1);
		JsonNode seats = found.get("edges").get(0).get("node").get("relationshipMap").get("stakeholders");
		assertThat(seats.size()).isEqualTo(2081);
		assertThat(seats.valueStream().filter(seat -> seat.get("manager").isNull()).count()).isEqualTo(3);
		this.story.tell("The import that was broken off is finished by the same import: 1 account, 2081 people, 3 without a manager");
	}

	private String beginImport() throws Exception {
		return Imports.begin(this.instance, EXPORT.resolve("Account.csv"), EXPORT.resolve("Contact.csv"));
	}

	private JsonNode ask(String document, Map<String, ?> variables) {
		JsonNode data = this.instance.ask(document, variables);
		assertThat(data).as(document).isNotNull();
		return data;
	}

}
