package org.dottedline.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes on one database, each a process of its own: whoever works on one works with those on the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodesIT {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Path EXPORT = Path.of("..", "..", "backend", "src", "test", "resources", "importing", "home-office");

	private final HttpClient http = HttpClient.newHttpClient();

	private Database database;

	private Instance here;

	private Instance there;

	private String account;

	private String seat;

	@BeforeAll
	void twoNodesStartAtOnceOnAnEmptyDatabase(@TempDir Path folder) throws Exception {
		this.database = Database.start(folder.resolve("database"));
		List<Instance> nodes = together(List.of(() -> Instance.start(folder.resolve("here"), this.database),
				() -> Instance.start(folder.resolve("there"), this.database)));
		this.here = nodes.getFirst();
		this.there = nodes.getLast();
	}

	@AfterAll
	void stop() throws Exception {
		for (AutoCloseable each : Stream.of(this.there, this.here, this.database).filter(one -> one != null).toList()) {
			each.close();
		}
	}

	@BeforeEach
	void anAccountMadeHere() {
		this.account = does(this.here, "createAccount", "account { id }", "name", "On two nodes").at("/account/id").asString();
		this.seat = does(this.here, "addStakeholder", "stakeholder { id }", "accountId", this.account, "name", "Ada").at("/stakeholder/id").asString();
	}

	@Test
	void writersOnBothComeToSubscribersOfEitherInOrderAndOnce() throws Exception {
		int from = revision(this.here);
		try (Follower ofHere = Follower.of(this.here.address(), this.here.bearer(), this.account, from);
				Follower ofThere = Follower.of(this.there.address(), this.there.bearer(), this.account, from)) {
			List<Callable<String>> writers = new ArrayList<>();
			for (int i = 0; i < 100; i++) {
				Instance node = i % 2 == 0 ? this.here : this.there;
				String name = "Person " + i;
				writers.add(() -> does(node, "addStakeholder", "stakeholder { id }", "accountId", this.account, "name", name)
					.at("/change/commandId").asString());
			}
			List<String> commands = together(writers);
			for (Follower follower : List.of(ofHere, ofThere)) {
				follower.awaitRevision(from + commands.size());
				assertThat(follower.revisions()).isEqualTo(IntStream.rangeClosed(from + 1, from + commands.size()).boxed().toList());
				assertThat(follower.heard()).extracting(Follower.Heard::commandId).containsExactlyInAnyOrderElementsOf(commands);
				assertThat(follower.connections()).isEqualTo(1);
			}
			assertThat(map(this.here)).isEqualTo(map(this.there)).hasSize(101);
		}
	}

	@Test
	void whatWasAcknowledgedOnOneIsReadOnTheOtherAtOnce() throws Exception {
		for (int i = 0; i < 30; i++) {
			Instance writer = i % 2 == 0 ? this.here : this.there;
			Instance reader = writer == this.here ? this.there : this.here;
			int revision = does(writer, "updateStakeholder", "stakeholder { id }", "id", this.seat, "title", "Title " + i)
				.at("/change/revision").asInt();
			assertThat(revision(reader)).isEqualTo(revision);
			assertThat(map(reader)).containsExactly("Ada, Title " + i);
		}
	}

	@Test
	void aRetryOnTheOtherAnswersAsTheFirstDidAlsoAtTheSameMoment() throws Exception {
		Object[] input = { "accountId", this.account, "name", "Once", "clientMutationId", "key-1" };
		JsonNode first = does(this.here, "addStakeholder", "stakeholder { id }", input);
		assertThat(does(this.there, "addStakeholder", "stakeholder { id }", input)).isEqualTo(first);

		Object[] raced = { "accountId", this.account, "name", "Raced", "clientMutationId", "key-2" };
		List<Callable<JsonNode>> both = List.of(() -> does(this.here, "addStakeholder", "stakeholder { id }", raced),
				() -> does(this.there, "addStakeholder", "stakeholder { id }", raced));
		List<JsonNode> answers = together(both);
		assertThat(answers.getFirst()).isEqualTo(answers.getLast());
		assertThat(map(this.here)).containsExactlyInAnyOrder("Ada, ", "Once, ", "Raced, ");
	}

	@Test
	void whatWasDoneOnOneIsTakenBackOnTheOther() throws Exception {
		String command = does(this.here, "updateStakeholder", "stakeholder { id }", "id", this.seat, "title", "Chair")
			.at("/change/commandId").asString();
		String undo = does(this.there, "undo", "clientMutationId", "accountId", this.account, "commandId", command).at("/change/commandId").asString();
		assertThat(map(this.here)).containsExactly("Ada, ");
		does(this.here, "undo", "clientMutationId", "accountId", this.account, "commandId", undo);
		assertThat(map(this.there)).containsExactly("Ada, Chair");
	}

	@Test
	void whatAllAccountsShareIsFreshOnBoth() throws Exception {
		assertThat(workspace(this.there)).isEqualTo(workspace(this.here));
		does(this.here, "createMember", "member { id }", "name", "Grace", "userName", "grace.shared", "password", Instance.PASSWORD);
		does(this.here, "setExchangeRates", "rates { rate }", "rates", List.of(Map.of("currency", "EUR", "date", "2026-01-01", "rate", "1.25")));
		does(this.here, "setCellStatuses", "statuses { code }", "statuses", Stream.of("DEFEND SOLD", "UNASSESSED OPEN", "POTENTIAL OPEN",
				"COMPETITOR_HELD OPEN", "BLOCKED BLOCKED", "NOT_APPLICABLE BLOCKED", "SAID_HERE OPEN").map(NodesIT::status).toList());
		String person = ask(this.here, "query($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", this.seat).at("/stakeholder/person/id").asString();
		does(this.here, "addEmployment", "employment { id }", "personId", person, "organization", "Analytical Engines");

		JsonNode fresh = workspace(this.there);
		assertThat(fresh.toString()).contains("Grace").contains("EUR").contains("SAID_HERE").contains("Analytical Engines");
		assertThat(fresh).isEqualTo(workspace(this.here));
	}

	@Test
	void accessThatIsGivenAndTakenOnOneHoldsOnTheOtherAndEndsWhatRunsThere() throws Exception {
		String member = member("access.elsewhere");
		String memberToken = signIn(this.there, "access.elsewhere");
		assertThat(seen(this.there, memberToken)).isFalse();
		does(this.here, "setAccountAccess", "account { id }", "accountId", this.account, "memberId", member, "level", "VIEWER");
		assertThat(seen(this.there, memberToken)).isTrue();

		try (Follower follower = Follower.of(this.there.address(), memberToken, this.account, revision(this.here))) {
			does(this.here, "updateStakeholder", "stakeholder { id }", "id", this.seat, "title", "Seen");
			follower.awaitRevision(revision(this.here));
			does(this.here, "setAccountAccess", "account { id }", "accountId", this.account, "memberId", member, "level", null);
			assertThat(seen(this.there, memberToken)).isFalse();
			assertThat(follower.awaitEnd().at("/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
			does(this.here, "updateStakeholder", "stakeholder { id }", "id", this.seat, "title", "Unseen");
			does(this.here, "setAccountAccess", "account { id }", "accountId", this.account, "memberId", member, "level", "VIEWER");
			int seenLast = follower.revisions().getLast();
			try (Follower again = Follower.of(this.there.address(), memberToken, this.account, seenLast)) {
				again.awaitRevision(revision(this.here));
				assertThat(again.revisions()).isEqualTo(IntStream.rangeClosed(seenLast + 1, seenLast + 3).boxed().toList());
			}
		}
	}

	@Test
	void aSignOutOnOneEndsWhatRunsIdleOnTheOther() throws Exception {
		member("idle.elsewhere");
		String memberToken = signIn(this.here, "idle.elsewhere");
		String own = doesAs(memberToken, this.here, "createAccount", "account { id }", "name", "Idle").at("/account/id").asString();
		try (Follower idle = Follower.of(this.there.address(), memberToken, own, 1)) {
			CompletableFuture<String> events = eventsOf(this.there, memberToken, own);
			HttpRequest signOut = HttpRequest.newBuilder(this.here.address().resolve("/sign-out"))
				.header("Authorization", "Bearer " + memberToken).POST(BodyPublishers.noBody()).build();
			assertThat(this.http.send(signOut, BodyHandlers.discarding()).statusCode()).isEqualTo(204);

			assertThat(idle.awaitEnd().path("closed").asInt()).isEqualTo(4401);
			assertThat(events.get(60, TimeUnit.SECONDS)).contains("UNAUTHENTICATED").contains("event:complete");
			assertThat(this.there.ask("{ viewer { id } }", Map.of(), memberToken)).isNull();
		}
	}

	@Test
	void anImportOnOneIsFollowedAndReadOnTheOther() throws Exception {
		List<String> uploads = List.of(this.here.upload(EXPORT.resolve("Account.csv")), this.here.upload(EXPORT.resolve("Contact.csv")));
		String id = does(this.here, "importRecords", "import { id }", "uploadIds", uploads, "source", "crm").at("/import/id").asString();
		String state = "";
		for (long until = System.nanoTime() + 180_000_000_000L; !state.equals("DONE") && System.nanoTime() < until; Thread.sleep(200)) {
			state = ask(this.there, "query($i: ID!) { import(id: $i) { state } }", "i", id).at("/import/state").asString("");
		}
		assertThat(state).isEqualTo("DONE");
		String imported = ask(this.there, "{ accounts(filter: {text: \"Home Office\"}) { edges { node { id } } } }").at("/accounts/edges/0/node/id").asString();
		String read = "query($a: ID!) { account(id: $a) { revision relationshipMap { stakeholders { id name } } } }";
		JsonNode there = ask(this.there, read, "a", imported);
		assertThat(there.at("/account/relationshipMap/stakeholders").size()).isEqualTo(2081);
		assertThat(there).isEqualTo(ask(this.here, read, "a", imported));
		try (Follower whole = Follower.of(this.there.address(), this.there.bearer(), imported, 0)) {
			int last = there.at("/account/revision").asInt();
			whole.awaitRevision(last);
			assertThat(whole.revisions()).isEqualTo(IntStream.rangeClosed(1, last).boxed().toList());
		}
	}

	/** Reads server-sent events to their end. */
	private CompletableFuture<String> eventsOf(Instance node, String bearer, String accountId) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(node.address().resolve("/graphql"))
			.header("Authorization", "Bearer " + bearer)
			.header("Content-Type", "application/json")
			.header("Accept", "text/event-stream")
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query",
					"subscription($id: ID!) { accountChanges(accountId: $id, afterRevision: 0) { ... on ChangesEvent { revision } } }", "variables", Map.of("id", accountId)))))
			.build();
		HttpResponse<Stream<String>> answer = this.http.send(request, BodyHandlers.ofLines());
		return CompletableFuture.supplyAsync(() -> String.join("\n", answer.body().toList()));
	}

	private String member(String userName) {
		return does(this.here, "createMember", "member { id }", "name", userName, "userName", userName, "password", Instance.PASSWORD)
			.at("/member/id").asString();
	}

	private String signIn(Instance node, String userName) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(node.address().resolve("/sign-in"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("userName", userName, "password", Instance.PASSWORD, "bearer", true))))
			.build();
		return JSON.readTree(this.http.send(request, BodyHandlers.ofString()).body()).path("token").asString();
	}

	private boolean seen(Instance node, String bearer) {
		JsonNode answer = node.ask("query($id: ID!) { account(id: $id) { id } }", Map.of("id", this.account), bearer);
		return answer != null && !answer.path("account").isNull();
	}

	private int revision(Instance node) {
		return ask(node, "query($id: ID!) { account(id: $id) { revision } }", "id", this.account).at("/account/revision").asInt();
	}

	private List<String> map(Instance node) {
		return ask(node, "query($id: ID!) { account(id: $id) { relationshipMap { stakeholders { name title } } } }", "id", this.account)
			.at("/account/relationshipMap/stakeholders").valueStream()
			.map(each -> each.path("name").asString() + ", " + each.path("title").asString("")).toList();
	}

	private static JsonNode workspace(Instance node) {
		return ask(node, "{ members { name } exchangeRates { currency rate } cellStatuses { code name } organizations(text: \"Engines\") { edges { node { name } } } }");
	}

	private static Map<String, String> status(String codeAndState) {
		String[] words = codeAndState.split(" ");
		return Map.of("code", words[0], "name", words[0], "state", words[1]);
	}

	private static JsonNode ask(Instance node, String document, Object... variables) {
		JsonNode data = node.ask(document, named(variables));
		assertThat(data).as(document).isNotNull();
		return data;
	}

	/** Has something done that must not be refused; the payload. */
	private static JsonNode does(Instance node, String mutation, String result, @Nullable Object... input) {
		return doesAs(node.bearer(), node, mutation, result, input);
	}

	private static JsonNode doesAs(String bearer, Instance node, String mutation, String result, @Nullable Object... input) {
		String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
		JsonNode data = node.ask("mutation($input: %s) { %s(input: $input) { errors { message } change { commandId revision } %s } }".formatted(type, mutation, result),
				Map.of("input", named(input)), bearer);
		assertThat(data).as(mutation).isNotNull();
		assertThat(data.path(mutation).path("errors")).as(mutation).isEmpty();
		return data.path(mutation);
	}

	private static Map<String, @Nullable Object> named(@Nullable Object... pairs) {
		Map<String, @Nullable Object> named = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			named.put(String.valueOf(pairs[i]), pairs[i + 1]);
		}
		return named;
	}

	/** Does all at the same time, and answers what each gave. */
	private static <T> List<T> together(List<Callable<T>> work) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<T> answers = new ArrayList<>();
			for (Future<T> one : threads.invokeAll(work)) {
				answers.add(one.get());
			}
			return answers;
		}
	}

}
