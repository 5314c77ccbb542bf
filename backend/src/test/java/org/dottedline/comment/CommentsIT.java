package org.dottedline.comment;

import java.util.List;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Imports;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a team says to each other about an account, and who is told of it. */
@ServerTest
class CommentsIT {

	private static final String COMMENT = """
			comment { id text mine by { name } mentions { name } target { id kind label row column } editedAt resolved resolvedBy { name } parent { id }
				replies { id text by { name } } }""";

	private static final String HOSTILE = "<img src=x onerror=alert(1)> \u05e9\u05dc\u05d5\u05dd @Bob \ud83d\udc69\u200d\ud83d\ude80\n'; DROP";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private Api bob;

	private Api guest;

	private String account;

	private String seat;

	@BeforeEach
	void anAccountOfThree() {
		this.ada = this.workspace.member("Ada");
		this.bob = this.workspace.member("Bob");
		this.guest = this.workspace.member("Guest");
		this.account = Workspace.account(this.ada, "Customer");
		Workspace.give(this.ada, this.account, this.bob, "EDITOR");
		Workspace.give(this.ada, this.account, this.guest, "VIEWER");
		this.seat = Workspace.seat(this.ada, this.account, "Carla");
	}

	@Test
	void aThreadIsAboutAPersonAndWhoeverMayReadTakesPart() {
		Payload begun = say(this.guest, "targetId", this.seat, "text", HOSTILE).done();
		String thread = begun.id("comment");
		assertThat(begun.node().at("/comment/text").asString()).isEqualTo(HOSTILE);
		assertThat(begun.node().at("/comment/target").toString())
			.isEqualTo("{\"id\":\"%s\",\"kind\":\"SEAT\",\"label\":\"Carla\",\"row\":null,\"column\":null}".formatted(this.seat));
		String reply = say(this.bob, "parentId", thread, "text", "I know her").done().id("comment");
		assertThat(this.ada.change("updateComment", COMMENT, "id", reply, "text", "Mine").refusal()).isEqualTo("FORBIDDEN input.id");
		assertThat(this.bob.change("updateComment", COMMENT, "id", reply, "text", "I knew her").done().node().at("/comment/editedAt").isNull()).isFalse();
		assertThat(say(this.bob, "parentId", reply, "text", "Deeper").refusal()).isEqualTo("INVALID_INPUT input.parentId");
		assertThat(comments(this.ada, this.seat, false)).containsExactly(HOSTILE);
		assertThat(counts(this.ada)).containsExactly("2");
		assertThat(this.ada.ask("query ($id: ID!) { account(id: $id) { commentCounts { threads } } }", "id", this.account).sound().texts("account.commentCounts", "threads"))
			.containsExactly("1");
		Payload settled = this.bob.change("resolveComment", COMMENT, "id", thread).done();
		assertThat(settled.node().at("/comment/resolvedBy/name").asString()).isEqualTo("Bob");
		assertThat(settled.node().at("/comment/replies/0/text").asString()).isEqualTo("I knew her");
		assertThat(comments(this.ada, this.seat, false)).isEmpty();
		assertThat(comments(this.ada, this.seat, true)).containsExactly(HOSTILE);
		assertThat(counts(this.ada)).isEmpty();
		this.ada.change("undo", "", "accountId", this.account, "commandId", settled.commandId()).done();
		assertThat(comments(this.ada, this.seat, false)).containsExactly(HOSTILE);
		assertThat(this.ada.change("resolveComment", COMMENT, "id", reply).refusal()).isEqualTo("INVALID_INPUT input.id");
	}

	@Test
	void whoeverMayOnlyReadTakesBackWhatTheySaidAndNothingElse() {
		Payload said = say(this.guest, "targetId", this.seat, "text", "Too early").done();
		Payload back = this.guest.change("undo", "", "accountId", this.account, "commandId", said.commandId()).done();
		assertThat(comments(this.ada, this.seat, false)).isEmpty();
		this.guest.change("undo", "", "accountId", this.account, "commandId", back.commandId()).done();
		assertThat(comments(this.ada, this.seat, false)).containsExactly("Too early");
		Payload moved = this.ada.change("updateStakeholder", "", "id", this.seat, "title", "Head").done();
		assertThat(this.guest.change("undo", "", "accountId", this.account, "commandId", moved.commandId()).refusal()).startsWith("FORBIDDEN");
	}

