package org.dottedline.presence;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Events;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class PresenceIT {

	private static final String FOLLOW = """
			subscription ($id: ID!, $window: ID) { presence(accountId: $id, windowId: $window) { whole gone present {
				id windowId own away place selection followingId member { name } editing { target field }
				pointer { near x y } looking { scale at { near x y } } } } }""";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private Api grace;

	private String account;

	private String seat;

	@BeforeEach
	void anAccount() {
		this.ada = this.workspace.member("Ada");
		this.grace = this.workspace.member("Grace");
		this.account = Workspace.account(this.ada, "Looked at");
		this.seat = Workspace.seat(this.ada, this.account, "Seat");
		Workspace.give(this.ada, this.account, this.grace, "VIEWER");
	}

	@Test
	void whoComesAndGoesIsSeenAndEachWindowByItself() {
		try (Events events = follow(this.grace, "g1")) {
			assertThat(names(events.next(), true)).containsExactly("Grace own");
			Events first = follow(this.ada, "a1");
			assertThat(names(events.next(), false)).containsExactly("Ada");
			try (Events second = follow(this.ada, "a2")) {
				assertThat(names(second.next(), true)).containsExactly("Ada own", "Ada own", "Grace");
				assertThat(events.next().at("/presence/present/0/windowId").asString()).isEqualTo("a2");
			}
			assertThat(gone(events.next())).containsExactly(this.ada.memberId() + ".a2");
			first.close();
			assertThat(gone(events.next())).containsExactly(this.ada.memberId() + ".a1");
		}
	}

	@Test
	void whereSomebodyIsIsToldAsTheyTellIt() {
		try (Events events = follow(this.grace, null); Events there = follow(this.ada, "a1")) {
			there.next();
			Map<String, Object> point = Map.of("near", this.seat, "x", 12.5, "y", -3);
			Reply reply = tell(this.ada, "windowId", "a1", "place", "lens=gap&person=" + this.seat, "selection", List.of(this.seat), "editing",
					Map.of("target", this.seat, "field", "title"), "pointer", point, "looking", Map.of("at", point, "scale", 0.5),
					"followingId", "somebody");
			assertThat(reply.sound().at("setPresence.presenceId").asString()).isEqualTo(this.ada.memberId() + ".a1");
			JsonNode seen = until(events, node -> node.path("place").isString());
			assertThat(seen.path("place").asString()).isEqualTo("lens=gap&person=" + this.seat);
			assertThat(seen.at("/selection/0").asString()).isEqualTo(this.seat);
			assertThat(seen.at("/editing/field").asString()).isEqualTo("title");
			assertThat(seen.at("/pointer/near").asString()).isEqualTo(this.seat);
			assertThat(seen.at("/pointer/x").asDouble()).isEqualTo(12.5);
			assertThat(seen.at("/looking/at/y").asDouble()).isEqualTo(-3);
			assertThat(seen.path("followingId").asString()).isEqualTo("somebody");
			tell(this.ada, "windowId", "a1").sound();
			assertThat(until(events, node -> node.path("place").isNull()).path("pointer").isNull()).isTrue();
		}
	}

	@Test
	void whoIsNotHeardOfIsGoneWithinSeconds() throws InterruptedException {
		try (Events events = follow(this.grace, null)) {
			events.next();
			tell(this.ada, "windowId", "silent").sound();
			assertThat(names(events.next(), false)).containsExactly("Ada");
			Thread.sleep(Duration.ofSeconds(4));
			tell(this.ada, "windowId", "silent").sound();
			assertThat(events.isQuiet(Duration.ofSeconds(4))).isTrue();
			assertThat(gone(events.next())).containsExactly(this.ada.memberId() + ".silent");
		}
	}

	@Test
	void whoMayNotSeeTheAccountNeitherSeesNorIsSeen() {
		Api stranger = this.workspace.member("Stranger");
		assertThat(tell(stranger, "windowId", "s").sound().at("setPresence.errors").path(0).path("code").asString()).isEqualTo("NOT_FOUND");
		try (Events events = follow(stranger, "s")) {
			assertThat(events.end().path(0).path("extensions").path("code").asString()).isEqualTo("NOT_FOUND");
		}
		try (Events events = follow(this.ada, null)) {
			assertThat(names(events.next(), true)).isEmpty();
		}
	}

	@Test
	void whoLosesAccessIsGoneAtOnceAndHearsNoMore() {
		try (Events watching = follow(this.ada, null); Events losing = follow(this.grace, "g")) {
			watching.next();
			assertThat(names(watching.next(), false)).containsExactly("Grace");
			losing.next();
			this.ada.change("setAccountAccess", "account { id }", "accountId", this.account, "memberId", this.grace.memberId(), "level", null)
				.done();
			assertThat(gone(watching.next())).containsExactly(this.grace.memberId() + ".g");
			assertThat(losing.end().path(0).path("extensions").path("code").asString()).isEqualTo("NOT_FOUND");
			assertThat(tell(this.grace, "windowId", "g").sound().at("setPresence.errors").path(0).path("code").asString()).isEqualTo("NOT_FOUND");
		}
	}

	@Test
	void whatCannotBeTakenIsRefusedByItsField() {
		assertRefused("windowId", "windowId", "two words");
		assertRefused("windowId", "windowId", "");
		assertRefused("place", "windowId", "w", "place", "x".repeat(2001));
		assertRefused("selection", "windowId", "w", "selection", java.util.Collections.nCopies(51, 0).stream().map(i -> "s" + Math.random()).toList());
		assertRefused("x", "windowId", "w", "pointer", Map.of("x", 1e9, "y", 0));
		try (Events events = follow(this.ada, "no window")) {
			assertThat(events.end().path(0).path("extensions").path("code").asString()).isEqualTo("INVALID_INPUT");
		}
	}

	@Test
	void aWindowThatTellsTooOftenIsToldSoAndAMemberHasSoManyWindows() {
		int refused = 0;
		for (int i = 0; i < 120 && refused == 0; i++) {
			refused += tell(this.ada, "windowId", "often").sound().at("setPresence.errors").size();
		}
		assertThat(refused).isPositive();
		for (int i = 0; i < 20; i++) {
			tell(this.grace, "windowId", "w" + i).sound();
		}
		assertThat(tell(this.grace, "windowId", "w20").sound().at("setPresence.errors").path(0).path("message").asString())
			.contains("too many windows");
	}

	@Test
	void manyMovesComeAsFewEvents() throws InterruptedException {
		try (Events events = follow(this.grace, null)) {
			events.next();
			for (int i = 0; i < 30; i++) {
				tell(this.ada, "windowId", "w", "pointer", Map.of("x", i, "y", 0)).sound();
			}
			JsonNode last = until(events, node -> node.at("/pointer/x").asInt() == 29);
			assertThat(last).isNotNull();
			assertThat(events.isQuiet(Duration.ofMillis(300))).isTrue();
		}
	}

	private void assertRefused(String field, Object... fields) {
		JsonNode errors = tell(this.ada, fields).sound().at("setPresence.errors");
		assertThat(errors.path(0).path("path").toString()).contains(field);
		assertThat(errors.path(0).path("code").asString()).isEqualTo("INVALID_INPUT");
	}

	private Reply tell(Api member, Object... fields) {
		Map<String, Object> input = new HashMap<>(Map.of("accountId", this.account));
		for (int i = 0; i < fields.length; i += 2) {
			input.put((String) fields[i], fields[i + 1]);
		}
		return member.ask("mutation ($input: SetPresenceInput!) { setPresence(input: $input) { presenceId errors { code path message } } }", "input",
				input);
	}

	private Events follow(Api member, @Nullable String window) {
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put("id", this.account);
		variables.put("window", window);
		return Events.of(member, FOLLOW, variables);
	}

	private static JsonNode until(Events events, Predicate<JsonNode> wanted) {
		while (true) {
			for (JsonNode each : events.next().at("/presence/present")) {
				if (wanted.test(each)) {
					return each;
				}
			}
		}
	}

	private static List<String> names(JsonNode event, boolean whole) {
		assertThat(event.at("/presence/whole").asBoolean()).isEqualTo(whole);
		return event.at("/presence/present")
			.valueStream()
			.map(each -> each.at("/member/name").asString() + (each.path("own").asBoolean() ? " own" : ""))
			.sorted()
			.toList();
	}

	private static Set<String> gone(JsonNode event) {
		Set<String> ids = new TreeSet<>();
		event.at("/presence/gone").forEach(id -> ids.add(id.asString()));
		return ids;
	}

}
