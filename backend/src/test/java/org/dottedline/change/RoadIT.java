package org.dottedline.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.dottedline.access.AccessLevel;
import org.dottedline.graph.Database;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.SnapshotStore;
import org.dottedline.testing.TestDatabase;
import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Together;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServerTest
class RoadIT {

	private static final String SEAT = "stakeholder { id name title manager { id } }";

	@Autowired
	private Workspace workspace;

	@Autowired
	private ChangeRoad road;

	@Autowired
	private ChangeFeed feed;

	@Autowired
	private Database database;

	@Autowired
	private SnapshotStore snapshots;

	private Api ada;

	private Api grace;

	private String account;

	private String boss;

	private String clerk;

	@BeforeEach
	void anAccountOfTwo() {
		this.ada = this.workspace.member("Ada");
		this.grace = this.workspace.member("Grace");
		this.account = Workspace.account(this.ada, "Road");
		Workspace.give(this.ada, this.account, this.grace, "EDITOR");
		this.boss = Workspace.seat(this.ada, this.account, "Boss");
		this.clerk = Workspace.seatUnder(this.ada, this.account, this.boss, "Clerk");
	}

	@Test
	void revisionsHaveNoGapsHoweverManyWrite() {
		int before = Workspace.revision(this.ada, this.account);
		List<Payload> done = Together.run(20, i -> () -> (i % 2 == 0 ? this.ada : this.grace)
			.change("updateStakeholder", SEAT, "id", i % 3 == 0 ? this.boss : this.clerk, "title", "Title " + i)
			.done());
		assertThat(done).extracting(Payload::revision)
			.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(before + 1, before + 20).boxed().toList());
		assertThat(changes()).extracting(change -> change.get("revision").asInt())
			.isEqualTo(IntStream.rangeClosed(1, before + 20).boxed().toList());
		assertThat(Workspace.revision(this.ada, this.account)).isEqualTo(before + 20);
	}

	@Test
	void aFieldThatAnotherChangedMeanwhileIsAConflictThatNamesBothValues() {
		int seen = Workspace.revision(this.ada, this.account);
		this.grace.change("updateStakeholder", SEAT, "id", this.clerk, "title", "Head of Sales").done();
		Payload late = this.ada.change("updateStakeholder", SEAT, "id", this.clerk, "title", "Head of Service", "expectedRevision", seen);
		JsonNode error = late.error();
		assertThat(late.refusal()).isEqualTo("CONFLICT input.title");
		assertThat(error.path("__typename").asString()).isEqualTo("ConflictError");
		assertThat(error.path("yours").asString()).isEqualTo("Head of Service");
		assertThat(error.path("theirs").asString()).isEqualTo("Head of Sales");
		assertThat(error.path("by").path("id").asString()).isEqualTo(this.grace.memberId());
		assertThat(error.path("message").asString()).contains("Head of Service", "Head of Sales");
		assertThat(this.ada.change("updateStakeholder", SEAT, "id", this.clerk, "title", "Head of Sales", "expectedRevision", seen).isDone())
			.as("the same value is no conflict")
			.isTrue();
	}

	@Test
	void whoChangeDifferentFieldsBothWin() {
		int seen = Workspace.revision(this.ada, this.account);
		this.grace.change("updateStakeholder", SEAT, "id", this.clerk, "title", "Head of Sales", "expectedRevision", seen).done();
		Payload second = this.ada.change("updateStakeholder", SEAT, "id", this.clerk, "name", "Clara", "expectedRevision", seen).done();
		assertThat(second.node().path("stakeholder").path("title").asString()).isEqualTo("Head of Sales");
		assertThat(second.node().path("stakeholder").path("name").asString()).isEqualTo("Clara");
		assertThat(this.ada.change("moveStakeholder", SEAT, "id", this.clerk, "managerId", null, "expectedRevision", seen + 100).refusal())
			.isEqualTo("INVALID_INPUT input.expectedRevision");
	}

	@Test
	void aRetryAnswersAsTheFirstDid() {
		Object[] input = { "accountId", this.account, "name", "Once", "clientMutationId", "retry" };
		List<Payload> answers = Together.run(8, i -> () -> this.ada.change("addStakeholder", SEAT, input).done());
		assertThat(answers).extracting(answer -> answer.id("stakeholder")).containsOnly(answers.getFirst().id("stakeholder"));
		assertThat(answers).extracting(Payload::commandId).containsOnly(answers.getFirst().commandId());
		assertThat(answers).extracting(answer -> answer.node().path("clientMutationId").asString()).containsOnly("retry");
		assertThat(seats("Once")).isEqualTo(1);
		this.grace.change("addStakeholder", SEAT, input).done();
		assertThat(seats("Once")).as("another member's key is another key").isEqualTo(2);
	}

	private long seats(String name) {
		return this.ada.ask("query ($id: ID!) { account(id: $id) { relationshipMap { stakeholders { name } } } }", "id", this.account)
			.sound()
			.texts("account.relationshipMap.stakeholders", "name")
			.stream()
			.filter(name::equals)
			.count();
	}

	@Test
	void aCircleIsRefusedAndNamed() {
		String trainee = Workspace.seatUnder(this.ada, this.account, this.clerk, "Trainee");
		int before = Workspace.revision(this.ada, this.account);
		Payload refused = this.ada.change("moveStakeholder", SEAT, "id", this.boss, "managerId", trainee);
		assertThat(refused.refusal()).isEqualTo("CYCLE input.managerId");
		List<String> circle = new ArrayList<>();
		refused.error().path("cycle").forEach(seat -> circle.add(seat.path("id").asString()));
		assertThat(circle).containsExactlyInAnyOrder(this.boss, this.clerk, trainee);
		for (int i = 0; i < 3; i++) {
			String next = circle.get((i + 1) % 3);
			String expected = Map.of(this.clerk, this.boss, trainee, this.clerk, this.boss, trainee).get(circle.get(i));
			assertThat(next).as("each reports to the next").isEqualTo(expected);
		}
		assertThat(refused.error().path("message").asString()).contains("Boss", "Clerk", "Trainee");
		assertThat(this.ada.change("moveStakeholder", SEAT, "id", this.boss, "managerId", this.boss).refusal()).isEqualTo("CYCLE input.managerId");
		assertThat(Workspace.revision(this.ada, this.account)).isEqualTo(before);
	}

	@Test
	void noConcurrentMovesCloseACircleOrLeaveTwoManagers() {
		List<String> seats = IntStream.range(0, 6).mapToObj(i -> Workspace.seat(this.ada, this.account, "Seat " + i)).toList();
		List<Payload> answers = Together.run(20, i -> () -> {
			String one = seats.get(i % 6);
			String other = seats.get((i + 1 + i / 6) % 6);
			return this.ada.change("moveStakeholder", SEAT, "id", i % 2 == 0 ? one : other, "managerId", i % 2 == 0 ? other : one);
		});
		assertThat(answers).allMatch(answer -> answer.isDone() || answer.refusal().equals("CYCLE input.managerId"));
		assertThat(answers).anyMatch(answer -> !answer.isDone());
		Record found = query("""
				MATCH (s:Stakeholder)-[:SEAT_AT]->(:Account {id: $account})
				RETURN count(CASE WHEN EXISTS { (s)-[:REPORTS_TO]->+(s) } THEN 1 END) AS inCircle,
				       max(COUNT { (s)-[:REPORTS_TO]->() }) AS managers""").getFirst();
		assertThat(found.get("inCircle").asInt()).isZero();
		assertThat(found.get("managers").asInt()).isEqualTo(1);
	}

	@Test
	void aHundredWritersInOpposingOrderOverTwoAccountsAllSucceed() {
		String other = Workspace.account(this.ada, "Other");
		Workspace.give(this.ada, other, this.grace, "EDITOR");
		String seat = Workspace.seat(this.ada, other, "Second seat");
		String person = personIn(this.boss);
		this.ada.change("assignSeat", SEAT, "id", seat, "personId", person).done();
		int first = Workspace.revision(this.ada, this.account);
		int second = Workspace.revision(this.ada, other);
		List<Payload> answers = Together.run(100, i -> () -> (i % 4 < 2 ? this.ada : this.grace).change("updateStakeholder", SEAT,
				"id", i % 2 == 0 ? this.boss : seat, "name", "Name " + i));
		assertThat(answers).allMatch(Payload::isDone);
		assertThat(Workspace.revision(this.ada, this.account)).isEqualTo(first + 100);
		assertThat(Workspace.revision(this.ada, other)).isEqualTo(second + 100);
		assertThat(query("MATCH (p:Person {id: '" + person + "'}) RETURN p.name AS name").getFirst().get("name").asString())
			.isEqualTo(this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { name } }", "id", seat).text("stakeholder.name"));
	}

	@Test
	void whatTheDatabaseCallsTransientIsTriedAgain() {
		query("MERGE (:Tally {name: 'one', count: 0}) MERGE (:Tally {name: 'other', count: 0})");
		String add = "MATCH (t:Tally {name: $name}) SET t.count = t.count + 1";
		Together.run(100, i -> () -> this.database.write(transaction -> {
			transaction.run(add, Map.of("name", i % 2 == 0 ? "one" : "other")).consume();
			return transaction.run(add, Map.of("name", i % 2 == 0 ? "other" : "one")).consume().counters().propertiesSet();
		}));
		assertThat(query("MATCH (t:Tally) RETURN t.count AS count")).hasSize(2).allMatch(row -> row.get("count").asInt() == 100);
		query("MATCH (t:Tally) DELETE t");
	}

	@Test
	void aCommandThatFailsLeavesNothingBehind() {
		Runnable stop = this.feed.listen(this.account, () -> {
		});
		int revision = this.snapshots.current(this.account).revision();
		String before = everything();
		assertThatThrownBy(() -> this.road.run(command(drafts -> {
			drafts.account(this.account).set(RecordType.STAKEHOLDER, this.clerk, "title", "Half done");
			throw new IllegalStateException("broke down");
		}))).hasMessage("broke down");
		assertThatThrownBy(() -> this.road.run(command(drafts -> {
			drafts.account(this.account).set(RecordType.STAKEHOLDER, this.clerk, "title", "Written already");
			drafts.account(this.account).set(RecordType.STAKEHOLDER, this.clerk, "unitId", "nowhere");
			return null;
		}))).hasMessageContaining("links have no end");
		Outcome refused = this.road.run(command(drafts -> {
			drafts.account(this.account).remove(RecordType.STAKEHOLDER, this.clerk);
			throw Refusal.invalid("id", "No.");
		}));
		assertThat(refused.errors()).hasSize(1);
		assertThat(refused.changes()).isEmpty();
		assertThat(this.feed.after(this.account, revision)).isNull();
		stop.run();
		assertThat(everything()).isEqualTo(before);
		assertThat(this.snapshots.current(this.account).find(RecordType.STAKEHOLDER, this.clerk).text("title")).isNull();
	}

	@Test
	void nobodyHearsOfAChangeBeforeItIsCommitted() {
		List<Integer> committedWhenHeard = new CopyOnWriteArrayList<>();
		Runnable stop = this.feed.listen(this.account,
				() -> committedWhenHeard.add(query("MATCH (a:Account {id: $account}) RETURN a.revision AS revision").getFirst()
					.get("revision")
					.asInt()));
		Payload done = this.ada.change("updateStakeholder", SEAT, "id", this.clerk, "title", "Heard").done();
		stop.run();
		assertThat(committedWhenHeard).contains(done.revision());
		assertThat(committedWhenHeard).allMatch(revision -> revision >= done.revision());
	}

	private Command command(Command.Body body) {
		return new Command("test", null, List.of(this.account), List.of(), false, AccessLevel.EDITOR, "id", null,
				null, body);
	}

	/** The account's part of the graph as one text. */
	private String everything() {
		return query("""
				MATCH (a:Account {id: $account})
				OPTIONAL MATCH (a)<-[:SEAT_AT]-(s:Stakeholder)
				OPTIONAL MATCH (s)-[:REPORTS_TO]->(m)
				WITH a, s, m ORDER BY s.id
				RETURN properties(a) AS account, collect(properties(s)) AS seats, collect(m.id) AS managers,
				       COUNT { (a)<-[:CHANGE_OF]-() } AS changes""").getFirst().asMap().toString();
	}

	private String personIn(String seat) {
		return this.ada.ask("query ($id: ID!) { stakeholder(id: $id) { person { id } } }", "id", seat).text("stakeholder.person.id");
	}

	private List<Record> changes() {
		return query("MATCH (c:Change {streamId: $account}) RETURN c.revision AS revision ORDER BY c.revision");
	}

	private List<Record> query(String cypher) {
		return TestDatabase.get().driver().executableQuery(cypher).withParameters(Map.of("account", this.account)).execute().records();
	}

}