	@Test
	void linesAndCellsAreCommentedOnAsWell() {
		String other = Workspace.seat(this.ada, this.account, "Otto");
		String influence = this.ada.change("setInfluence", "influence { id }", "fromId", this.seat, "toId", other, "strength", 3).done().id("influence");
		String tie = this.ada.change("setTie", "tie { id }", "fromId", other, "toId", this.seat, "kind", "CONFLICT").done().id("tie");
		assertThat(label(say(this.bob, "targetId", influence, "text", "Since when?"))).isEqualTo("INFLUENCE Carla \u2192 Otto");
		assertThat(label(say(this.bob, "targetId", tie, "text", "Really?"))).startsWith("TIE ").contains("Carla", "Otto");
		String row = this.ada.ask("query ($id: ID!) { account(id: $id) { businessUnits { id name } } }", "id", this.account).text("account.businessUnits.0.id");
		assertThat(say(this.bob, "row", row, "column", "nothing", "text", "?").refusal()).isEqualTo("NOT_FOUND input.column");
		assertThat(say(this.bob, "row", "nothing", "column", "nothing", "text", "?").refusal()).isEqualTo("NOT_FOUND input.row");
		assertThat(counts(this.ada)).containsExactly("1", "1");
		this.ada.change("removeInfluence", "removedId", "id", influence).done();
		assertThat(counts(this.ada)).containsExactly("1");
		assertThat(comments(this.ada, influence, false)).containsExactly("Since when?");
	}

	@Test
	void aCellOfWhichNothingIsKnownHasItsCommentsToo() {
		String word = Workspace.word("c");
		new Imports(this.ada, word).run(Imports.files("Product2.csv", "Id,Name,Family\nPumps,Pumps,Water %s\n".formatted(word)));
		String row = this.ada.ask("query ($id: ID!) { account(id: $id) { businessUnits { id } } }", "id", this.account).text("account.businessUnits.0.id");
		String column = this.ada.ask("{ products { id family { id name } } }").sound().at("products").valueStream()
			.filter(product -> product.at("/family/name").asString().endsWith(word)).findFirst().orElseThrow().at("/family/id").asString();
		assertThat(label(say(this.guest, "row", row, "column", column, "text", "Why not?"))).startsWith("CELL ").endsWith("\u00d7 Water " + word);
		assertThat(this.bob.ask("query ($id: ID!, $row: ID, $column: ID) { account(id: $id) { comments(row: $row, column: $column) { edges { node { text } } } } }",
				"id", this.account, "row", row, "column", column).sound().texts("account.comments.edges", "node.text")).containsExactly("Why not?");
		String cell = this.ada.change("updateCell", "cell { id }", "accountId", this.account, "row", row, "column", column, "notes", "Known").done().id("cell");
		assertThat(comments(this.bob, cell, false)).containsExactly("Why not?");
	}

	@Test
	void whoIsMentionedOrAnsweredIsToldUntilTheyHaveReadIt() {
		String thread = say(this.ada, "targetId", this.seat, "text", "Who knows her?", "mentionIds", List.of(this.bob.memberId(), this.ada.memberId()))
			.done()
			.id("comment");
		assertThat(told(this.bob)).containsExactly("MENTION Who knows her?");
		assertThat(told(this.ada)).as("nobody is told what they said").isEmpty();
		say(this.guest, "parentId", thread, "text", "I do").done();
		say(this.bob, "parentId", thread, "text", "Me too").done();
		assertThat(told(this.ada)).containsExactly("REPLY Me too", "REPLY I do");
		assertThat(told(this.guest)).containsExactly("REPLY Me too");
		String first = notifications(this.ada).edgeId();
		Payload read = this.ada.change("markNotificationsRead", "unread", "ids", List.of(first));
		assertThat(read.node().path("unread").asInt()).isEqualTo(1);
		this.bob.change("markNotificationsRead", "unread", "ids", List.of(first));
		assertThat(this.ada.ask("{ unreadNotifications }").sound().at("unreadNotifications").asInt()).isEqualTo(1);
		assertThat(this.ada.change("markNotificationsRead", "unread").node().path("unread").asInt()).isZero();
		assertThat(told(this.ada)).as("read ones stay in the inbox").hasSize(2);
		this.ada.change("setAccountAccess", "account { id }", "accountId", this.account, "memberId", this.guest.memberId(), "level", null).done();
		assertThat(told(this.guest)).isEmpty();
		assertThat(this.guest.ask("{ unreadNotifications }").sound().at("unreadNotifications").asInt()).isZero();
	}

