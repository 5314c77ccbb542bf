package org.dottedline.whitespace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Statuses;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class CellStatusesIT {

	@Autowired
	private Workspace workspace;

	@BeforeEach
	@AfterEach
	void goBackToThoseOfTheField() {
		set(List.of()).done();
	}

	private Payload set(List<?> statuses) {
		return this.workspace.administrator().change("setCellStatuses", "statuses { code name state whitespace }", "statuses", statuses);
	}

	@Test
	void administratorsSayWhichFinerStatesThereAreAndTotalsObey() {
		Matrix matrix = Matrix.of(this.workspace.member("Ada"));
		assertThat(matrix.say("North", "Water", "status", "ON_HOLD").refusal()).isEqualTo("INVALID_INPUT input.status");
		set(Statuses.standardAnd("ON_HOLD", "On hold", "OPEN", false)).done();
		matrix.sayAll(List.of(matrix.cell("North", "Water", "status", "ON_HOLD", "potential", Matrix.money("100", "USD")),
				matrix.cell("South", "Water", "potential", Matrix.money("20", "USD")),
				matrix.cell("South", "Air", "potential", Matrix.money("3", "USD"), "competitor", "Rival"))).done();
		assertThat(totals(matrix)).isEqualTo("23.00, open 0 less 1");
		assertThat(matrix.read("South", "Air", "status").path("status").asString()).isEqualTo("COMPETITOR_HELD");
		List<Map<String, Object>> without = new ArrayList<>(Statuses.standardAnd("ON_HOLD", "On hold", "OPEN", true));
		without.set(3, Statuses.status("COMPETITOR_HELD", "With a competitor", "OPEN", false));
		set(without).done();
		assertThat(totals(matrix)).isEqualTo("120.00, open 0 less 1");
		set(List.of()).done();
		JsonNode cell = matrix.read("North", "Water", "status");
		assertThat(cell.path("status").asString()).as("what is no more in the list shows what is known").isEqualTo("POTENTIAL");
		assertThat(totals(matrix)).isEqualTo("123.00, open 0 less 0");
	}

	/** The open value, and how many pairs are open and do not count. */
	private static String totals(Matrix matrix) {
		JsonNode whitespace = matrix.matrix("rows { id } columns { id } totals { count { sold inProgress open blocked uncounted } value { open { amount } } }");
		JsonNode count = whitespace.path("totals").path("count");
		int pairs = whitespace.path("rows").size() * whitespace.path("columns").size();
		int left = pairs - count.path("sold").asInt() - count.path("inProgress").asInt() - count.path("open").asInt() - count.path("blocked").asInt()
				- count.path("uncounted").asInt();
		return whitespace.path("totals").path("value").path("open").path("amount").asString() + ", open " + left + " less "
				+ count.path("uncounted").asInt();
	}

	@Test
	void aListThatCannotBeTakenIsRefusedAsAWhole() {
		Api ada = this.workspace.member("Ada");
		assertThat(ada.change("setCellStatuses", "statuses { code }", "statuses", Statuses.standard()).refusal()).isEqualTo("FORBIDDEN input.statuses");
		assertThat(set(Statuses.standard().subList(1, 6)).refusal()).as("cells come to be DEFEND by themselves").isEqualTo("INVALID_INPUT input.statuses");
		assertThat(set(Statuses.standardAnd("on hold", "On hold", "OPEN", true)).refusal()).isEqualTo("INVALID_INPUT input.statuses.6.code");
		assertThat(set(Statuses.standardAnd("DEFEND", "Again", "SOLD", false)).refusal()).isEqualTo("INVALID_INPUT input.statuses.6.code");
		assertThat(set(Statuses.standardAnd("LOST", "Lost", "BLOCKED", true)).refusal()).isEqualTo("INVALID_INPUT input.statuses.6.whitespace");
		assertThat(set(Statuses.standardAnd("LOST", "", "BLOCKED", false)).refusal()).isEqualTo("INVALID_INPUT input.statuses.6.name");
		List<Map<String, Object>> moved = new ArrayList<>(Statuses.standard());
		moved.set(0, Statuses.status("DEFEND", "Defend", "OPEN", true));
		assertThat(set(moved).refusal()).isEqualTo("INVALID_INPUT input.statuses.0.state");
		assertThat(ada.ask("{ cellStatuses { code } }").sound().texts("cellStatuses", "code"))
			.containsExactly("DEFEND", "UNASSESSED", "POTENTIAL", "COMPETITOR_HELD", "BLOCKED", "NOT_APPLICABLE");
	}

}
