package org.dottedline.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed and pasted into cells, as it is read. */
class EntryIT {

	private static ModulePage modules;

	private static Page page;

	@BeforeAll
	static void start() throws Exception {
		modules = ModulePage.start();
		page = modules.open(800, 600);
		page.evaluate("""
				async () => {
					for (const name of ["amounts", "measures", "tsv", "block", "range"]) {
						Object.assign(window, await import(`/elements/matrix/edit/${name}.js`));
					}
					window.axes = await import("/elements/matrix/axes.js");
					window.tree = (await import("/elements/matrix/model.js")).tree;
				}""");
	}

	@AfterAll
	static void stop() {
		modules.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"1200 | 1200 USD", "1,200.50 | 1200.5 USD", "1.200,50 | 1200.5 USD", "1 200 | 1200 USD", "1'200 | 1200 USD", "120k | 120000 USD",
			"1.2M | 1200000 USD", "EUR 1200 | 1200 EUR", "1200 gbp | 1200 GBP", "$1,200 | 1200 USD", "€ 3,5 mn | 3500000 EUR", "0 | 0 USD",
			"1,200 | 1200 USD", "1.200 | 1.2 USD", "007 | 7 USD", "999999999999999 | 999999999999999 USD"})
	void readsAnAmountAsPeopleWriteIt(String text, String amount) {
		assertThat(page.evaluate("text => { const {money} = readAmount(text, 'USD'); return money && `${money.amount} ${money.currency}`; }", text))
			.isEqualTo(amount);
	}

	@ParameterizedTest
	@ValueSource(strings = {"abc", "12 abc", "1,2,3", "1..2", "-5", "1e400", "1234567890123456", "12 34 EUROS", "<b>1</b>", "=SUM(A1)"})
	void refusesWhatIsNoAmount(String text) {
		assertThat((String) page.evaluate("text => readAmount(text, 'USD').problem ?? 'taken'", text)).startsWith("is ");
	}

	@ParameterizedTest
	@CsvSource({"Q3 2027,2027-Q3", "2027-Q3,2027-Q3", "2027 q3,2027-Q3", "Q3/27,2027-Q3", "3/2027,2027-Q3", "Q5 2027,", "soon,"})
	void readsAQuarter(String text, String quarter) {
		assertThat(page.evaluate("text => quarterOf(text)", text)).isEqualTo(quarter);
	}

	@Test
	void aBlockComesBackAsItWasCopiedWhateverItHolds() {
		assertThat(page.evaluate("""
				() => {
					const texts = ["", "1", "a\\tb", "line\\nline", 'say "so"', '"', "\\u0645\\u0631\\u062d\\u0628\\u0627", "\\ud83d\\ude80", "x".repeat(10000)];
					let seed = 7;
					const random = n => (seed = seed * 1103515245 + 12345 & 0x7fffffff) % n;
					for (let run = 0; run < 500; run++) {
						const width = 1 + random(4);
						const block = Array.from({length: 1 + random(4)}, () => Array.from({length: width}, () => texts[random(texts.length)]));
						if (block.flat().join("") !== "" && JSON.stringify(parseBlock(writeBlock(block))) !== JSON.stringify(block)
								&& block.at(-1).join("") !== "") {
							return JSON.stringify(block).slice(0, 300);
						}
					}
					return "same";
				}""")).isEqualTo("same");
	}

	@Test
	void aBlockOverTheEdgeOrWithATextAmongNumbersCostsOnlyThose() {
		var placed = page.evaluate("""
				() => {
					const at = {row: 2, column: 2};
					const {changes, bad, outside} = placeBlock([["1", "x", "3"], ["4", "5", ""], ["7"]], {anchor: at, head: at}, {rows: 3, columns: 3},
						text => MEASURES.potential.read(text, {currency: "USD", point: "."}));
					return {taken: changes.map(({position: {row, column}, set}) => `${row}/${column} ${set.potential?.amount}`),
						bad: bad.map(({position: {row, column}, text, problem}) => `${row}/${column} ${text} ${problem}`), outside};
				}""");
		assertThat(placed).isEqualTo(Map.of("taken", List.of("2/2 1", "3/2 4", "3/3 5"), "bad", List.of("2/3 x is no amount"), "outside",
				List.of(List.of("3"), List.of("7"))));
	}

	@Test
	void oneValueFillsAWholeRange() {
		assertThat(page.evaluate("""
				() => placeBlock([["9"]], {anchor: {row: 3, column: 2}, head: {row: 1, column: 1}}, {rows: 9, columns: 9}, text => ({set: {text}})).changes.length"""))
			.isEqualTo(6);
	}

	@Test
	void whatIsLookedForComesWithWhatItStandsUnderAndHiddenThingsTakeTheirPartsAlong() {
		var shown = """
				change => {
					const rows = tree([["root", null], ["corporate", "root"], ["finance", "corporate"], ["grid", "root"], ["north", "grid"], ["south", "grid"]]
						.map(([id, parent]) => ({id, name: id, parent})));
					const given = {hidden: [], pinned: [], text: "", ...change};
					const {shown, pinned} = axes.shownOf(rows, given, {isFolded: () => false, counts: () => true, compare: () => 0});
					return [...shown.slice(0, pinned).map(node => `${node.heading.id}!`), ...shown.slice(pinned).map(node => node.heading.id)];
				}""";
		assertThat(page.evaluate(shown, Map.of("text", "NORTH"))).isEqualTo(List.of("root", "grid", "north"));
		assertThat(page.evaluate(shown, Map.of("text", "grid"))).isEqualTo(List.of("root", "grid", "north", "south"));
		assertThat(page.evaluate(shown, Map.of("hidden", List.of("grid")))).isEqualTo(List.of("root", "corporate", "finance"));
		assertThat(page.evaluate(shown, Map.of("pinned", List.of("south", "grid"))))
			.as("pinned ones with what is under them, before all else and once").isEqualTo(List.of("south!", "grid!", "north!", "root", "corporate", "finance"));
		assertThat(page.evaluate(shown, Map.of("pinned", List.of("grid", "gone"), "hidden", List.of("north"))))
			.isEqualTo(List.of("grid!", "south!", "root", "corporate", "finance"));
	}

	@Test
	void whatIsPinnedStaysWhereItIsAndHidesNothingThatIsScrolledTo() {
		assertThat(page.evaluate("""
				async () => {
					const {geometry, frame, placeOf, positionAt, scrollTo} = await import("/elements/matrix/geometry.js");
					const g = geometry({rows: 100, columns: 50, pinnedRows: 3, pinnedColumns: 2, width: 900, height: 600, longestName: 8});
					const wrong = [];
					for (const [left, top] of [[0, 0], [37, 51], [1000, 2000]]) {
						const view = {left, top, width: 900, height: 600};
						const {rows, columns, frozenX, frozenY} = frame(g, view);
						const stay = placeOf(g, view, {row: 3, column: 2});
						(stay.x + stay.width !== frozenX || stay.y + stay.height !== frozenY) && wrong.push(["moved", left, top]);
						for (const row of [1, 3, rows.from + 2, rows.to - 1]) {
							for (const column of [1, 2, columns.from + 2, columns.to - 1]) {
								const {x, y, width, height} = placeOf(g, view, {row, column});
								const at = positionAt(g, view, x + width / 2, y + height / 2);
								(at?.row !== row || at.column !== column) && wrong.push([row, column, left, top]);
							}
						}
					}
					const view = {left: 3000, top: 3000, width: 900, height: 600};
					const to = scrollTo(g, {row: 10, column: 5}, view);
					const place = placeOf(g, {...view, ...to}, {row: 10, column: 5});
					const {frozenX, frozenY} = frame(g, view);
					const still = scrollTo(g, {row: 2, column: 1}, view);
					return [wrong.length, place.x === frozenX, place.y === frozenY, still.left === 3000, still.top === 3000,
						geometry({rows: 100, columns: 50, pinnedRows: 90, width: 900, height: 600, longestName: 8}).frozenRows < 8].join();
				}""")).isEqualTo("0,true,true,true,true,true");
	}

	@Test
	void whatIsArrangedComesBackFromTheAddress() {
		assertThat(page.evaluate("""
				() => {
					const given = {rows: {hidden: ["a", "b"], pinned: [], text: "x y"}, columns: {hidden: [], pinned: ["c"], text: ""}, order: "value", only: "open"};
					const texts = axes.written(given, {view: "access", rows: "UNIT", columns: "FAMILY"});
					return [JSON.stringify(axes.read(texts)) === JSON.stringify(given), texts.mview, Object.keys(texts).length];
				}""")).isEqualTo(Arrays.asList(true, "access", 6));
	}

}