	@Test
	void whoeverMayNotSeeTheAccountIsNamedBeforeTheyAreMentionedAndAfter() {
		Api stranger = this.workspace.member("Stranger");
		Api administrator = this.workspace.administrator();
		List<String> meant = List.of(stranger.memberId(), this.guest.memberId(), administrator.memberId());
		assertThat(this.bob.ask("query ($id: ID!, $meant: [ID!]!) { account(id: $id) { membersWithoutSight(memberIds: $meant) { name } } }", "id",
				this.account, "meant", meant).sound().texts("account.membersWithoutSight", "name")).containsExactly("Stranger");
		Payload said = this.bob.change("addComment", "unreached { name } comment { id }", "accountId", this.account, "targetId", this.seat, "text",
				"Look", "mentionIds", meant).done();
		assertThat(said.node().path("unreached").toString()).isEqualTo("[{\"name\":\"Stranger\"}]");
		Workspace.give(this.ada, this.account, stranger, "VIEWER");
		assertThat(this.bob.change("updateComment", "unreached { name }", "id", said.id("comment"), "text", "Look there").done().node().path("unreached")).isEmpty();
		assertThat(this.bob.change("addComment", "unreached { name }", "accountId", this.account, "text", "", "targetId", this.seat).node().path("unreached")).isEmpty();
		assertThat(this.bob.ask("{ mailChoice { available address on } }").sound().at("mailChoice").toString()).isEqualTo("{\"available\":false,\"address\":null,\"on\":true}");
	}

	@Test
	void whoIsOnlyMentionedLaterIsToldThenAndOfWhatWasTakenAwayNobodyIs() {
		String id = say(this.ada, "targetId", this.seat, "text", "Quiet").done().id("comment");
		this.ada.change("updateComment", COMMENT, "id", id, "text", "Loud", "mentionIds", List.of(this.bob.memberId())).done();
		assertThat(told(this.bob)).containsExactly("MENTION Loud");
		Payload removed = this.ada.change("removeComment", "removedId", "id", id).done();
		assertThat(told(this.bob)).isEmpty();
		assertThat(comments(this.ada, this.seat, false)).isEmpty();
		assertThat(this.bob.change("undo", "", "accountId", this.account, "commandId", removed.commandId()).refusal()).isEqualTo("FORBIDDEN input.commandId");
		this.ada.change("undo", "", "accountId", this.account, "commandId", removed.commandId()).done();
		assertThat(comments(this.bob, this.seat, false)).containsExactly("Loud");
	}

	@Test
	void whatOthersRepliedToLosesItsWordsAndKeepsItsPlace() {
		String thread = say(this.bob, "targetId", this.seat, "text", "Nonsense").done().id("comment");
		say(this.guest, "parentId", thread, "text", "Why?").done();
		assertThat(this.guest.change("removeComment", "removedId", "id", thread).refusal()).isEqualTo("FORBIDDEN input.id");
		this.ada.change("removeComment", "removedId", "id", thread).done();
		assertThat(this.ada.ask("query ($id: ID!) { node(id: $id) { ... on Comment { text replies { text } } } }", "id", thread).sound().at("node").toString())
			.isEqualTo("{\"text\":null,\"replies\":[{\"text\":\"Why?\"}]}");
		assertThat(this.bob.change("updateComment", COMMENT, "id", thread, "text", "Sense").refusal()).isEqualTo("INVALID_INPUT input.id");
	}

