package org.dottedline.whitespace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Imports;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.Workspace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** An account with two divisions and a catalogue of two families, and what its matrix says. */
final class Matrix {

	private static final String ROWS = "query ($id: ID!) { account(id: $id) { businessUnits { id name kind } } }";

	private final Api member;

	private final String account;

	private final Map<String, String> rows = new LinkedHashMap<>();

	private final Map<String, String> columns = new LinkedHashMap<>();

	private final Imports importer;

	private Matrix(Api member, String account, Imports importer) {
		this.member = member;
		this.account = account;
		this.importer = importer;
	}

	/** A new account of a member, with the divisions North and South and the families Water and Air. */
	static Matrix of(Api member) {
		String word = Workspace.word("m");
		Imports importer = new Imports(member, word);
		importer.run(Imports.files("Account.csv", "Id,Name\na,Account " + word + "\n", "Product2.csv",
				"Id,Name,Family\nPumps,Pumps %1$s,Water %1$s\nValves,Valves %1$s,Water %1$s\nFans,Fans %1$s,Air %1$s\n".formatted(word)));
		String account = member.ask("query ($text: String!) { accounts(filter: { text: $text }) { edges { node { id } } } }", "text", word)
			.text("accounts.edges.0.node.id");
		Matrix matrix = new Matrix(member, account, importer);
		for (String division : List.of("North", "South")) {
			member.change("addBusinessUnit", "businessUnit { id }", "accountId", matrix.account, "name", division, "kind", "DIVISION").done();
		}
		member.ask(ROWS, "id", matrix.account).sound().at("account.businessUnits")
			.forEach(unit -> matrix.rows.put(unit.path("kind").asString().equals("ROOT") ? "Root" : unit.path("name").asString(),
					unit.path("id").asString()));
		member.ask("{ products { id name family { id name } } }").sound().at("products").forEach(product -> {
			if (product.path("name").asString().endsWith(word)) {
				matrix.columns.put(product.path("name").asString().split(" ")[0], product.path("id").asString());
				matrix.columns.put(product.path("family").path("name").asString().split(" ")[0], product.path("family").path("id").asString());
			}
		});
		return matrix;
	}

	String account() {
		return this.account;
	}

	String row(String name) {
		return this.rows.get(name);
	}

	String column(String name) {
		return this.columns.get(name);
	}

	/** The input for a cell by the names of its row and column. */
	Map<String, @Nullable Object> cell(String row, String column, @Nullable Object... fields) {
		Map<String, @Nullable Object> cell = new LinkedHashMap<>();
		cell.put("row", row(row));
		cell.put("column", column(column));
		for (int i = 0; i < fields.length; i += 2) {
			cell.put((String) fields[i], fields[i + 1]);
		}
		return cell;
	}

	/** Says something of one cell. */
	Payload say(String row, String column, @Nullable Object... fields) {
		return say(this.member, row, column, fields);
	}

	Payload say(Api member, String row, String column, @Nullable Object... fields) {
		Object[] input = new Object[6 + fields.length];
		System.arraycopy(new Object[] { "accountId", this.account, "row", row(row), "column", column(column) }, 0, input, 0, 6);
		System.arraycopy(fields, 0, input, 6, fields.length);
		return member.change("updateCell", "cell { id state status }", input);
	}

	/** Says something of several cells at once. */
	Payload sayAll(List<?> cells, @Nullable Object... more) {
		Object[] input = new Object[4 + more.length];
		System.arraycopy(new Object[] { "accountId", this.account, "cells", cells }, 0, input, 0, 4);
		System.arraycopy(more, 0, input, 4, more.length);
		return this.member.change("updateCells", "cells { row column }", input);
	}

	/** Lets an import tell of a deal for the account as a whole. */
	void deal(String id, String product, String stage, String closeDate, String price, String currency) {
		this.importer.run(Imports.files("Opportunity.csv",
				"Id,AccountId,Name,StageName,CloseDate\n%s,a,Deal %s,%s,%s\n".formatted(id, id, stage, closeDate), "OpportunityLineItem.csv",
				"Id,OpportunityId,Product2Id,TotalPrice,CurrencyIsoCode\n%s,%s,%s,%s,%s\n".formatted(id, id, product, price, currency)));
	}

	/** What a selection of a cell says; missing where nothing is known about the pair. */
	JsonNode read(String row, String column, String selection) {
		for (JsonNode cell : matrix("cells { row column " + selection + " }").path("cells")) {
			if (cell.path("row").asString().equals(row(row)) && cell.path("column").asString().equals(column(column))) {
				return cell;
			}
		}
		return MissingNode.getInstance();
	}

	/** What a selection of the matrix of families says. */
	JsonNode matrix(String selection) {
		return this.member.ask("query ($id: ID!) { account(id: $id) { whitespace { " + selection + " } } }", "id", this.account)
			.sound()
			.at("account.whitespace");
	}

	/** Errors in short, as code and path. */
	static List<String> refusals(Payload payload) {
		return payload.node().path("errors").valueStream().map(error -> error.path("code").asString() + ' '
				+ error.path("path").valueStream().map(JsonNode::asString).collect(Collectors.joining("."))).toList();
	}

	/** An amount as an input. */
	static Map<String, Object> money(String amount, String currency) {
		return Map.of("amount", amount, "currency", currency);
	}

}
