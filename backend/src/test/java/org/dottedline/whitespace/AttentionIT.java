package org.dottedline.whitespace;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class AttentionIT {

	private static final String ATTENTION = """
			query ($id: ID!, $within: Int!) { account(id: $id) { whitespaceAttention(within: $within) { kind days message cell { id } account { id } } } }""";

	private static final String EVERYWHERE = """
			query ($ids: [ID!]) { whitespaceAttention(within: 3660, filter: { ids: $ids }) { kind } }""";

	@Autowired
	private Workspace workspace;

	@Test
	void whatIsBlockedComesBackAndWhatACompetitorHoldsMayOpen() {
		Api ada = this.workspace.member("Ada");
		Matrix matrix = Matrix.of(ada);
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		matrix.sayAll(List.of(
				matrix.cell("North", "Water", "state", "BLOCKED", "reason", "Frozen", "reviewDate", today.plusDays(30).toString()),
				matrix.cell("South", "Water", "state", "BLOCKED", "reason", "Reorganised", "reviewDate", today.minusDays(400).toString()),
				matrix.cell("Root", "Water", "state", "BLOCKED", "reason", "Later", "reviewDate", today.plusDays(31).toString(), "competitor", "Veld",
						"competitorContractEnd", today.plusDays(1).toString()),
				matrix.cell("North", "Air", "competitor", "Rival", "competitorContractEnd", today.plusDays(31).toString()),
				matrix.cell("South", "Air", "state", "SOLD", "competitorContractEnd", today.toString()),
				matrix.cell("Root", "Air", "state", "BLOCKED", "reason", "No", "reviewDate", today.plusDays(200).toString()))).done();
		matrix.deal("o", "Fans", "Closed Won", "2026-01-31", "1", "USD");
		assertThat(kinds(ada, matrix, 30)).containsExactly("CONFLICT null", "REVIEW -400", "COMPETITOR_CONTRACT_END 1", "REVIEW 30");
		assertThat(kinds(ada, matrix, 0)).containsExactly("CONFLICT null", "REVIEW -400");
		assertThat(kinds(ada, matrix, 31)).hasSize(6);
		assertThat(ada.ask(ATTENTION, "id", matrix.account(), "within", 30).texts("account.whitespaceAttention", "message").get(2))
			.startsWith("The contract of Veld for Water").endsWith(" ends in 1 day.");
		assertThat(ada.ask(ATTENTION, "id", matrix.account(), "within", -1).code()).isNotEmpty();
		assertThat(ada.ask(EVERYWHERE, "ids", List.of(matrix.account())).sound().at("whitespaceAttention").size()).isEqualTo(7);
		assertThat(this.workspace.member("Stranger").ask(EVERYWHERE, "ids", List.of(matrix.account())).sound().at("whitespaceAttention").size()).isZero();
	}

	private static List<String> kinds(Api member, Matrix matrix, int within) {
		return member.ask(ATTENTION, "id", matrix.account(), "within", within).sound().at("account.whitespaceAttention").valueStream()
			.map(one -> one.path("kind").asString() + ' ' + one.path("days").asString("null"))
			.toList();
	}

}
