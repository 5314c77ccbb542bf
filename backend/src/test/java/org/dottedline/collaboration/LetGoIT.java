package org.dottedline.collaboration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.dottedline.change.ChangeFeed;
import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Events;
import org.dottedline.testing.api.RawReader;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Together;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Subscribers who have left, say nothing or do not read are let go, and hold up nobody until then. */
@ServerTest
@TestPropertySource(properties = { "spring.graphql.http.sse.keep-alive=300ms", "spring.graphql.websocket.keep-alive=300ms",
		"server.tomcat.connection-timeout=3s" })
class LetGoIT {

	private static final String FOLLOW = "subscription ($id: ID!, $after: Int) { accountChanges(accountId: $id, afterRevision: $after) { ... on ChangesEvent { revision } } }";

	/** Each change is told so often that few fill whatever the system holds for a connection. */
	private static final String FOLLOW_AT_LENGTH = "subscription ($id: ID!, $after: Int) { accountChanges(accountId: $id, afterRevision: $after) { "
			+ "... on ChangesEvent { changes { revision " + IntStream.range(0, 30).mapToObj(i -> "e" + i + ": entries { fields { before after } }").reduce("", (all, each) -> all + ' ' + each)
			+ " } } ... on ReloadEvent { now: revision reason } } }";

	private static final String LONG = "A title that takes room. ".repeat(10);

	private static final int WRITERS = 8;

	private static final int CHANGES = 100;

	@Autowired
	private Workspace workspace;

	@Autowired
	private ChangeFeed feed;

	private Api ada;

	private String account;

	private String seat;

	@BeforeEach
	void anAccount() {
		this.ada = this.workspace.member("Ada");
		this.account = Workspace.account(this.ada, "Left");
		this.seat = Workspace.seat(this.ada, this.account, "Seat");
	}

	@Test
	void whoLeavesWhileNothingHappensIsLetGoByTheNextSignOfLife() throws Exception {
		try (RawReader reader = RawReader.overEvents(this.ada, FOLLOW, from(0))) {
			assertThat(reader.next()).isNotNull();
			assertThat(this.feed.heard()).contains(this.account);
		}
		assertThat(isForgotten(10)).isTrue();
		try (RawReader reader = RawReader.overSocket(this.ada, FOLLOW, from(0))) {
			assertThat(reader.next()).isNotNull();
		}
		assertThat(isForgotten(10)).isTrue();
	}

	@Test
	void whoAnswersNoPingIsTakenForGoneAndWhoDoesStays() throws Exception {
		try (RawReader alive = RawReader.overSocket(this.ada, FOLLOW, from(0)).answeringPings();
				RawReader silent = RawReader.overSocket(this.ada, FOLLOW, from(0))) {
			assertThat(alive.isEndedWithin(3000)).isFalse();
			assertThat(silent.isEndedWithin(3000)).isTrue();
			assertThat(this.feed.heard()).contains(this.account);
		}
	}

	@Test
	void whatIsIdleEndsWithItsToken() throws Exception {
		Api brief = this.workspace.briefly(this.ada, Duration.ofSeconds(3));
		try (RawReader socket = RawReader.overSocket(brief, FOLLOW, from(2)).answeringPings();
				RawReader events = RawReader.overEvents(brief, FOLLOW, from(2))) {
			assertThat(socket.isEndedWithin(15_000)).isTrue();
			assertThat(events.isEndedWithin(15_000)).isTrue();
		}
	}

	@Test
	void whoDoesNotReadASocketHoldsUpNobodyIsDroppedAndResumes() throws Exception {
		whoDoesNotReadHoldsUpNobodyIsDroppedAndResumes(RawReader.overSocket(this.ada, FOLLOW_AT_LENGTH, from(1)));
	}

	@Test
	void whoDoesNotReadEventsHoldsUpNobodyIsDroppedAndResumes() throws Exception {
		whoDoesNotReadHoldsUpNobodyIsDroppedAndResumes(RawReader.overEvents(this.ada, FOLLOW_AT_LENGTH, from(1)));
	}

	private void whoDoesNotReadHoldsUpNobodyIsDroppedAndResumes(RawReader slow) throws Exception {
		try (slow) {
			int last = 2 + WRITERS * CHANGES;
			try (Events others = Events.of(this.ada, FOLLOW, new HashMap<>(from(2)))) {
				Together.run(WRITERS, writer -> () -> {
					for (int i = 0; i < CHANGES; i++) {
						this.ada.change("updateStakeholder", "stakeholder { id }", "id", this.seat, "title", LONG + writer + ' ' + i).done();
					}
					return null;
				});
				int heard = 2;
				while (heard < last) {
					heard = others.next().path("accountChanges").path("revision").asInt();
				}
			}
			assertThat(isForgotten(60)).as("the slow one is dropped").isTrue();
			List<Integer> taken = revisions(slow.all());
			assertThat(taken).isEqualTo(range(2, taken.getLast())).hasSizeLessThan(last - 1);
			try (RawReader again = RawReader.overEvents(this.ada, FOLLOW_AT_LENGTH, from(taken.getLast()))) {
				List<Integer> rest = new ArrayList<>();
				while (rest.isEmpty() || rest.getLast() < last) {
					rest.addAll(revisions(List.of(again.next())));
				}
				assertThat(rest).isEqualTo(range(taken.getLast() + 1, last));
			}
		}
	}

	private boolean isForgotten(int seconds) throws InterruptedException {
		for (int i = 0; i < seconds * 20 && this.feed.heard().contains(this.account); i++) {
			Thread.sleep(50);
		}
		return !this.feed.heard().contains(this.account);
	}

	private Map<String, Object> from(int revision) {
		return Map.of("id", this.account, "after", revision);
	}

	private static List<Integer> revisions(List<JsonNode> events) {
		List<Integer> revisions = new ArrayList<>();
		for (JsonNode event : events) {
			assertThat(event.path("accountChanges").has("reason")).isFalse();
			event.path("accountChanges").path("changes").forEach(change -> revisions.add(change.path("revision").asInt()));
		}
		return revisions;
	}

	private static List<Integer> range(int from, int to) {
		return IntStream.rangeClosed(from, to).boxed().toList();
	}

}
