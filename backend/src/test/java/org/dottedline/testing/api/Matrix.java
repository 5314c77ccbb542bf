package org.dottedline.testing.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** An account's matrix and a small catalogue of its own, as a member works with them. */
public final class Matrix {

	private static final String CELLS = """
			query ($id: ID!, $columns: WhitespaceColumns!) { account(id: $id) { whitespace(columns: $columns) { cells {
				id row column state status wonAmount { amount currency } currentRevenue { amount } openAmount { amount }
				potential { amount currency } confidence timeline opportunities { id name } } } } }""";

	private final Api member;

	private final String account;

	private final String root;

	private final Map<String, String> columns;

	/** The matrix of an account, with families Water (Pumps, Pipes) and Air (Fans) in the catalogue. */
	public Matrix(Api member, String account) {
		this(member, account, new HashMap<>());
		String source = Workspace.word("catalogue");
		new Imports(member, source).run(Imports.files("Product2.csv",
				"Id,Name,Family\np1,%1$s Pumps,%1$s Water\np2,%1$s Pipes,%1$s Water\np3,%1$s Fans,%1$s Air\n".formatted(source)));
		member.ask("{ products { id name family { id name } } }").sound().at("products").forEach(product -> {
			if (product.path("name").asString().startsWith(source + ' ')) {
				this.columns.put(product.path("name").asString().substring(source.length() + 1), product.path("id").asString());
				this.columns.put(product.path("family").path("name").asString().substring(source.length() + 1),
						product.path("family").path("id").asString());
			}
		});
	}

	private Matrix(Api member, String account, Map<String, String> columns) {
		this.member = member;
		this.account = account;
		this.columns = columns;
		this.root = member.ask("query ($id: ID!) { account(id: $id) { businessUnits { id } } }", "id", account)
			.sound()
			.text("account.businessUnits.0.id");
	}

	/** The matrix of another account with the same catalogue. */
	public Matrix on(String otherAccount) {
		return new Matrix(this.member, otherAccount, this.columns);
	}

	/** The same for another member. */
	public Matrix as(Api other) {
		return new Matrix(other, this.account, this.columns);
	}

	public Api member() {
		return this.member;
	}

	public String account() {
		return this.account;
	}

	public String root() {
		return this.root;
	}

	/** The id of a family or product: Water, Pumps, Pipes, Air, Fans. */
	public String column(String name) {
		return this.columns.get(name);
	}

	/** A new unit under the root. */
	public String unit(String name, String kind) {
		return this.member.change("addBusinessUnit", "businessUnit { id }", "accountId", this.account, "name", name, "kind", kind)
			.done()
			.id("businessUnit");
	}

	/** Records something of a cell; fields by name and value in turn. */
	public Payload record(String row, String column, @Nullable Object... fields) {
		List<@Nullable Object> input = new ArrayList<>(List.of("accountId", this.account, "row", row, "column", column(column)));
		input.addAll(Arrays.asList(fields));
		return this.member.change("updateCell", "cell { id }", input.toArray()).done();
	}

	/** A cell in one of the columns; a missing node when nothing is known of it. */
	public JsonNode cell(String row, String column) {
		for (JsonNode cell : cells("PRODUCT")) {
			if (cell.path("row").asString().equals(row) && cell.path("column").asString().equals(column(column))) {
				return cell;
			}
		}
		return MissingNode.getInstance();
	}

	/** The state of a cell, with its finer one, as {@code OPEN POTENTIAL}. */
	public String state(String row, String column) {
		JsonNode cell = cell(row, column);
		String status = cell.path("status").isNull() ? "" : ' ' + cell.path("status").asString();
		return cell.isMissingNode() ? "OPEN" : cell.path("state").asString() + status;
	}

	/** All known cells. */
	public JsonNode cells(String columns) {
		return this.member.ask(CELLS, "id", this.account, "columns", columns).sound().at("account.whitespace.cells");
	}

	/** An amount as the API takes it. */
	public static Map<String, Object> money(String amount, String currency) {
		return Map.of("amount", amount, "currency", currency);
	}

}
