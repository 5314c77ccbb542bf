package org.dottedline.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What was acknowledged is there after a crash, and an import that a crash broke off is finished by the same import. */
class KilledIT {

	private static final Path EXPORT = Path.of("..", "..", "backend", "src", "test", "resources", "importing",
			"home-office");

	private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());

	@TempDir
	Path folder;

	@Test
	void killedInTheMiddleOfAnImportAndOfEdits() throws Exception {
		Path data = this.folder.resolve("data");
		String accountId;
		try (Instance instance = Instance.start(data)) {
			accountId = text(instance.ask("mutation { createAccount(input: {name: \"Edited\"}) { account { id } } }",
					Map.of()), "createAccount", "account", "id");
			AtomicBoolean editing = new AtomicBoolean(true);
			Thread editor = Thread.ofVirtual().start(() -> edit(instance, accountId, editing));
			startImport(instance);
			awaitEdits(20);
			instance.killDatabase();
			int before = this.acknowledged.size();
			awaitEdits(before + 20);
			startImport(instance);
			awaitEdits(this.acknowledged.size() + 5);
			instance.killApplication();
			editing.set(false);
			editor.join();
		}
		try (Instance again = Instance.start(data)) {
			checkEdits(again, accountId);
			String importId = startImport(again);
			assertEquals("DONE", awaitEnd(again, importId));
			checkHomeOffice(again);
		}
	}

	private void edit(Instance instance, String accountId, AtomicBoolean editing) {
		for (int i = 0; editing.get(); i++) {
			String name = "Person " + i;
			JsonNode data = instance.ask(
					"mutation($a: ID!, $n: String!) { addStakeholder(input: {accountId: $a, name: $n}) "
							+ "{ errors { message } stakeholder { id } } }",
					Map.of("a", accountId, "n", name));
			String id = data == null ? null : text(data, "addStakeholder", "stakeholder", "id");
			if (id != null) {
				this.acknowledged.add(id);
			}
		}
	}

	private void awaitEdits(int count) throws InterruptedException {
		Instant end = Instant.now().plus(Duration.ofMinutes(3));
		while (this.acknowledged.size() < count) {
			assertTrue(Instant.now().isBefore(end), "No edit was acknowledged for three minutes");
			Thread.sleep(20);
		}
	}

	private static String startImport(Instance instance) throws Exception {
		List<String> uploads = List.of(instance.upload(EXPORT.resolve("Account.csv")),
				instance.upload(EXPORT.resolve("Contact.csv")));
		JsonNode data = instance.ask("mutation($u: [ID!]!) { importRecords(input: {uploadIds: $u, source: \"crm\"}) "
				+ "{ errors { message } import { id } } }", Map.of("u", uploads));
		String id = text(data, "importRecords", "import", "id");
		assertNotNull(id);
		return id;
	}

	private static String awaitEnd(Instance instance, String importId) throws InterruptedException {
		Instant end = Instant.now().plus(Duration.ofMinutes(3));
		while (Instant.now().isBefore(end)) {
			String state = text(instance.ask("query($i: ID!) { import(id: $i) { state } }", Map.of("i", importId)),
					"import", "state");
			if (state != null && !Set.of("WAITING", "RUNNING").contains(state)) {
				return state;
			}
			Thread.sleep(100);
		}
		return "NEVER";
	}

	/** Each acknowledged edit is there, once, and the history has no gap. */
	private void checkEdits(Instance instance, String accountId) {
		JsonNode account = ask(instance, "query($a: ID!) { account(id: $a) { revision relationshipMap { stakeholders { id name } } } }",
				Map.of("a", accountId))
			.get("account");
		Set<String> ids = new HashSet<>();
		Set<String> names = new HashSet<>();
		for (JsonNode seat : account.get("relationshipMap").get("stakeholders")) {
			assertTrue(ids.add(seat.get("id").asString()));
			assertTrue(names.add(seat.get("name").asString()), "An edit was done twice");
		}
		assertTrue(ids.containsAll(this.acknowledged), "An acknowledged edit is lost");
		int revision = account.get("revision").asInt();
		int seen = 0;
		while (seen < revision) {
			JsonNode changes = ask(instance, "query($a: ID!, $r: Int!) { account(id: $a) { changes(after: $r, first: 100) { revision } } }",
					Map.of("a", accountId, "r", seen))
				.get("account")
				.get("changes");
			assertTrue(changes.size() > 0, "The history ends at " + seen + " of " + revision);
			for (JsonNode change : changes) {
				assertEquals(++seen, change.get("revision").asInt());
			}
		}
	}

	private static void checkHomeOffice(Instance instance) {
		JsonNode found = ask(instance, "{ accounts(filter: {text: \"Home Office\"}) { totalCount edges { node { "
				+ "relationshipMap { stakeholders { id manager { id } } } } } } }", Map.of())
			.get("accounts");
		assertEquals(1, found.get("totalCount").asInt());
		int people = 0;
		int top = 0;
		for (JsonNode seat : found.get("edges").get(0).get("node").get("relationshipMap").get("stakeholders")) {
			people++;
			top += seat.get("manager").isNull() ? 1 : 0;
		}
		assertEquals(2081, people);
		assertEquals(3, top);
	}

	private static JsonNode ask(Instance instance, String document, Map<String, ?> variables) {
		JsonNode data = instance.ask(document, variables);
		assertNotNull(data, "Not answered: " + document);
		return data;
	}

	private static @Nullable String text(@Nullable JsonNode data, String... path) {
		JsonNode found = data;
		for (String step : path) {
			found = found == null ? null : found.get(step);
		}
		return found == null || found.isNull() ? null : found.asString();
	}

}
