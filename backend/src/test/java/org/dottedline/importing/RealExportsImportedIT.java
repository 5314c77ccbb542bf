package org.dottedline.importing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Imports;
import org.dottedline.testing.api.Reply;
import org.dottedline.testing.api.ServerTest;
import org.dottedline.testing.api.Workspace;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class RealExportsImportedIT {

	@Autowired
	private Workspace workspace;

	@Test
	void theHomeOfficeKeepsEverybodyAndEveryLine() {
		Api ada = this.workspace.member("Ada");
		JsonNode end = new Imports(ada, "home-office").run(Imports.export("home-office"));
		assertThat(Imports.counts(end, "Contact")).isEqualTo("2081 2081 0 0 0");
		assertThat(end.path("rejectedRows").asInt()).isZero();
		assertThat(end.path("progress").asDouble()).isEqualTo(1);
		Reply reply = ada.ask("""
				{ accounts { totalCount edges { node { owner { id } relationshipMap { stakeholders { id name title managerChain { id } unit { name } } } } } } }""")
			.sound();
		assertThat(reply.at("accounts.totalCount").asInt()).isEqualTo(1);
		assertThat(reply.text("accounts.edges.0.node.owner.id")).as("whose owner is none of ours").isEqualTo(ada.memberId());
		JsonNode people = reply.at("accounts.edges.0.node.relationshipMap.stakeholders");
		Map<Integer, Integer> byLevel = new HashMap<>();
		Set<String> units = new HashSet<>();
		people.forEach(person -> {
			byLevel.merge(person.path("managerChain").size(), 1, Integer::sum);
			units.add(person.path("unit").path("name").asString());
		});
		assertThat(people.size()).isEqualTo(2081);
		assertThat(byLevel.get(0)).as("at the top").isEqualTo(3);
		assertThat(byLevel).as("levels").hasSize(6);
		assertThat(units).hasSize(337);
	}

	@Test
	void northwindsWhitespaceIsRightToTheCentAndTheSameAfterASecondImport() {
		Api ada = this.workspace.member("Ada");
		Imports imports = new Imports(ada, "northwind");
		Map<String, byte[]> files = Imports.export("northwind");
		JsonNode first = imports.run(files);
		assertThat(Imports.counts(first, "Account")).isEqualTo("91 91 0 0 0");
		assertThat(Imports.counts(first, "OpportunityLineItem")).isEqualTo("2155 2155 0 0 0");
		Map<String, BigDecimal> won = won(ada);
		assertThat(won).isEqualTo(expected(files));
		JsonNode second = imports.run(files);
		assertThat(Imports.counts(second, "Account")).isEqualTo("91 0 0 91 0");
		assertThat(Imports.counts(second, "Contact")).isEqualTo("91 0 0 91 0");
		assertThat(Imports.counts(second, "Product2")).isEqualTo("77 0 0 77 0");
		assertThat(Imports.counts(second, "Opportunity")).isEqualTo("830 0 0 830 0");
		assertThat(Imports.counts(second, "OpportunityLineItem")).isEqualTo("2155 0 0 2155 0");
		assertThat(won(ada)).isEqualTo(won);
	}

	/** The sold cells: what was won, by the names of account and family. */
	private static Map<String, BigDecimal> won(Api ada) {
		Reply reply = ada.ask("""
				{ portfolioWhitespace { rows { id name } columns { id name } cells { row column state wonAmount { amount currency } }
					totals { count { sold inProgress open blocked } } } }""").sound();
		Map<String, String> names = new HashMap<>();
		reply.at("portfolioWhitespace.rows").forEach(row -> names.put(row.path("id").asString(), row.path("name").asString()));
		assertThat(names).hasSize(91);
		assertThat(reply.at("portfolioWhitespace.totals.count.sold").asInt()).isEqualTo(598);
		reply.at("portfolioWhitespace.columns").forEach(column -> names.put(column.path("id").asString(), column.path("name").asString()));
		Map<String, BigDecimal> won = new HashMap<>();
		for (JsonNode cell : reply.at("portfolioWhitespace.cells")) {
			assertThat(cell.path("state").asString()).isEqualTo("SOLD");
			won.put(names.get(cell.path("row").asString()) + '/' + names.get(cell.path("column").asString()),
					new BigDecimal(cell.path("wonAmount").path("amount").asString()).setScale(2));
		}
		return won;
	}

	/** The same, added up from the files by the shortest road. */
	private static Map<String, BigDecimal> expected(Map<String, byte[]> files) {
		Map<String, String> accounts = column(files, "Account.csv", 0, 1);
		Map<String, String> families = column(files, "Product2.csv", 0, 2);
		Map<String, String> accountOf = column(files, "Opportunity.csv", 0, 2);
		Map<String, BigDecimal> won = new HashMap<>();
		for (String[] item : rows(files, "OpportunityLineItem.csv")) {
			won.merge(accounts.get(accountOf.get(item[1])) + '/' + families.get(item[2]), new BigDecimal(item[6]).setScale(2), BigDecimal::add);
		}
		assertThat(won).hasSize(598);
		return won;
	}

	private static Map<String, String> column(Map<String, byte[]> files, String file, int key, int value) {
		Map<String, String> column = new HashMap<>();
		rows(files, file).forEach(row -> column.put(row[key], row[value]));
		return column;
	}

	/** These files have every field in quotes and no quote or line break inside one. */
	private static List<String[]> rows(Map<String, byte[]> files, String file) {
		return new String(files.get(file), StandardCharsets.UTF_8).lines()
			.skip(1)
			.map(line -> line.substring(1, line.length() - 1).split("\",\"", -1))
			.toList();
	}

	@Test
	void aDataTreeIsWhatItsPlanNames() {
		Api ada = this.workspace.member("Ada");
		JsonNode end = new Imports(ada, "tree").run(Imports.export("salesforce-tree"));
		assertThat(Imports.counts(end, "Account")).isEqualTo("10 10 0 0 0");
		assertThat(Imports.counts(end, "Contact")).isEqualTo("6 6 0 0 0");
		assertThat(Imports.counts(end, "Opportunity")).isEqualTo("20 20 0 0 0");
		for (JsonNode file : end.path("files")) {
			boolean twin = file.path("name").asString().endsWith("Accounts-Contacts.csv");
			assertThat(file.path("ignoredReason").isNull()).as(file.toString()).isEqualTo(!twin);
		}
		Reply reply = ada.ask("{ accounts { totalCount edges { node { opportunities { totalCount } relationshipMap { stakeholders { id } } } } } }").sound();
		assertThat(reply.at("accounts.totalCount").asInt()).isEqualTo(10);
		int people = 0;
		int deals = 0;
		for (JsonNode edge : reply.at("accounts.edges")) {
			people += edge.path("node").path("relationshipMap").path("stakeholders").size();
			deals += edge.path("node").path("opportunities").path("totalCount").asInt();
		}
		assertThat(people).isEqualTo(6);
		assertThat(deals).isEqualTo(20);
	}

}
