package org.dottedline.contract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Imports;
import org.dottedline.testing.api.Matrix;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dottedline.testing.api.Matrix.money;

@ServerTest
class ContractsIT {

	private static final String CALENDAR = """
			{ renewals { date state defend contract { name } account { id } } value { amount } renewed { amount } due { amount }
				whitespace { amount } unconverted { amount currency } }""";

	private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

	@Autowired
	private Workspace workspace;

	private Api ada;

	private Matrix matrix;

	private String unit;

	@BeforeEach
	void anAccount() {
		this.ada = this.workspace.member("Ada");
		this.matrix = new Matrix(this.ada, Workspace.account(this.ada, "Contracted"));
		this.unit = this.matrix.unit("Works", "DIVISION");
	}

	@Test
	void aRunningContractSellsItsCellAndOneThatRenewsSoonHasToBeDefended() {
		this.matrix.record(this.unit, "Water", "state", "OPEN", "potential", money("99", "USD"));
		String far = contract("Far", "column", this.matrix.column("Water"), "start", day(-30), "end", day(400), "value", money("1000.10", "USD"));
		assertThat(this.matrix.state(this.unit, "Water")).isEqualTo("SOLD");
		assertThat(this.matrix.cell(this.unit, "Water").at("/currentRevenue/amount").asString()).isEqualTo("1000.10");
		assertThat(this.matrix.cell(this.unit, "Water").at("/potential/amount").asString()).isEqualTo("99.00");
		update(far, "end", day(60)).done();
		assertThat(this.matrix.state(this.unit, "Water")).isEqualTo("SOLD DEFEND");
		update(far, "renewalDate", day(300)).done();
		assertThat(this.matrix.state(this.unit, "Water")).as("it says itself when it renews").isEqualTo("SOLD");
		update(far, "renewalDate", null).done();
		String next = contract("Next", "column", this.matrix.column("Water"), "start", day(61), "end", day(700), "renewsId", far);
		assertThat(this.matrix.state(this.unit, "Water")).as("renewed").isEqualTo("SOLD");
		update(next, "status", "Cancelled").done();
		assertThat(this.matrix.state(this.unit, "Water")).as("what was to follow was called off").isEqualTo("SOLD DEFEND");
		assertThat(calendar(day(60), day(62)).texts("account.renewals.renewals", "state")).containsExactly("DUE");
		update(far, "end", day(-1)).done();
		assertThat(this.matrix.state(this.unit, "Water")).as("over").isEqualTo("OPEN POTENTIAL");
	}

	@Test
	void theCalendarShowsWhatRenewsBesideTheWhitespace() {
		this.matrix.record(this.unit, "Air", "potential", money("500.25", "USD"));
		String first = contract("First", "end", day(9), "value", money("100", "USD"));
		contract("Second", "end", day(200), "value", money("40.40", "USD"));
		contract("In euros", "end", day(20), "value", money("7", "EUR"));
		contract("Follows", "start", day(10), "end", day(900), "value", money("110", "USD"), "renewsId", first);
		contract("Called off", "end", day(30), "value", money("1", "USD"), "status", "Terminated");
		contract("Without an end");
		Reply calendar = calendar(null, null);
		assertThat(calendar.texts("account.renewals.renewals", "contract.name")).containsExactly("First", "In euros", "Second");
		assertThat(calendar.texts("account.renewals.renewals", "state")).containsExactly("RENEWED", "DUE", "DUE");
		assertThat(calendar.texts("account.renewals.renewals", "defend")).containsExactly("false", "true", "false");
		assertThat(calendar.text("account.renewals.value.amount")).isEqualTo("140.40");
		assertThat(calendar.text("account.renewals.renewed.amount")).isEqualTo("100.00");
		assertThat(calendar.text("account.renewals.due.amount")).isEqualTo("40.40");
		assertThat(calendar.text("account.renewals.whitespace.amount")).isEqualTo("500.25");
		assertThat(calendar.text("account.renewals.unconverted.0.currency")).isEqualTo("EUR");
		assertThat(calendar(day(201), day(201)).texts("account.renewals.renewals", "contract.name")).as("both days included").containsExactly("Second");
		assertThat(this.ada.ask(query(), "id", this.matrix.account(), "from", day(2), "to", day(1)).code())
			.isEqualTo("INVALID_INPUT");
	}

	@Test
	void whatWentByWithoutAnythingFollowingLapsed() {
		contract("Old", "start", day(-400), "end", day(-10), "status", "Expired");
		assertThat(calendar(day(-20), day(0)).texts("account.renewals.renewals", "state")).containsExactly("LAPSED");
	}