	@Test
	void withAPersonGoesWhatWasSaidOfThemAlsoOutOfHistories() {
		String thread = say(this.bob, "targetId", this.seat, "text", "Carla drinks").done().id("comment");
		say(this.guest, "parentId", thread, "text", "Carla does not").done();
		assertThat(history(this.ada)).contains("drinks", "does not");
		String person = this.ada.ask("query ($id: ID!) { node(id: $id) { ... on Stakeholder { person { id } } } }", "id", this.seat).text("node.person.id");
		this.ada.change("erasePerson", "erasedId", "id", person).done();
		assertThat(comments(this.ada, this.seat, false)).containsExactly("");
		assertThat(history(this.ada)).doesNotContain("drinks", "does not");
	}

	@Test
	void badInputIsNamedAndStrangersLearnNothing() {
		assertThat(say(this.bob, "targetId", this.seat, "text", " \n ").refusal()).isEqualTo("INVALID_INPUT input.text");
		assertThat(say(this.bob, "targetId", this.seat, "text", "x".repeat(4001)).refusal()).isEqualTo("INVALID_INPUT input.text");
		assertThat(say(this.bob, "targetId", "nothing", "text", "x").refusal()).isEqualTo("NOT_FOUND input.targetId");
		assertThat(say(this.bob, "text", "x").refusal()).isEqualTo("INVALID_INPUT input.targetId");
		assertThat(say(this.bob, "parentId", "nothing", "text", "x").refusal()).isEqualTo("NOT_FOUND input.parentId");
		assertThat(say(this.bob, "targetId", this.seat, "text", "x", "mentionIds", List.of(this.ada.memberId(), "nobody")).refusal())
			.isEqualTo("NOT_FOUND input.mentionIds.1");
		String id = say(this.bob, "targetId", this.seat, "text", "x", "clientMutationId", "once").done().id("comment");
		assertThat(say(this.bob, "targetId", this.seat, "text", "x", "clientMutationId", "once").done().id("comment")).isEqualTo(id);
		Api stranger = this.workspace.member("Stranger");
		assertThat(say(stranger, "targetId", this.seat, "text", "x").refusal()).isEqualTo("NOT_FOUND input.accountId");
		assertThat(stranger.change("updateComment", COMMENT, "id", id, "text", "x").refusal()).isEqualTo("NOT_FOUND input.id");
		assertThat(stranger.change("resolveComment", COMMENT, "id", id).refusal()).isEqualTo("NOT_FOUND input.id");
		assertThat(stranger.ask("query ($id: ID!) { node(id: $id) { id } }", "id", id).sound().at("node").isNull()).isTrue();
	}

	private Payload say(Api member, @Nullable Object... fields) {
		Object[] input = new Object[2 + fields.length];
		input[0] = "accountId";
		input[1] = this.account;
		System.arraycopy(fields, 0, input, 2, fields.length);
		return member.change("addComment", COMMENT, input);
	}

	private static String label(Payload said) {
		return said.done().node().at("/comment/target/kind").asString() + ' ' + said.node().at("/comment/target/label").asString();
	}

	private List<String> comments(Api reader, String target, boolean resolved) {
		return reader
			.ask("query ($id: ID!, $target: ID, $resolved: Boolean) { account(id: $id) { comments(target: $target, resolved: $resolved) { edges { node { text } } } } }",
					"id", this.account, "target", target, "resolved", resolved)
			.sound()
			.texts("account.comments.edges", "node.text");
	}

	private List<String> counts(Api reader) {
		return reader.ask("query ($id: ID!) { account(id: $id) { commentCounts { open target { id } } } }", "id", this.account)
			.sound()
			.texts("account.commentCounts", "open");
	}

	private Told notifications(Api reader) {
		return new Told(reader.ask("{ notifications { totalCount edges { node { id kind read account { name } comment { text } } } } }").sound().at("notifications"));
	}

	private List<String> told(Api reader) {
		return notifications(reader).all();
	}

	private String history(Api reader) {
		return reader.ask("query ($id: ID!) { account(id: $id) { changes(first: 20) { entries { fields { before after } } } } }", "id", this.account)
			.sound()
			.at("account.changes")
			.toString();
	}

	/** An inbox. */
	private record Told(JsonNode node) {

		List<String> all() {
			return this.node.path("edges")
				.valueStream()
				.map(edge -> edge.at("/node/kind").asString() + ' ' + edge.at("/node/comment/text").asString())
				.toList();
		}

		String edgeId() {
			return this.node.at("/edges/0/node/id").asString();
		}

	}

}
