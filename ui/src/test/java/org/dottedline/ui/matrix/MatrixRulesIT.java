package org.dottedline.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules behind the matrix: exact money, trees that lose nothing, roll-ups that count nothing twice. */
class MatrixRulesIT {

	private static ModulePage modules;

	private static Page page;

	@BeforeAll
	static void start() throws Exception {
		modules = ModulePage.start();
		page = modules.open(800, 600);
	}

	@AfterAll
	static void stop() {
		modules.close();
	}

	private static Object in(String module, String expression) {
		return page.evaluate("async () => { const m = await import('/elements/matrix/%s.js'); %s }".formatted(module,
				expression));
	}

	@Test
	void amountsAreAddedToTheLastDigit() {
		assertThat(in("money", """
				const sum = new m.Sum();
				for (const amount of ["0.1", "0.20", "9007199254740993.005", "-1"]) sum.add({amount, currency: "EUR"});
				return sum.amounts;""")).isEqualTo(List.of(Map.of("amount", "9007199254740992.305", "currency", "EUR")));
	}

	@Test
	void twoCurrenciesAreNeverAddedToOne() {
		assertThat(in("money", """
				const sum = new m.Sum().add({amount: "1", currency: "EUR"}).add({amount: "2", currency: "USD"}).add(null);
				return sum.amounts.map(each => each.amount + each.currency).join();""")).isEqualTo("1EUR,2USD");
	}

	@Test
	void amountsReadShortInACell() {
		assertThat(in("money", """
				const format = new m.MoneyFormat("en");
				return ["1200000", "120000", "950", "0.5", "12345678901"].map(amount => format.short({amount, currency: "EUR"})).join();"""))
			.isEqualTo("1.2M,120k,950,0.5,12B");
	}

	@Test
	void aCurrencyThatIsNoCodeIsStillWritten() {
		assertThat(in("money", "return new m.MoneyFormat('en').exact({amount: '12.50', currency: 'credits'});"))
			.isEqualTo("12.50 credits");
	}

	@Test
	void aCircleOrAMissingParentLosesNoRow() {
		assertThat(in("model", """
				const rows = [["a", "b"], ["b", "a"], ["c", "gone"], ["d", "d"], ["e", "c"]].map(([id, parent]) => ({id, name: id, parent}));
				const {nodes} = m.tree(rows);
				return nodes.map(node => node.heading.id + node.level).sort().join();"""))
			.isEqualTo("a1,b0,c0,d0,e1");
	}

	@Test
	void familiesAndProductsAreNotCountedTwice() {
		assertThat(page.evaluate("""
				async () => {
					const {MatrixModel} = await import("/elements/matrix/model.js");
					const {Totals} = await import("/elements/matrix/rollup.js");
					const money = amount => ({amount, currency: "EUR"});
					const cell = (row, column, amount) => ({id: row + column, row, column, state: "SOLD", wonAmount: money(amount)});
					const family = {id: "f", name: "Family", parent: null};
					const totals = {count: {}, value: {}};
					const model = new MatrixModel({
						families: {rows: [{id: "r", name: "Root", parent: null}], columns: [family], cells: [cell("r", "f", "30.10")], totals},
						products: {columns: [family, {id: "p", name: "One", parent: "f"}, {id: "q", name: "Two", parent: "f"}],
							cells: [cell("r", "p", "10.05"), cell("r", "q", "20.05")]},
					});
					const sums = new Totals(model);
					return [sums.all, sums.ofColumn("f"), sums.ofColumn("p"), sums.ofRow(model.rows.nodes[0], false)]
						.map(each => each.won.amounts[0].amount).join();
				}""")).isEqualTo("30.10,30.10,10.05,30.10");
	}

	@Test
	void aFoldedGroupShowsWhatIsUnderItAndAnOpenOneItsOwn() {
		assertThat(page.evaluate("""
				async () => {
					const {MatrixModel} = await import("/elements/matrix/model.js");
					const {Faces} = await import("/elements/matrix/faces.js");
					const {MoneyFormat} = await import("/elements/matrix/money.js");
					const cell = (row, state, amount, likelyBuyer = null) => ({id: row, row, column: "f", state, status: null, likelyBuyer,
						wonAmount: state === "SOLD" ? {amount, currency: "EUR"} : null, potential: state === "OPEN" ? {amount, currency: "EUR"} : null});
					const model = new MatrixModel({families: {
						rows: [["root", null], ["a", "root"], ["b", "root"]].map(([id, parent]) => ({id, name: id, parent})),
						columns: [{id: "f", name: "Family", parent: null}], totals: {},
						cells: [cell("root", "SOLD", "1000"), cell("a", "OPEN", "2000"), cell("b", "OPEN", "3000", {id: "s", name: "Ruth Okafor"})],
					}});
					const format = new MoneyFormat("en");
					const root = model.rows.nodes[0];
					const open = new Faces(model, format, () => false).of(root, "f");
					const folded = new Faces(model, format, () => true).of(root, "f");
					return [open.look, open.amount, folded.look, folded.amount, folded.mark].join();
				}""")).isEqualTo("sold,1k,mixed,5k,RO");
	}

