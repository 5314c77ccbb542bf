package org.dottedline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;

/** How quick a matrix of 200 rows by 200 columns is on screen, under the wheel, and in lighting a map of 2,000 people. */
final class MatrixMeasurement implements Measurement {

	private static final double PAINT_MILLIS = 500;

	private static final double FRAME_MILLIS = 33;

	private static final double LIGHT_MILLIS = 100;

	private static final int ROWS = 200;

	private static final int COLUMNS = 200;

	private static final int CELLS = 12_000;

	private static final int PEOPLE = 2_000;

	/** A request holds 1 MiB. */
	private static final int CELLS_A_REQUEST = 2_000;

	private static final Duration SCROLLS = Duration.ofSeconds(10);

	private static final long STEP_NANOS = Duration.ofMillis(16).toNanos();

	/** Once there, once back, in both directions at once. */
	private static final int TURNS = 4;

	private static final int CHOICES = 20;

	private static final String AXES = """
			query Axes($id: ID!) {
				account(id: $id) {
					whitespace { rows { id } columns { id } }
					relationshipMap { stakeholders { id } }
				}
			}""";

	private static final String FILL = """
			mutation Fill($input: UpdateCellsInput!) { updateCells(input: $input) { errors { message } cells { id } } }""";

	/** From choosing a cell to the end of the frame in which the map has changed. */
	private static final String CHOOSE = """
			async (matrix, count) => {
				const cells = matrix.model.cells.filter(cell => cell.likelyBuyer);
				const times = [];
				for (let i = 0; i < count; i++) {
					const cell = cells[Math.floor(i * cells.length / count)];
					const start = performance.now();
					matrix.select({kind: "cell", rowId: cell.row, columnId: cell.column});
					await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
					times.push(performance.now() - start);
					await new Promise(done => setTimeout(done, 600));
				}
				return times;
			}""";

	@Override
	public String name() {
		return "matrix";
	}

	@Override
	public String about() {
		return "200 rows x 200 columns with 12,000 cells beside 2,000 people: from the data to the first paint; p95 of the time between\n"
				+ "         animation frames while the wheel scrolls in both directions for 10 s, the matrix filling the window; and from the\n"
				+ "         choice of a cell to the frame in which the map has lit its people (the slowest of 20).";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		var account = fill(bench);
		try (var page = bench.chromium().signedIn(bench.warm().address())) {
			page.navigate(bench.warm().address() + "/account/" + account);
			var matrix = page.locator("dottedline-matrix");
			page.locator("dottedline-map").evaluate("map => map.readyPromise");
			matrix.evaluate("matrix => matrix.readyPromise");
			var load = Machine.load();
			var paint = ((Number) matrix.evaluate("() => performance.getEntriesByName('dottedline:matrix:painted', 'measure')[0].duration")).doubleValue();
			check(matrix);
			Thread.sleep(2000);
			var light = new Samples(((List<?>) matrix.evaluate(CHOOSE, CHOICES)).stream().map(each -> ((Number) each).doubleValue()).toList());
			matrix.evaluate("matrix => matrix.select(null)");
			page.locator("dottedline-workspace .fill.matrix").click();
			Thread.sleep(1000);
			var frames = FrameRecorder.on(page).during(() -> scroll(page, matrix));
			return List.of(
					new Outcome.Figure("matrix paint", paint, "ms", PAINT_MILLIS, Beside.of("load", load).map()),
					new Outcome.Figure("matrix light", light.max(), "ms", LIGHT_MILLIS, Beside.of("p50 ms", light.p50()).map()),
					new Outcome.Figure("matrix scroll", frames.p95(), "ms", FRAME_MILLIS,
							Beside.of("p50 ms", frames.p50()).and("max ms", frames.max()).and("frames", frames.count()).and("load", Machine.load()).map()));
		}
	}

	private static void check(Locator matrix) throws IOException {
		var size = (List<?>) matrix.evaluate("({model}) => [model.rows.nodes.length, model.columns.nodes.length, model.cells.length]");
		if (!size.equals(List.of(ROWS, COLUMNS, CELLS))) {
			throw new IOException("the matrix has " + size + " rows, columns and cells");
		}
	}

	/** To the far corner and back, where the matrix is as a hand would: by the wheel. */
	private static void scroll(Page page, Locator matrix) {
		var box = matrix.boundingBox();
		page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
		var began = System.nanoTime();
		for (var due = began; due - began < SCROLLS.toNanos(); due = Math.max(due + STEP_NANOS, System.nanoTime())) {
			LockSupport.parkNanos(due - System.nanoTime());
			var turn = (int) (TURNS * (double) (due - began) / SCROLLS.toNanos());
			var step = turn % 2 == 0 ? 60 : -60;
			page.mouse().wheel(step, step);
		}
	}

	/** An account whose departments are the rows, and whose cells have a likely buyer each. */
	private static String fill(Workbench bench) throws IOException, InterruptedException {
		var folder = new GeneratedOrganisation("Two Hundred", PEOPLE, ROWS - 1).writeTo(bench.place("two-hundred"));
		Files.writeString(folder.resolve("Product2.csv"), IntStream.rangeClosed(1, COLUMNS)
				.mapToObj(i -> "\"01t%015d\",\"Product %d\",\"Family %d\",\"true\"\r\n".formatted(i, i, i))
				.collect(Collectors.joining("", "\"ID\",\"NAME\",\"FAMILY\",\"ISACTIVE\"\r\n", "")));
		bench.warm().importFolder(folder, "two-hundred");
		var api = bench.api();
		var account = WholeMap.accountNamed(api, "Two Hundred");
		var known = api.query(AXES, Map.of("id", account)).path("account");
		var rows = known.at("/whitespace/rows").valueStream().map(each -> each.path("id").asString("")).toList();
		var columns = known.at("/whitespace/columns").valueStream().map(each -> each.path("id").asString("")).toList();
		var seats = known.at("/relationshipMap/stakeholders").valueStream().map(each -> each.path("id").asString("")).toList();
		var cells = new ArrayList<Map<String, Object>>();
		for (var i = 0; i < CELLS; i++) {
			var at = (int) (i * 7919L % ((long) rows.size() * columns.size()));
			cells.add(Map.of("row", rows.get(at / columns.size()), "column", columns.get(at % columns.size()),
					"potential", Map.of("amount", String.valueOf(1000 + i * 37 % 900_000), "currency", "USD"),
					"timeline", "2027-Q" + (1 + i % 4), "likelyBuyerId", seats.get(i % seats.size())));
		}
		for (var from = 0; from < CELLS; from += CELLS_A_REQUEST) {
			var part = cells.subList(from, Math.min(CELLS, from + CELLS_A_REQUEST));
			var answer = api.query(FILL, Map.of("input", Map.of("accountId", account, "cells", part))).path("updateCells");
			if (!answer.path("errors").isEmpty() || answer.path("cells").size() != part.size()) {
				throw new IOException("cells could not be written: " + answer.path("errors"));
			}
		}
		return account;
	}
}
