package org.dottedline.ui.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What has changed in a matrix since a day, as it is found and said. */
class ComparisonIT {

	private static ModulePage modules;

	private static Page page;

	@BeforeAll
	static void start() throws Exception {
		modules = ModulePage.start();
		page = modules.open(800, 600);
		page.evaluate("""
				async () => {
					for (const name of ["compare/differences", "compare/days", "compare/words", "compare/comparison", "model", "money", "rollup"]) {
						Object.assign(window, await import(`/elements/matrix/${name}.js`));
					}
					Object.assign(window, await import("/elements/map/past/span.js"));
					window.format = new MoneyFormat("en");
					window.usd = amount => amount == null ? null : {amount: String(amount), currency: "USD"};
					window.cell = (row, column, state, more = {}) => ({id: row + column, row, column, state, status: null, potential: null, wonAmount: null,
						currentRevenue: null, openAmount: null, likelyBuyer: null, ...more});
					window.matrix = (cells, rows = ["root", "a", "b"], products = null) => new MatrixModel({
						families: {rows: rows.map(id => ({id, name: id.toUpperCase(), parent: id === "root" ? null : "root"})),
							columns: ["f", "g"].map(id => ({id, name: id, parent: null})), totals: {}, cells},
						products: products && {columns: [{id: "p", name: "p", parent: "f"}], cells: products}});
				}""");
	}