	@Test
	void whatIsOpenUnderASoldFamilyIsShownAndCountedByAccess() {
		assertThat(page.evaluate("""
				async () => {
					const {MatrixModel} = await import("/elements/matrix/model.js");
					const {Faces} = await import("/elements/matrix/faces.js");
					const {Totals} = await import("/elements/matrix/rollup.js");
					const {MoneyFormat} = await import("/elements/matrix/money.js");
					const money = amount => ({amount, currency: "EUR"});
					const cell = {id: "c", row: "r", column: "f", state: "SOLD", status: null, likelyBuyer: null, wonAmount: money("5000"), potential: money("7000"),
						openByAccess: {strong: [money("1000")], weak: [money("2000")], noBuyer: [money("4000"), {amount: "3", currency: "JPY"}]}};
					const model = new MatrixModel({families: {rows: [{id: "r", name: "Account", parent: null}],
						columns: [{id: "f", name: "Family", parent: null}], totals: {}, cells: [cell]}});
					const format = new MoneyFormat("en");
					const face = new Faces(model, format, () => false).of(model.rows.nodes[0], "f");
					const {all} = new Totals(model);
					const told = sum => sum.amounts.map(({amount, currency}) => `${amount} ${currency}`).join(" + ");
					return [face.look, face.amount, face.mark, told(all.open), told(all.openWithAccess), told(all.openWeak), told(all.openWithoutBuyer),
						told(all.won)].join("; ");
				}""")).isEqualTo("sold; 5k; 7k EUR + 3 JPY open; 7000 EUR + 3 JPY; 1000 EUR; 2000 EUR; 4000 EUR + 3 JPY; 5000 EUR");
	}

	@Test
	void everyStateHasASignBesideItsColour() {
		assertThat(page.evaluate("""
				async () => {
					const {faceOfCell} = await import("/elements/matrix/faces.js");
					const {MoneyFormat} = await import("/elements/matrix/money.js");
					const format = new MoneyFormat("en");
					const blank = {status: null, potential: null, wonAmount: null, currentRevenue: null, openAmount: null, likelyBuyer: null, competitor: null};
					return [null, {...blank, state: "SOLD"}, {...blank, state: "IN_PROGRESS"}, {...blank, state: "OPEN"},
						{...blank, state: "OPEN", competitor: "Veld"}, {...blank, state: "BLOCKED", status: "NOT_APPLICABLE"}]
						.map(cell => faceOfCell(cell, format)).map(face => `${face.look}:${face.amount}:${face.mark}`).join();
				}""")).isEqualTo("none::,sold:sold:,progress:?:,open:?:no buyer,rival:?:Veld,blocked::n/a");
	}

	@Test
	void aLongNameIsCutBetweenCharactersAndInitialsAreLetters() {
		assertThat(in("words", """
				const family = "\\u{1F469}\\u200D\\u{1F469}\\u200D\\u{1F467}";
				const cut = m.brief(family.repeat(4000), 160);
				return [cut.length < 220, cut.slice(0, -1).replaceAll(family, "") === "", m.initials("<b>Ruth</b> de Okafor"), m.initials("  ")].join();"""))
			.isEqualTo("true,true,BO,?");
	}

	@Test
	void whatIsUnknownIsSaidAndNotGuessed() {
		assertThat(in("sentence", """
				return m.cellSentences("Finance", "Analytics", {state: "OPEN", status: "UNASSESSED", opportunities: []}, null).lead;"""))
			.isEqualTo("Analytics × Finance: open, worth unknown, no quarter set. Who would sign is unknown.");
	}

	@Test
	void keysStopAtTheEdges() {
		assertThat(in("keys", """
				const size = {rows: 5, columns: 4, page: 3};
				const go = (key, ctrl, row, column) => { const to = m.move({key, ctrl}, {row, column}, size); return to && to.row + "/" + to.column; };
				return [go("ArrowUp", false, 0, 0), go("ArrowRight", true, 2, 1), go("End", true, 0, 0), go("Home", false, 3, 3),
					go("PageDown", false, 4, 2), go("PageUp", false, 2, 2), go("x", false, 1, 1)].join();"""))
			.isEqualTo("0/0,2/4,5/4,3/0,5/2,1/2,");
	}

	@Test
	void elementsAreUsedAgainInTheOrderOfWhatTheyShow() {
		assertThat(in("strip", """
				let made = 0;
				const box = document.createElement("div");
				const strip = new m.Strip(box, null, () => { made++; return document.createElement("i"); }, (element, index) => element.textContent = index);
				const seen = [];
				for (const [from, to] of [[0, 5], [2, 7], [1, 6], [40, 44], [3, 3], [0, 3]]) {
					strip.range(from, to);
					seen.push([...box.children].map(each => each.textContent).join(""));
				}
				return seen.join() + " " + made;"""))
			.isEqualTo("01234,23456,12345,40414243,,012 5");
	}

}
