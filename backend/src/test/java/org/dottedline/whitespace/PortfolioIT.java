package org.dottedline.whitespace;

import java.util.List;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class PortfolioIT {

	private static final String PORTFOLIO = """
			query ($ids: [ID!]) { portfolioWhitespace(filter: { ids: $ids }) { rows { id parent totals { value { open { amount } } } }
				totals { access { noBuyer { value { amount } count } } }
				cells { row state potential { amount currency } openByAccess { strong { amount } weak { amount } noBuyer { amount currency } } } } }""";

	@Autowired
	private Workspace workspace;

	@Test
	void subsidiariesStandUnderTheirAccountAndCountWithIt() {
		Api ada = this.workspace.member("Ada");
		Matrix parent = Matrix.of(ada);
		Matrix child = Matrix.of(ada);
		ada.change("updateAccount", "account { id }", "id", child.account(), "parentId", parent.account()).done();
		parent.sayAll(List.of(parent.cell("North", "Water", "potential", Matrix.money("100", "USD")),
				parent.cell("South", "Pumps", "potential", Matrix.money("20", "USD")),
				parent.cell("South", "Water", "potential", Matrix.money("7", "USD"), "state", "SOLD"))).done();
		child.say("North", "Air", "potential", Matrix.money("3", "USD")).done();
		List<String> both = List.of(child.account(), parent.account());
		Reply reply = ada.ask(PORTFOLIO, "ids", both).sound();
		assertThat(reply.texts("portfolioWhitespace.rows", "id")).as("parents before children").containsExactly(parent.account(), child.account());
		assertThat(reply.texts("portfolioWhitespace.rows", "parent")).containsExactly("", parent.account());
		assertThat(reply.texts("portfolioWhitespace.rows", "totals.value.open.amount")).containsExactly("123.00", "3.00");
		assertThat(reply.text("portfolioWhitespace.totals.access.noBuyer.value.amount")).isEqualTo("123.00");
		assertThat(reply.texts("portfolioWhitespace.cells", "potential.amount")).containsExactlyInAnyOrder("120.00", "3.00");
		assertThat(reply.at("portfolioWhitespace.cells").findValues("noBuyer").toString())
			.as("what each cell adds to what is open, also where something of its family is sold")
			.contains("120.00", "3.00").doesNotContain("7");
		Api grace = this.workspace.member("Grace");
		Workspace.give(ada, child.account(), grace, "VIEWER");
		Reply seen = grace.ask(PORTFOLIO, "ids", both).sound();
		assertThat(seen.texts("portfolioWhitespace.rows", "parent")).as("who may not see the parent sees none").containsExactly("");
		assertThat(seen.texts("portfolioWhitespace.rows", "totals.value.open.amount")).containsExactly("3.00");
	}

}