	@AfterAll
	static void stop() {
		modules.close();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {"OPEN,SOLD,sold", "-,SOLD,sold", "BLOCKED,SOLD,sold", "OPEN,IN_PROGRESS,progress", "-,IN_PROGRESS,progress",
			"SOLD,OPEN,lost", "IN_PROGRESS,OPEN,lost", "SOLD,-,lost", "BLOCKED,OPEN,opened", "-,OPEN,opened", "BLOCKED,-,opened", "OPEN,BLOCKED,blocked",
			"OPEN,OPEN,-", "OPEN,-,-", "-,-,-", "SOLD,SOLD,-"})
	void aStateThatTurnsIntoAnotherHasItsKind(String before, String after, String kind) {
		assertThat(page.evaluate("([a, b]) => differenceOf(a && cell('a', 'f', a), b && cell('a', 'f', b))?.kind ?? null", Arrays.asList(before, after)))
			.isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', value = {
			"100 | 120.50 | up | potential up by USD 20.50, from USD 100.00 to USD 120.50", "100 | 80 | down | potential down by USD 20.00, from USD 100.00 to USD 80.00",
			"- | 80 | up | potential put at USD 80.00", "80 | - | down | potential of USD 80.00 no longer given", "80 | 80.00 | - | -",
			"9007199254740993.01 | 9007199254740993.02 | up | potential up by USD 0.01, from USD 9,007,199,254,740,993.01 to USD 9,007,199,254,740,993.02"})
	void aPotentialRisesOrFallsByTheExactAmount(String before, String after, String kind, String words) {
		assertThat(page.evaluate("""
				([before, after]) => {
					const found = differenceOf(cell("a", "f", "OPEN", {potential: usd(before)}), cell("a", "f", "OPEN", {potential: usd(after)}));
					return [found?.kind ?? null, found ? differenceWords(found, format).replaceAll("\\u00a0", " ") : null];
				}""", Arrays.asList(before, after))).isEqualTo(Arrays.asList(kind, words));
	}

	@Test
	void amountsOfTwoCurrenciesAreNeitherMoreNorLess() {
		assertThat(page.evaluate("""
				() => {
					const found = differenceOf(cell("a", "f", "OPEN", {potential: usd("5")}), cell("a", "f", "OPEN", {potential: {amount: "4", currency: "EUR"}}));
					return [found.kind, markOf([found], format), shortDifference(new Sum().add(usd("5000")), new Sum().add({amount: "4000", currency: "EUR"}), format)];
				}""")).isEqualTo(List.of("revalued", "≠ EUR", "+4k EUR −5k USD"));
	}

	@Test
	void familiesAreToldInTheirOrderAndProductsOnlyMarked() {
		assertThat(page.evaluate("""
				() => {
					const then = matrix([cell("b", "f", "OPEN"), cell("a", "g", "SOLD", {wonAmount: usd("7")}), cell("gone", "f", "SOLD")], ["root", "a", "b", "gone"],
						[cell("b", "p", "OPEN")]);
					const now = matrix([cell("b", "f", "SOLD"), cell("a", "f", "SOLD"), cell("a", "g", "SOLD", {wonAmount: usd("7.0")})], undefined, [cell("b", "p", "SOLD")]);
					const made = new Comparison({day: "2026-01-31", then, now, format});
					return {told: made.differences.told.map(each => each.kind + " " + Object.values(made.namesOf(each)).join("/")), sold: made.differences.counts.sold,
						product: made.differences.of("b", "p")?.kind, unread: new Differences(matrix([]), now).of("b", "p") === null};
				}""")).isEqualTo(Map.of("told", List.of("sold A/f", "sold B/f", "lost GONE (no longer there)/f"), "sold", 2, "product", "sold", "unread", true));
	}

	@Test
	void aFoldedGroupSaysHowManyUnderItHaveChangedAndTheRestNothing() {
		assertThat(page.evaluate("""
				() => {
					const made = new Comparison({day: "2026-01-31", then: matrix([]), now: matrix([cell("a", "f", "SOLD"), cell("b", "f", "OPEN")]), format});
					const face = {mark: "", label: "mixed"};
					const folded = [made.faceOf(face, "root", "f", true).mark, made.faceOf(face, "root", "g", true), made.faceOf(face, "a", "f", false).mark];
					made.refold();
					return [...folded, made.faceOf(face, "root", "f", false)];
				}""")).isEqualTo(Arrays.asList("Δ 2 cells", null, "✓ sold", null));
	}

	@Test
	void theDifferencesOfARandomMatrixAddUpToTheDifferenceOfItsTotals() {
		assertThat(page.evaluate("""
				() => {
					let seed = 11;
					const random = n => (seed = seed * 1103515245 + 12345 & 0x7fffffff) % n;
					const some = () => matrix(["root", "a", "b"].flatMap(row => ["f", "g"].filter(() => random(3) > 0)
						.map(column => cell(row, column, ["SOLD", "IN_PROGRESS", "OPEN", "BLOCKED"][random(4)], {potential: random(3) ? usd(random(900) + ".10") : null}))));
					for (let run = 0; run < 300; run++) {
						const [then, now] = [some(), some()];
						const potential = cells => cells.reduce((sum, each) => sum.add(each.potential), new Sum());
						const moved = new Differences(then, now).told.flatMap(each => each.moves).filter(move => move.what === "potential").reduce((sum, move) => sum.add(move.by), new Sum());
						if (!minus(minus(potential(now.cells), potential(then.cells)), moved).isZero || new Differences(now, now).told.length > 0) {
							return run;
						}
					}
					return "same";
				}""")).isEqualTo("same");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {"2026-11-27,2026-11-27", "2026-11-28,-", "2026-02-29,-", "2024-02-29,2024-02-29", "0000-01-01,-", "-1-1-1,-", "12026-01-01,-",
			"today,-", "'<b>',-"})
	void onlyADayThatHasBegunIsTakenFromAnAddress(String text, String day) {
		assertThat(page.evaluate("text => pastDay(text, new Date(2026, 10, 27, 8))", text)).isEqualTo(day);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {"2026-01-05,2026-02-05,1,2026-01-05|2026-02-05|true", "2026-01-05,2026-01-05,-,2026-01-05||false",
			"2026-01-05,2025-12-31,1,2026-01-05||true", "-,2026-02-05,1,||false", "<b>,2026-02-05,1,||false", "2026-01-05,<b>,-,2026-01-05||false"})
	void aStretchOfThePastEndsLaterThanItBeginsOrNow(String day, String until, String after, String span) {
		assertThat(page.evaluate("""
				([day, until, after]) => {
					const span = spanOf({day, until, after: after === "1"});
					return [span.day, span.until, span.after].join("|");
				}""", Arrays.asList(day, until, after))).isEqualTo(span);
	}

	@ParameterizedTest
	@CsvSource({"2026-03-31,1,2026-02-28", "2026-01-15,1,2025-12-15", "2026-05-31,3,2026-02-28", "2024-02-29,12,2023-02-28"})
	void aMonthAgoIsTheSameDayOrTheLastOfAShorterMonth(String day, int months, String before) {
		assertThat(page.evaluate("([day, months]) => monthsBefore(beginningOf(day), months)", List.of(day, months))).isEqualTo(before);
	}

}
