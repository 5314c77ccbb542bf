package org.dottedline.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;

/**
 * An invented catalogue and accounts with matrices, written straight into the graph: what is sold comes from line items, and
 * the rest was said by hand. Each run invents the same.
 */
final class GeneratedWhitespace {

	static final int FAMILIES = 30;

	static final int PRODUCTS = 200;

	static final int ACCOUNTS = 1_000;

	/** 12 departments x 20 families. */
	static final int SMALL = 240;

	/** 200 rows x 60 of 200 products. */
	static final int LARGE = 12_000;

	private static final int BATCH = 5_000;

	private final Random random = new Random(LARGE);

	private final List<Map<String, Object>> units = new ArrayList<>();

	private final List<Map<String, Object>> seats = new ArrayList<>();

	private final List<Map<String, Object>> items = new ArrayList<>();

	private final List<Map<String, Object>> cells = new ArrayList<>();

	String small() {
		return id('m', 0);
	}

	String large() {
		return id('m', 1);
	}

	/** Writes all of it; the product takes note by the revisions. */
	void writeTo(Driver driver) {
		write(driver, rows(FAMILIES, i -> Map.of("id", id('f', i), "name", "Family " + i)), """
				UNWIND $rows AS row
				CREATE (:Entity:ProductFamily {id: row.id, streamId: 'workspace', name: row.name})""");
		write(driver, rows(PRODUCTS, i -> Map.of("id", id('p', i), "name", "Product " + i, "family", id('f', i % FAMILIES))), """
				UNWIND $rows AS row
				MATCH (f:Entity {id: row.family})
				CREATE (:Entity:Product {id: row.id, streamId: 'workspace', name: row.name})-[:IN_FAMILY]->(f)""");
		accounts(driver, 'a', ACCOUNTS);
		accounts(driver, 'm', 2);
		invent('m', 0, 12, FAMILIES - 10, 'f', SMALL / 12);
		invent('m', 1, 199, PRODUCTS, 'p', LARGE / 200);
		for (var i = 0; i < ACCOUNTS; i++) {
			invent('a', i, 0, FAMILIES, 'f', 15);
		}
		write(driver, units, """
				UNWIND $rows AS row
				MATCH (a:Account {id: row.account})
				MATCH (r:Entity {id: row.root})
				CREATE (r)<-[:PART_OF]-(:Entity:BusinessUnit {id: row.id, streamId: row.account, name: row.name, kind: 'DEPARTMENT'})-[:UNIT_OF]->(a)""");
		write(driver, seats, """
				UNWIND $rows AS row
				MATCH (a:Account {id: row.account})
				MATCH (u:Entity {id: row.unit})
				CREATE (u)<-[:IN_UNIT]-(s:Entity:Stakeholder {id: row.id, streamId: row.account, title: 'Head'})-[:SEAT_AT]->(a)
				CREATE (s)<-[:IN_SEAT]-(:Entity:Tenure {id: row.tenure, streamId: row.account})-[:OF_PERSON]->(:Entity:Person {id: row.person, name: row.name})""");
		write(driver, items, """
				UNWIND $rows AS row
				MATCH (a:Account {id: row.account})
				MATCH (u:Entity {id: row.unit})
				MATCH (p:Entity {id: row.product})
				CREATE (o:Entity:Opportunity {id: row.opportunity, streamId: row.account, name: 'Deal', stage: row.stage, closeDate: '2026-05-05'})-[:OPPORTUNITY_OF]->(a)
				CREATE (i:Entity:LineItem {id: row.id, streamId: row.account, totalPrice: '1200.50', currency: 'USD'})-[:ITEM_OF]->(o)
				CREATE (i)-[:OF_PRODUCT]->(p)
				CREATE (i)-[:FOR_UNIT]->(u)""");
		write(driver, cells, """
				UNWIND $rows AS row
				MATCH (a:Account {id: row.account})
				MATCH (u:Entity {id: row.unit})
				MATCH (c:Entity {id: row.column})
				CREATE (n:Entity:Cell {id: row.id, streamId: row.account, potential: '12000', currency: 'USD', confidence: 0.4, timeline: '2027-Q3',
					triggerEvent: 'Contract of another ends', competitor: row.competitor})-[:CELL_OF]->(a)
				CREATE (n)-[:CELL_ROW]->(u)
				CREATE (n)-[:CELL_COLUMN]->(c)
				WITH n, row
				MATCH (s:Entity {id: row.buyer})
				CREATE (n)-[:LIKELY_BUYER]->(s)""");
		driver.executableQuery("MATCH (w:Workspace) SET w.revision = w.revision + 1").execute();
	}

	private static void accounts(Driver driver, char kind, int count) {
		write(driver, rows(count, i -> Map.of("id", id(kind, i), "root", id(Character.toUpperCase(kind), i), "name", "Customer " + kind + i)), """
				UNWIND $rows AS row
				CREATE (a:Stream:Entity:Account {id: row.id, streamId: row.id, revision: 1, name: row.name})
				CREATE (:Entity:BusinessUnit {id: row.root, streamId: row.id, name: row.name, kind: 'ROOT'})-[:UNIT_OF]->(a)""");
	}

	/** Departments with a head each, and in each row so many of the columns: a third of them sold or being sold, and the rest estimated. */
	private void invent(char kind, int account, int departments, int columns, char column, int perRow) {
		var accountId = id(kind, account);
		var rows = new ArrayList<String>();
		if (departments != 12) {
			rows.add(id(Character.toUpperCase(kind), account));
		}
		for (var i = 0; i < departments; i++) {
			var unit = id('u', units.size());
			units.add(Map.of("id", unit, "account", accountId, "root", id(Character.toUpperCase(kind), account), "name", "Department " + i));
			rows.add(unit);
		}
		for (var row : rows) {
			var seat = id('s', seats.size());
			seats.add(Map.of("id", seat, "account", accountId, "unit", row, "tenure", id('t', seats.size()), "person", id('q', seats.size()),
					"name", "Person " + seats.size()));
			Set<Integer> taken = new HashSet<>();
			while (taken.size() < perRow) {
				var chosen = random.nextInt(columns);
				if (taken.add(chosen)) {
					add(accountId, row, seat, id(column, chosen), id('p', column == 'p' ? chosen : chosen % FAMILIES));
				}
			}
		}
	}

	private void add(String account, String unit, String seat, String column, String product) {
		if (random.nextInt(3) == 0) {
			items.add(Map.of("id", id('i', items.size()), "account", account, "unit", unit, "product", product, "opportunity",
					id('o', items.size()), "stage", random.nextInt(3) == 0 ? "Prospecting" : "Closed Won"));
		}
		else {
			cells.add(Map.of("id", id('c', cells.size()), "account", account, "unit", unit, "column", column, "buyer", seat, "competitor",
					random.nextInt(4) == 0 ? "Rival" : ""));
		}
	}

	private static List<Map<String, Object>> rows(int count, IntFunction<Map<String, Object>> row) {
		return IntStream.range(0, count).mapToObj(row).toList();
	}

	private static void write(Driver driver, List<Map<String, Object>> rows, String statement) {
		for (var from = 0; from < rows.size(); from += BATCH) {
			driver.executableQuery(statement).withParameters(Map.of("rows", rows.subList(from, Math.min(rows.size(), from + BATCH)))).execute();
		}
	}

	private static String id(char kind, int number) {
		return "w%c%08d".formatted(kind, number);
	}
}