	@Test
	void acrossAccountsOnlyWhatOneMaySeeIsThere() {
		contract("Mine", "end", day(10), "value", money("3", "USD"));
		Api stranger = this.workspace.member("Stranger");
		Matrix theirs = new Matrix(stranger, Workspace.account(stranger, "Theirs"));
		stranger.change("createContract", "contract { id }", "accountId", theirs.account(), "name", "Theirs", "end", day(5), "value", money("9", "USD")).done();
		Reply mine = this.ada.ask("{ renewals " + CALENDAR + " }").sound();
		assertThat(mine.texts("renewals.renewals", "contract.name")).containsExactly("Mine");
		assertThat(mine.text("renewals.value.amount")).isEqualTo("3.00");
		Workspace.give(stranger, theirs.account(), this.ada, "VIEWER");
		Reply both = this.ada.ask("{ renewals " + CALENDAR + " }").sound();
		assertThat(both.texts("renewals.renewals", "contract.name")).containsExactly("Theirs", "Mine");
		assertThat(both.text("renewals.value.amount")).isEqualTo("12.00");
	}

	@Test
	void aContractIsChangedRemovedAndPutBack() {
		String id = contract("Service", "column", this.matrix.column("Pumps"), "start", day(-1), "value", money("5", "USD"));
		assertThat(this.matrix.state(this.unit, "Pumps")).isEqualTo("SOLD");
		String removal = this.ada.change("removeContract", "removedId", "id", id).done().commandId();
		assertThat(this.matrix.state(this.unit, "Pumps")).isEqualTo("OPEN");
		this.ada.change("undo", "", "accountId", this.matrix.account(), "commandId", removal).done();
		assertThat(this.matrix.state(this.unit, "Pumps")).isEqualTo("SOLD");
		Reply read = this.ada.ask("query ($id: ID!) { node(id: $id) { ... on Contract { name product { id } unit { id } editable kind } } }", "id", id).sound();
		assertThat(read.text("node.product.id")).isEqualTo(this.matrix.column("Pumps"));
		assertThat(read.text("node.unit.id")).isEqualTo(this.unit);
	}

	@Test
	void badInputIsNamed() {
		String one = contract("One", "start", day(0), "end", day(10));
		String two = contract("Two", "renewsId", one);
		assertThat(create("Bad", "end", day(-1), "start", day(0)).refusal()).isEqualTo("INVALID_INPUT input.end");
		assertThat(create("Bad", "column", "nothing").refusal()).isEqualTo("NOT_FOUND input.column");
		assertThat(this.ada.change("createContract", "contract { id }", "accountId", this.matrix.account(), "name", "Bad", "unitId", "nothing").refusal())
			.isEqualTo("NOT_FOUND input.unitId");
		assertThat(create("Bad", "value", money("-0.01", "USD")).refusal()).isEqualTo("INVALID_INPUT input.value");
		assertThat(create("Bad", "value", money("1", "XYZ1")).refusal()).isEqualTo("INVALID_INPUT input.value.currency");
		assertThat(create(" ").refusal()).isEqualTo("INVALID_INPUT input.name");
		assertThat(create("Bad", "end", "9999-01-01").refusal()).isEqualTo("INVALID_INPUT input.end");
		assertThat(update(one, "renewsId", two).refusal()).as("a circle").isEqualTo("INVALID_INPUT input.renewsId");
		assertThat(update(one, "renewsId", one).refusal()).isEqualTo("INVALID_INPUT input.renewsId");
		assertThat(update("nothing", "name", "x").refusal()).isEqualTo("NOT_FOUND input.id");
	}

	@Test
	void whatWasImportedIsChangedAtItsSource() {
		new Imports(this.ada, Workspace.word("crm")).run(
				Imports.files("Account.csv", "Id,Name\na1,Leased\n", "Contract.csv", "Id,AccountId,ContractNumber,StartDate,EndDate,Status\nc1,a1,17,2026-01-01,2027-01-01,Activated\n"));
		String id = this.ada.ask("{ accounts(filter: { text: \"Leased\" }) { edges { node { contracts { id } } } } }")
			.sound()
			.text("accounts.edges.0.node.contracts.0.id");
		assertThat(update(id, "name", "x").refusal()).isEqualTo("FORBIDDEN input.id");
		assertThat(this.ada.change("removeContract", "removedId", "id", id).refusal()).isEqualTo("FORBIDDEN input.id");
	}

	private String contract(String name, Object... fields) {
		return create(name, fields).done().id("contract");
	}

	private Payload create(String name, Object... fields) {
		List<Object> input = new ArrayList<>(List.of("accountId", this.matrix.account(), "name", name, "unitId", this.unit));
		input.addAll(Arrays.asList(fields));
		return this.ada.change("createContract", "contract { id }", input.toArray());
	}

	private Payload update(String id, String field, Object value) {
		return this.ada.change("updateContract", "contract { id }", "id", id, field, value);
	}

	private String day(int fromToday) {
		return this.today.plusDays(fromToday).toString();
	}

	private static String query() {
		return "query ($id: ID!, $from: Date, $to: Date) { account(id: $id) { renewals(from: $from, to: $to) " + CALENDAR + " } }";
	}

	private Reply calendar(String from, String to) {
		return this.ada.ask(query(), "id", this.matrix.account(), "from", from, "to", to).sound();
	}

}
