package org.dottedline.collaboration;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dottedline.change.ChangeFeed;
import org.dottedline.testing.TestDatabase;
import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Events;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Together;
import org.dottedline.testing.api.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class AccountChangesIT {

	private static final String FOLLOW = """
			subscription ($id: ID!, $after: Int) { accountChanges(accountId: $id, afterRevision: $after) {
				__typename ... on ChangesEvent { revision changes { revision command by { name } touchedStakeholders } }
				... on ReloadEvent { now: revision reason } } }""";

	@Autowired
	private Workspace workspace;

	@Autowired
	private ChangeFeed feed;

	private Api ada;

	private Api grace;

	private String account;

	private String seat;

	@BeforeEach
	void anAccount() {
		this.ada = this.workspace.member("Ada");
		this.grace = this.workspace.member("Grace");
		this.account = Workspace.account(this.ada, "Followed");
		this.seat = Workspace.seat(this.ada, this.account, "Seat");
		Workspace.give(this.ada, this.account, this.grace, "VIEWER");
	}

	@Test
	void eachChangeComesOnceAndInOrderWhileManyWrite() {
		int from = Workspace.revision(this.ada, this.account);
		try (Events early = follow(this.grace, from); Events resuming = follow(this.grace, 0)) {
			Together.run(30, i -> () -> rename("Title " + i));
			try (Events late = follow(this.grace, from + 10)) {
				assertThat(revisions(early, from + 30)).isEqualTo(range(from + 1, from + 30));
				assertThat(revisions(resuming, from + 30)).isEqualTo(range(1, from + 30));
				assertThat(revisions(late, from + 30)).isEqualTo(range(from + 11, from + 30));
			}
		}
	}

	@Test
	void withoutARevisionOnlyWhatComesNow() throws InterruptedException {
		try (Events events = follow(this.grace, null)) {
			assertThat(events.isQuiet(Duration.ofMillis(500))).isTrue();
			Payload done = rename("Now");
			JsonNode event = events.next().path("accountChanges");
			assertThat(event.path("revision").asInt()).isEqualTo(done.revision());
			assertThat(event.path("changes").path(0).path("command").asString()).isEqualTo("updateStakeholder");
			assertThat(event.path("changes").path(0).path("by").path("name").asString()).isEqualTo("Ada");
			assertThat(event.path("changes").path(0).path("touchedStakeholders").path(0).asString()).isEqualTo(this.seat);
		}
	}

	@Test
	void whatIsTooFarBehindOrAheadIsToldToReadAgain() {
		int now = Workspace.revision(this.ada, this.account);
		try (Events ahead = follow(this.grace, now + 5); Events negative = follow(this.grace, -1)) {
			for (Events events : List.of(ahead, negative)) {
				JsonNode event = events.next().path("accountChanges");
				assertThat(event.path("__typename").asString()).isEqualTo("ReloadEvent");
				assertThat(event.path("now").asInt()).isEqualTo(now);
			}
			rename("After the reload");
			assertThat(revisions(ahead, now + 1)).containsExactly(now + 1);
		}
		leapAhead(2000);
		try (Events behind = follow(this.grace, 1)) {
			JsonNode event = behind.next().path("accountChanges");
			assertThat(event.path("__typename").asString()).isEqualTo("ReloadEvent");
			assertThat(event.path("now").asInt()).isEqualTo(now + 1 + 2000);
			Payload done = rename("Still followed");
			assertThat(revisions(behind, done.revision())).containsExactly(done.revision());
		}
	}

	/** As if two thousand changes had been made whose entries nobody needs. */
	private void leapAhead(int changes) {
		TestDatabase.get()
			.driver()
			.executableQuery("MATCH (a:Account {id: $id}) SET a.revision = a.revision + $changes")
			.withParameters(Map.of("id", this.account, "changes", changes))
			.execute();
	}

	@Test
	void endsWhenAccessIsTakenAway() {
		try (Events events = follow(this.grace, Workspace.revision(this.ada, this.account))) {
			rename("Seen");
			events.next();
			this.ada.change("setAccountAccess", "account { id }", "accountId", this.account, "memberId", this.grace.memberId(), "level", null)
				.done();
			JsonNode end = events.end();
			assertThat(end.path(0).path("extensions").path("code").asString()).isEqualTo("NOT_FOUND");
			assertThat(end.toString()).doesNotContain("Followed");
		}
	}

	@Test
	void unknownAndForbiddenEndAlike() {
		Api stranger = this.workspace.member("Stranger");
		try (Events forbidden = follow(stranger, 0);
				Events unknown = Events.of(stranger, FOLLOW, Map.of("id", "0000000000000000"));
				Events seat = Events.of(this.ada, FOLLOW, Map.of("id", this.seat))) {
			JsonNode answer = forbidden.end();
			assertThat(answer.path(0).path("extensions").path("code").asString()).isEqualTo("NOT_FOUND");
			assertThat(unknown.end().path(0).path("message")).isEqualTo(answer.path(0).path("message"));
			assertThat(seat.end().path(0).path("message")).isEqualTo(answer.path(0).path("message"));
		}
	}

	@Test
	void overServerSentEventsAsWell() throws Exception {
		int from = Workspace.revision(this.ada, this.account);
		HttpResponse<Stream<String>> answer = this.grace.client()
			.send(this.grace.request("/graphql")
				.header("Content-Type", "application/json")
				.header("Accept", "text/event-stream")
				.POST(BodyPublishers.ofString(JsonMapper.shared()
					.writeValueAsString(Map.of("query", FOLLOW, "variables", Map.of("id", this.account, "after", from - 1)))))
				.build(), BodyHandlers.ofLines());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
		CompletableFuture<List<Integer>> heard = CompletableFuture.supplyAsync(() -> {
			List<Integer> revisions = new ArrayList<>();
			answer.body()
				.filter(line -> line.startsWith("data:{"))
				.map(line -> JsonMapper.shared().readTree(line.substring(5)))
				.takeWhile(event -> {
					event.path("data").path("accountChanges").path("changes").forEach(change -> revisions.add(change.path("revision").asInt()));
					return revisions.size() < 4;
				})
				.forEach(event -> { });
			return revisions;
		});
		for (int i = 0; i < 3; i++) {
			rename("Event " + i);
		}
		assertThat(heard.get(20, TimeUnit.SECONDS)).isEqualTo(range(from, from + 3));
		answer.body().close();
		for (int i = 0; i < 50 && this.feed.heard().contains(this.account); i++) {
			rename("Nobody is there any more " + i);
			Thread.sleep(100);
		}
		assertThat(this.feed.heard()).as("who left is forgotten at the latest with what could not be sent to them")
			.doesNotContain(this.account);
	}

	private Payload rename(String title) {
		return this.ada.change("updateStakeholder", "stakeholder { id }", "id", this.seat, "title", title).done();
	}

	private Events follow(Api member, @Nullable Integer after) {
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of("id", this.account));
		if (after != null) {
			variables.put("after", after);
		}
		return Events.of(member, FOLLOW, variables);
	}

	private static List<Integer> revisions(Events events, int upTo) {
		List<Integer> revisions = new ArrayList<>();
		while (revisions.isEmpty() || revisions.getLast() < upTo) {
			JsonNode event = events.next().path("accountChanges");
			assertThat(event.path("__typename").asString()).isEqualTo("ChangesEvent");
			event.path("changes").forEach(change -> revisions.add(change.path("revision").asInt()));
			assertThat(event.path("revision").asInt()).isEqualTo(revisions.getLast());
		}
		return revisions;
	}

	private static List<Integer> range(int from, int to) {
		return IntStream.rangeClosed(from, to).boxed().toList();
	}

}
