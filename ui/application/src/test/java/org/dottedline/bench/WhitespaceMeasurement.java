package org.dottedline.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** How long it takes to read matrices, and to write a block into one. */
final class WhitespaceMeasurement implements Measurement {

	private static final Duration WARM_UP = Duration.ofSeconds(25);

	private static final int PASTED = 5_000;

	private static final String CELLS = """
			rows { id name parent } columns { id name parent }
			totals { count { sold inProgress open blocked } value { sold { amount currency } inProgress { amount currency } open { amount currency } } }
			cells { id row column state status wonAmount { amount currency } currentRevenue { amount currency } potential { amount currency }
				confidence timeline likelyBuyer { id name } triggerEvent competitor }""";

	private static final String ACCOUNT = """
			query Matrix($id: ID!, $columns: WhitespaceColumns!) { account(id: $id) { whitespace(columns: $columns) { %s } } }""".formatted(CELLS);

	private static final String PORTFOLIO = """
			query Portfolio { portfolioWhitespace { rows { id name parent } columns { id name parent }
				totals { count { sold inProgress open blocked } value { sold { amount currency } open { amount currency } } }
				cells { row column state wonAmount { amount currency } potential { amount currency } } } }""";

	private static final String PASTE = """
			mutation Paste($input: UpdateCellsInput!) { updateCells(input: $input) { errors { code path message } change { revision } } }""";

	@Override
	public String name() {
		return "whitespace";
	}

	@Override
	public String about() {
		return "Account.whitespace of 240 cells and of 12,000 (200 rows x 200 products), and portfolioWhitespace of 1,000 accounts x 30 families,\n"
				+ "         each the median over HTTP after warm-up; and 5,000 cells that are written as one change.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		try (var database = bench.database("whitespace-database"); var instance = bench.start(bench.place("whitespace"), database)) {
			instance.awaitReady();
			var generated = new GeneratedWhitespace();
			try (var driver = database.driver()) {
				generated.writeTo(driver);
			}
			try (var api = new Api(instance.address())) {
				var small = api.request(ACCOUNT, Map.of("id", generated.small(), "columns", "FAMILY"));
				var large = api.request(ACCOUNT, Map.of("id", generated.large(), "columns", "PRODUCT"));
				check(api, generated);
				return List.of(figure("whitespace.240", api, small, 10, 300), figure("whitespace.12000", api, large, 120, 60),
						figure("whitespace.portfolio", api, api.request(PORTFOLIO, Map.of()), 500, 30), paste(api, generated));
			}
		}
	}

	/** A figure of fewer cells would be another figure. */
	private static void check(Api api, GeneratedWhitespace generated) throws IOException, InterruptedException {
		expect(GeneratedWhitespace.SMALL, matrix(api, generated.small(), "FAMILY").path("cells").size(), "cells");
		expect(GeneratedWhitespace.LARGE, matrix(api, generated.large(), "PRODUCT").path("cells").size(), "cells");
		var portfolio = api.query(PORTFOLIO, Map.of()).path("portfolioWhitespace");
		expect(GeneratedWhitespace.ACCOUNTS + 2, portfolio.path("rows").size(), "accounts");
		expect(GeneratedWhitespace.FAMILIES, portfolio.path("columns").size(), "families");
	}

	private static JsonNode matrix(Api api, String account, String columns) throws IOException, InterruptedException {
		return api.query(ACCOUNT, Map.of("id", account, "columns", columns)).path("account").path("whitespace");
	}

	private static void expect(int wanted, int found, String what) throws IOException {
		if (wanted != found) {
			throw new IOException("there are " + found + ' ' + what + " and not " + wanted);
		}
	}

	private static Outcome figure(String name, Api api, HttpRequest request, double target, int reads)
			throws IOException, InterruptedException {
		for (var began = System.nanoTime(); System.nanoTime() - began < WARM_UP.toNanos();) {
			api.send(request);
		}
		var load = Machine.load();
		var times = new ArrayList<Double>();
		var bares = new ArrayList<Double>();
		var body = api.send(request);
		try (var bare = new BareAnswer(body)) {
			for (var i = 0; i < reads; i++) {
				var began = System.nanoTime();
				api.send(request);
				times.add((System.nanoTime() - began) / 1e6);
				began = System.nanoTime();
				bare.read();
				bares.add((System.nanoTime() - began) / 1e6);
			}
		}
		var samples = new Samples(times);
		return new Outcome.Figure(name, samples.p50(), "ms", target, Beside.of("p95 ms", samples.p95()).and("max ms", samples.max())
				.and("same bytes from a bare server ms", new Samples(bares).p50()).and("kB", body.length / 1000.0).and("load", load).map());
	}

	/** There is no target for it but that of patience. */
	private static Outcome paste(Api api, GeneratedWhitespace generated) throws IOException, InterruptedException {
		var matrix = matrix(api, generated.large(), "PRODUCT");
		var cells = new ArrayList<Map<String, Object>>();
		for (var row : matrix.path("rows")) {
			for (var column : matrix.path("columns")) {
				if (cells.size() < PASTED) {
					cells.add(Map.of("row", row.path("id").asString(""), "column", column.path("id").asString(""), "potential",
							Map.of("amount", String.valueOf(cells.size()), "currency", "USD"), "confidence", 0.5));
				}
			}
		}
		var began = System.nanoTime();
		var payload = api.query(PASTE, Map.of("input", Map.of("accountId", generated.large(), "cells", cells))).path("updateCells");
		var millis = (System.nanoTime() - began) / 1e6;
		expect(0, payload.path("errors").size(), "errors");
		return new Outcome.Figure("whitespace.paste", millis, "ms", 3000, Beside.of("cells", PASTED).map());
	}
}
