package org.dottedline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;

import tools.jackson.databind.JsonNode;

/**
 * An account whose people have moved very often. The product makes its people, its matrix and one round of moves that ends
 * as it began; that round, with the checkpoints in it, is written again and again into the graph behind it, as if it had been
 * done so often: 50,000 changes one by one would take longer than anybody waits.
 *
 * @param settled the first revision at which all people and cells were there
 * @param revision the last
 * @param began when the history begins, in milliseconds of the epoch: each change follows the one before by one
 */
record LongHistory(String account, int settled, int revision, long began) {

	static final int PEOPLE = 1000;

	static final int CELLS = 240;

	private static final int CHANGES = 50_000;

	private static final int ROWS = 12;

	private static final int FAMILIES = 20;

	private static final int ROUND = 1000;

	private static final int AT_ONCE = 25;

	static LongHistory written(Api api, Driver driver) throws IOException, InterruptedException {
		return new Writer(api, driver).write();
	}

	long momentOf(int revision) {
		return began + revision;
	}

	/** Writes the history. */
	private static final class Writer {

		private final Api api;

		private final Driver driver;

		private final String account;

		private final List<String> people = new ArrayList<>();

		Writer(Api api, Driver driver) throws IOException, InterruptedException {
			this.api = api;
			this.driver = driver;
			this.account = api.query("mutation { createAccount(input: {name: \"A long history\"}) { account { id } } }", Map.of())
					.path("createAccount").path("account").path("id").asString("");
		}

		LongHistory write() throws IOException, InterruptedException {
			while (people.size() < PEOPLE) {
				var first = people.size();
				change(i -> "addStakeholder(input: {accountId: $account, name: \"Person %d\"%s}) { stakeholder { id } errors { message } }"
						.formatted(first + i, people.isEmpty() ? "" : ", managerId: \"" + people.get((first + i) / 8 % people.size()) + '"'))
						.forEach(each -> people.add(each.path("stakeholder").path("id").asString("")));
			}
			cells();
			var settled = revision();
			round();
			var copies = (CHANGES - settled) / ROUND;
			for (var copy = 1; copy <= copies; copy++) {
				repeat(settled, copy);
			}
			var last = settled + ROUND * (copies + 1);
			var began = System.currentTimeMillis() - last - 1000;
			run("MATCH (c:Change {streamId: $account}) SET c.at = $began + c.revision", Map.of("began", began));
			run("MATCH (s:Stream {id: $account}) SET s.revision = $last", Map.of("last", last));
			return new LongHistory(account, settled, last, began);
		}

		/** What is sold is nobody's to make but an import's, so families are written straight into the graph. */
		private void cells() throws IOException, InterruptedException {
			run("UNWIND range(1, $families) AS n CREATE (:Entity:ProductFamily {id: 'long' + n, streamId: 'workspace', name: 'Family ' + n})",
					Map.of("families", FAMILIES));
			run("MATCH (w:Workspace) SET w.revision = w.revision + 1", Map.of());
			var rows = api.query("mutation ($account: ID!) {" + IntStream.range(0, ROWS).mapToObj(i ->
					"m%d: addBusinessUnit(input: {accountId: $account, name: \"Unit %d\", kind: DEPARTMENT}) { businessUnit { id } }".formatted(i, i))
					.collect(Collectors.joining("\n")) + '}', Map.of("account", account));
			var cells = new ArrayList<Map<String, Object>>();
			for (var row : rows) {
				for (var family = 1; family <= FAMILIES; family++) {
					cells.add(Map.of("row", row.path("businessUnit").path("id").asString(""), "column", "long" + family, "potential",
							Map.of("amount", "12000", "currency", "USD")));
				}
			}
			var done = api.query("mutation ($input: UpdateCellsInput!) { updateCells(input: $input) { errors { message } } }",
					Map.of("input", Map.of("accountId", account, "cells", cells))).path("updateCells");
			if (!done.path("errors").isEmpty()) {
				throw new IOException("the cells were refused: " + done.path("errors"));
			}
		}

		/** The half of the people below whom there is nobody go to another manager, and back. */
		private void round() throws IOException, InterruptedException {
			for (var back = 0; back < 2; back++) {
				for (var first = PEOPLE - ROUND / 2; first < PEOPLE; first += AT_ONCE) {
					var from = first;
					var there = back == 0;
					change(i -> "moveStakeholder(input: {id: \"%s\", managerId: \"%s\"}) { stakeholder { id } errors { message } }"
							.formatted(people.get(from + i), people.get(there ? 0 : (from + i) / 8)));
				}
			}
		}

		private void repeat(int settled, int copy) {
			var values = Map.<String, Object>of("from", settled, "to", settled + ROUND, "copy", copy, "round", ROUND);
			run("""
					MATCH (s:Stream {id: $account})
					MATCH (c:Change {streamId: $account}) WHERE c.revision > $from AND c.revision <= $to
					CREATE (s)<-[:CHANGE_OF]-(d:Change)
					SET d = c {.*, revision: c.revision + $copy * $round, commandId: c.commandId + '~' + $copy}""", values);
			run("""
					MATCH (p:Checkpoint {streamId: $account}) WHERE p.revision > $from AND p.revision <= $to
					CREATE (:Checkpoint {streamId: $account, revision: p.revision + $copy * $round, records: p.records})""", values);
		}

		private int revision() throws IOException, InterruptedException {
			return api.query("query ($id: ID!) { account(id: $id) { revision } }", Map.of("id", account)).path("account").path("revision").asInt();
		}

		private void run(String statement, Map<String, Object> values) {
			var parameters = new HashMap<>(values);
			parameters.put("account", account);
			driver.executableQuery("CYPHER 25 " + statement).withParameters(parameters).execute();
		}

		private List<JsonNode> change(IntFunction<String> mutation) throws IOException, InterruptedException {
			var all = IntStream.range(0, AT_ONCE).mapToObj(i -> "m" + i + ": " + mutation.apply(i)).collect(Collectors.joining("\n"));
			var named = all.contains("$account");
			var answer = api.query((named ? "mutation ($account: ID!) {" : "mutation {") + all + '}', named ? Map.of("account", account) : Map.of());
			var done = IntStream.range(0, AT_ONCE).mapToObj(i -> answer.path("m" + i)).toList();
			for (var each : done) {
				if (!each.path("errors").isEmpty()) {
					throw new IOException("a change was refused: " + each.path("errors"));
				}
			}
			return done;
		}
	}
}
