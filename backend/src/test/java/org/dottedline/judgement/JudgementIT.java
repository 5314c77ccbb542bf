package org.dottedline.judgement;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class JudgementIT {

	private static final String SEAT = """
			query ($id: ID!) { stakeholder(id: $id) { support orientation adaptability coverage innerCircle lastContact coveredBy { id } buyingRoles
				judgements { field by { id } at source confidence ageInDays fresh stale }
				tenures { orientation adaptability lastContact coveredBy { id } judgements { field } } } }""";

	@Autowired
	private Workspace workspace;

	private Api ada;

	private Api grace;

	private String account;

	private String seat;

	@BeforeEach
	void aSeat() {
		this.ada = this.workspace.member("Ada");
		this.grace = this.workspace.member("Grace");
		this.account = Workspace.account(this.ada, "Judged");
		Workspace.give(this.ada, this.account, this.grace, "EDITOR");
		this.seat = Workspace.seat(this.ada, this.account, "Boss");
	}

	@Test
	void saysWhoWhenFromWhatSourceAndHowSure() {
		update(this.ada, "support", "ADVOCATE", "source", "Lunch on Tuesday", "confidence", 0.8);
		update(this.grace, "orientation", "FINANCIAL", "adaptability", "LAGGARD");
		Reply reply = read();
		assertThat(reply.text("stakeholder.orientation")).isEqualTo("FINANCIAL");
		assertThat(reply.text("stakeholder.adaptability")).isEqualTo("LAGGARD");
		assertThat(fields(reply)).containsExactly("SUPPORT", "ORIENTATION", "ADAPTABILITY");
		assertThat(reply.texts("stakeholder.judgements", "by.id")).containsExactly(this.ada.memberId(), this.grace.memberId(), this.grace.memberId());
		assertThat(reply.text("stakeholder.judgements.0.source")).isEqualTo("Lunch on Tuesday");
		assertThat(reply.at("stakeholder.judgements.0.confidence").asDouble()).isEqualTo(0.8);
		assertThat(reply.at("stakeholder.judgements.1.source").isNull()).isTrue();
		assertThat(reply.at("stakeholder.judgements.0.fresh").asDouble()).isEqualTo(1);
		assertThat(reply.at("stakeholder.judgements.0.stale").asBoolean()).isFalse();
		assertThat(Instant.parse(reply.text("stakeholder.judgements.0.at"))).isBeforeOrEqualTo(Instant.now());
	}

	@Test
	void confirmingRenewsWhoAndWhenAndKeepsTheRest() {
		update(this.ada, "support", "ADVOCATE", "coverage", "REGULAR", "source", "Lunch", "confidence", 0.8);
		Instant said = Instant.parse(read().text("stakeholder.judgements.0.at"));
		this.grace.change("confirmJudgements", "stakeholder { id }", "id", this.seat, "fields", List.of("SUPPORT")).done();
		Reply reply = read();
		assertThat(reply.texts("stakeholder.judgements", "by.id")).containsExactly(this.grace.memberId(), this.ada.memberId());
		assertThat(reply.texts("stakeholder.judgements", "source")).containsExactly("Lunch", "Lunch");
		assertThat(Instant.parse(reply.text("stakeholder.judgements.0.at"))).isAfter(said);
		assertThat(reply.text("stakeholder.support")).isEqualTo("ADVOCATE");
		this.grace.change("confirmJudgements", "stakeholder { id }", "id", this.seat).done();
		assertThat(read().texts("stakeholder.judgements", "by.id")).as("all that is known").containsOnly(this.grace.memberId());
	}

	@Test
	void whatIsNotKnownAnyMoreWasNotJudged() {
		update(this.ada, "support", "ADVOCATE", "innerCircle", false, "buyingRoles", List.of("CHAMPION"));
		assertThat(fields(read())).as("that they are not of the inner circle is something said").containsExactly("BUYING_ROLES", "SUPPORT", "INNER_CIRCLE");
		update(this.ada, "support", "UNKNOWN", "innerCircle", null, "buyingRoles", List.of());
		assertThat(fields(read())).isEmpty();
	}

	@Test
	void aSuccessorStartsUnknownAndTheSeatKeepsWhatIsOfTheSeat() {
		update(this.ada, "support", "ADVOCATE", "adaptability", "VISIONARY", "coveredById", this.grace.memberId(), "lastContact", "2026-02-03",
				"buyingRoles", List.of("CHAMPION"), "authority", "SIGNS");
		this.ada.change("assignSeat", "stakeholder { id }", "id", this.seat, "name", "Successor").done();
		Reply reply = read();
		assertThat(fields(reply)).containsExactly("BUYING_ROLES", "AUTHORITY");
		assertThat(reply.text("stakeholder.support")).isEqualTo("UNKNOWN");
		assertThat(reply.text("stakeholder.adaptability")).isEqualTo("UNKNOWN");
		assertThat(reply.at("stakeholder.coveredBy").isNull()).isTrue();
		assertThat(reply.at("stakeholder.lastContact").isNull()).isTrue();
		assertThat(reply.texts("stakeholder.tenures.1.judgements", "field")).as("the predecessor's went with them").containsExactly("SUPPORT", "ADAPTABILITY", "COVERAGE");
		assertThat(reply.text("stakeholder.tenures.1.adaptability")).isEqualTo("VISIONARY");
		assertThat(reply.text("stakeholder.tenures.1.coveredBy.id")).isEqualTo(this.grace.memberId());
	}

	@Test
	void undoTakesAJudgementBackWithWhoSaidIt() {
		update(this.ada, "support", "ADVOCATE", "source", "Lunch");
		Payload second = update(this.grace, "support", "OPPONENT", "source", "Dinner");
		this.grace.change("undo", "", "accountId", this.account, "commandId", second.commandId()).done();
		Reply reply = read();
		assertThat(reply.text("stakeholder.support")).isEqualTo("ADVOCATE");
		assertThat(reply.text("stakeholder.judgements.0.source")).isEqualTo("Lunch");
		assertThat(reply.text("stakeholder.judgements.0.by.id")).isEqualTo(this.ada.memberId());
	}

	@Test
	void twoWhoJudgeTheSameAlikeDoNotContradictEachOther() {
		int seen = Workspace.revision(this.ada, this.account);
		update(this.ada, "support", "ADVOCATE", "expectedRevision", seen);
		update(this.grace, "support", "ADVOCATE", "expectedRevision", seen);
		Payload conflict = this.grace.change("updateStakeholder", "", "id", this.seat, "support", "OPPONENT", "expectedRevision", seen);
		assertThat(conflict.refusal()).isEqualTo("CONFLICT input.support");
	}

	@Test
	void theLastContactIsTheLatestThatAnybodyKnowsOf() {
		update(this.ada, "lastContact", "2026-02-03");
		assertThat(read().text("stakeholder.lastContact")).isEqualTo("2026-02-03");
		assertThat(fields(read())).as("a day is no judgement").isEmpty();
	}

	@Test
	void anAdministratorSaysHowLongJudgementsHold() {
		Api administrator = this.workspace.administrator();
		try {
			Payload set = administrator.change("setJudgementLifetimes", "lifetimes { field days defaultDays }", "lifetimes",
					List.of(Map.of("field", "SUPPORT", "days", 30))).done();
			assertThat(set.node().at("/lifetimes/2").toString()).isEqualTo("{\"field\":\"SUPPORT\",\"days\":30,\"defaultDays\":180}");
			assertThat(this.ada.ask("{ judgementLifetimes { field days } }").sound().at("judgementLifetimes").size()).isEqualTo(8);
		}
		finally {
			administrator.change("setJudgementLifetimes", "", "lifetimes", List.of(Map.of("field", "SUPPORT", "days", 180))).done();
		}
		assertThat(this.ada.ask("{ judgementLifetimes { days } }").sound().text("judgementLifetimes.2.days")).isEqualTo("180");
	}

	private Payload update(Api who, Object... input) {
		Object[] all = new Object[input.length + 2];
		all[0] = "id";
		all[1] = this.seat;
		System.arraycopy(input, 0, all, 2, input.length);
		return who.change("updateStakeholder", "stakeholder { id }", all).done();
	}

	private Reply read() {
		return this.ada.ask(SEAT, "id", this.seat).sound();
	}

	private static List<String> fields(Reply reply) {
		return reply.texts("stakeholder.judgements", "field");
	}

}
