package org.dottedline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

import org.neo4j.driver.Driver;

/**
 * Invented people with invented pasts, written straight into the graph: a few employers are very large and most are small.
 * Each run invents the same.
 */
final class GeneratedPast {

	static final int PERSONS = 100_000;

	static final int EMPLOYMENTS = 300_000;

	static final int ORGANIZATIONS = 2_000;

	private static final int ACCOUNTS = 200;

	/** The administrator who asks may not see these. */
	private static final int CONFIDENTIAL = 10;

	private static final int SMALLEST = 5;

	private static final int LARGEST = 5_000;

	/** With this skew the sizes add up to the employments. */
	private static final double SKEW = 5.852;

	private static final int BATCH = 10_000;

	private static final String[] DIVISIONS = { "Research", "Sales", "Finance", "Operations", "Legal", "Procurement", "IT", "Marketing" };

	private final Random random = new Random(PERSONS);

	/** The employer of each employment; three in a row are one person's. */
	private final List<Integer> employers = new ArrayList<>();

	GeneratedPast() {
		for (var i = 0; i < ORGANIZATIONS; i++) {
			var size = (int) Math.round(SMALLEST * Math.pow((double) LARGEST / SMALLEST, Math.pow(i / (ORGANIZATIONS - 1.0), SKEW)));
			employers.addAll(Collections.nCopies(size, i));
		}
		while (employers.size() < EMPLOYMENTS) {
			employers.add(random.nextInt(ORGANIZATIONS));
		}
		Collections.shuffle(employers, random);
		while (employers.size() > EMPLOYMENTS) {
			employers.removeLast();
		}
	}

	/** Persons of employers drawn at random, large ones as often as small ones. */
	List<String> personsOfRandomEmployers(int count) {
		var byEmployer = new HashMap<Integer, List<Integer>>();
		for (var i = 0; i < employers.size(); i++) {
			byEmployer.computeIfAbsent(employers.get(i), any -> new ArrayList<>()).add(i / 3);
		}
		var drawn = new ArrayList<String>();
		while (drawn.size() < count) {
			var people = byEmployer.get(random.nextInt(ORGANIZATIONS));
			var person = people.get(random.nextInt(people.size()));
			if (person % ACCOUNTS >= CONFIDENTIAL) {
				drawn.add(id('p', person));
			}
		}
		return drawn;
	}

	/** Persons of the largest employer. */
	List<String> personsOfTheLargestEmployer(int count) {
		var drawn = new ArrayList<String>();
		for (var i = 0; drawn.size() < count; i++) {
			if (employers.get(i) == ORGANIZATIONS - 1 && i / 3 % ACCOUNTS >= CONFIDENTIAL) {
				drawn.add(id('p', i / 3));
			}
		}
		return drawn;
	}

	/** Writes all of it; the product takes note by the revisions. */
	void writeTo(Driver driver) {
		write(driver, ACCOUNTS, i -> Map.of("id", id('a', i), "unit", id('u', i), "name", "Customer " + i, "confidential", i < CONFIDENTIAL), """
				UNWIND $rows AS row
				CREATE (a:Stream:Entity:Account {id: row.id, streamId: row.id, revision: 1, name: row.name, confidential: row.confidential})
				CREATE (u:Entity:BusinessUnit {id: row.unit, streamId: row.id, name: row.name, kind: 'ROOT'})-[:UNIT_OF]->(a)""");
		write(driver, ORGANIZATIONS, i -> Map.of("id", id('o', i), "name", "Employer " + i), """
				UNWIND $rows AS row
				CREATE (:Entity:Organization {id: row.id, streamId: 'workspace', name: row.name, key: toLower(row.name)})""");
		write(driver, PERSONS, i -> Map.of("id", id('p', i), "seat", id('s', i), "tenure", id('t', i), "account", id('a', i % ACCOUNTS), "name",
				"Person " + i), """
				UNWIND $rows AS row
				MATCH (a:Account {id: row.account})
				CREATE (p:Entity:Person {id: row.id, name: row.name})
				CREATE (s:Entity:Stakeholder {id: row.seat, streamId: row.account, title: 'Clerk'})-[:SEAT_AT]->(a)
				CREATE (t:Entity:Tenure {id: row.tenure, streamId: row.account})-[:IN_SEAT]->(s)
				CREATE (t)-[:OF_PERSON]->(p)""");
		write(driver, EMPLOYMENTS, this::employment, """
				UNWIND $rows AS row
				MATCH (p:Person {id: row.person})
				MATCH (o:Entity {id: row.organization})
				CREATE (p)-[r:WORKED_AT]->(o)
				SET r = row.properties""");
		driver.executableQuery("MATCH (w:Workspace) SET w.revision = w.revision + 1").execute();
	}

	private Map<String, Object> employment(int i) {
		var person = i / 3;
		var from = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(27 * 365));
		var to = from.plusDays(200 + random.nextInt(8 * 365));
		var known = random.nextInt(100);
		var letters = known < 60 ? 10 : known < 85 ? 7 : 4;
		var properties = new HashMap<String, Object>(Map.of("id", id('e', i), "accountId", id('a', person % ACCOUNTS), "title", "Clerk", "from",
				from.toString().substring(0, letters)));
		if (random.nextInt(10) > 0) {
			properties.put("to", to.toString().substring(0, letters));
		}
		if (random.nextInt(3) > 0) {
			properties.put("division", DIVISIONS[random.nextInt(DIVISIONS.length)]);
		}
		return Map.of("person", id('p', person), "organization", id('o', employers.get(i)), "properties", properties);
	}

	private static void write(Driver driver, int count, IntFunction<Map<String, Object>> row, String statement) {
		for (var from = 0; from < count; from += BATCH) {
			var rows = new ArrayList<Map<String, Object>>();
			for (var i = from; i < Math.min(count, from + BATCH); i++) {
				rows.add(row.apply(i));
			}
			driver.executableQuery(statement).withParameters(Map.of("rows", rows)).execute();
		}
	}

	private static String id(char kind, int number) {
		return "%c%015d".formatted(kind, number);
	}
}
