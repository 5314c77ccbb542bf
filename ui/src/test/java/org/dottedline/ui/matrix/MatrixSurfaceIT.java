package org.dottedline.ui.matrix;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The grid in a browser: large, by keyboard, and with names that are only ever text. */
class MatrixSurfaceIT {

	private static final int ROWS = 200;

	private static final int COLUMNS = 200;

	private static ModulePage modules;

	private Page page;

	@BeforeAll
	static void start() throws Exception {
		modules = ModulePage.start();
	}

	@AfterAll
	static void stop() {
		modules.close();
	}

	@BeforeEach
	void show() {
		this.page = modules.open(1000, 700);
		this.page.evaluate("""
				async ([rowCount, columnCount]) => {
					const part = name => import(`/elements/matrix/${name}.js`);
					const [{MatrixModel}, {Totals}, {Scene}, {Folds}, {MoneyFormat}, {Surface}, {Hands}, {STYLES}] = await Promise.all(
						["model", "rollup", "scene", "folds", "money", "surface", "hands", "styles"].map(part));
					const names = {1: "<img src=x onerror=window.hurt=true>", 2: "\\u0645\\u0624\\u0633\\u0633\\u0629", 3: "x".repeat(10000)};
					const rows = Array.from({length: rowCount}, (_, i) => ({id: `r${i}`, name: names[i] ?? `Unit ${i}`, parent: i === 0 ? null : "r0"}));
					const columns = Array.from({length: columnCount}, (_, i) => ({id: `c${i}`, name: `Family ${i}`, parent: null}));
					const cells = [];
					for (let i = 0; i < 12000; i++) {
						const at = i * 7919 % (rowCount * columnCount);
						cells.push({id: `x${i}`, row: `r${Math.floor(at / columnCount)}`, column: `c${at % columnCount}`, state: ["SOLD", "OPEN", "IN_PROGRESS", "BLOCKED"][i % 4],
							status: null, wonAmount: {amount: "1200.50", currency: "EUR"}, openAmount: {amount: "7", currency: "EUR"}, potential: {amount: "85000", currency: "EUR"}, likelyBuyer: null});
					}
					const model = new MatrixModel({families: {rows, columns, cells, totals: {count: {open: 1}, value: {}}}});
					const folds = new Folds();
					const scene = new Scene({model, totals: new Totals(model), folds, format: new MoneyFormat("en"), rowsTitle: "Unit"});
					const host = document.body.appendChild(document.createElement("div"));
					host.style.cssText = "display: flex; position: absolute; inset: 0;";
					host.attachShadow({mode: "open"}).adoptedStyleSheets = [STYLES];
					const pane = host.shadowRoot.appendChild(document.createElement("div"));
					pane.className = "pane";
					const surface = new Surface();
					pane.append(surface.element);
					surface.recolour(host);
					window.chosen = [];
					new Hands(surface, {
						onChoose: selection => { window.chosen.push(selection); scene.light(selection, null); surface.relight(false); },
						onFold: (kind, id) => { kind === "row" ? folds.toggleRow(id) : folds.toggleColumn(id); scene.refold(); surface.show(scene); },
						onEscape: () => { window.chosen.push(null); scene.light(null, null); surface.relight(false); },
						scene: () => scene,
					});
					surface.show(scene);
				}""", java.util.List.of(ROWS, COLUMNS));
	}

	@AfterEach
	void close() {
		this.page.context().close();
	}

	private Locator grid() {
		return this.page.locator("[role=grid]");
	}

	private Locator focused() {
		return this.page.locator("[role=grid] :focus");
	}

	private void press(String... keys) {
		for (String key : keys) {
			this.page.keyboard().press(key);
		}
	}

	private String place() {
		return (String) focused().evaluate("element => element.at.row + '/' + element.at.column");
	}

	@Test
	void theGridSaysItsWholeSizeAndHoldsOnlyWhatIsInView() {
		assertThat(grid()).hasAttribute("aria-rowcount", String.valueOf(ROWS + 2));
		assertThat(grid()).hasAttribute("aria-colcount", String.valueOf(COLUMNS + 2));
		assertThat(this.page.locator("[role=gridcell]").count()).isBetween(50, 600);
	}

	@Test
	void arrowsWalkFromTheHeadersIntoTheCells() {
		this.page.locator("[role=rowheader]").first().focus();
		press("ArrowRight", "ArrowDown");
		assertThat(place()).isEqualTo("2/1");
		press("ArrowUp", "ArrowUp");
		assertThat(focused()).hasRole(com.microsoft.playwright.options.AriaRole.COLUMNHEADER);
	}

	@Test
	void theFarEndIsReachedByKeyAndTheFocusComesAlong() {
		this.page.locator("[role=rowheader]").first().focus();
		press("Control+End", "ArrowUp", "ArrowLeft");
		assertThat(place()).isEqualTo(ROWS + "/" + COLUMNS);
		assertThat(focused()).hasAttribute("aria-colindex", String.valueOf(COLUMNS + 1));
		assertThat(focused()).isInViewport();
		press("PageUp");
		assertThat(Integer.parseInt(place().split("/")[0])).isBetween(ROWS - 20, ROWS - 5);
	}

	@Test
	void oneElementAloneIsATabStopAlsoAfterItHasScrolledAway() {
		this.page.locator("[role=rowheader]").nth(2).focus();
		this.page.locator(".scroller").evaluate("element => element.scrollTo(2000, 5000)");
		this.page.waitForTimeout(300);
		assertThat((Integer) grid().evaluate("grid => [grid, ...grid.querySelectorAll('*')].filter(each => each.tabIndex === 0).length"))
			.isEqualTo(1);
		press("ArrowDown");
		assertThat(place()).isEqualTo("4/0");
		assertThat(focused()).isInViewport();
	}

	@Test
	void enterChoosesSpaceFoldsAndEscapeClears() {
		this.page.locator("[role=rowheader]").first().focus();
		press("ArrowRight", "Enter");
		assertThat(this.page.evaluate("window.chosen.at(-1)")).isEqualTo(
				java.util.Map.of("kind", "cell", "rowId", "r0", "columnId", "c0"));
		assertThat(focused()).hasAttribute("aria-selected", "true");
		press("ArrowLeft", "Space");
		assertThat(focused()).hasAttribute("aria-expanded", "false");
		assertThat(grid()).hasAttribute("aria-rowcount", "3");
		press("Space");
		assertThat(grid()).hasAttribute("aria-rowcount", String.valueOf(ROWS + 2));
		press("Escape");
		assertThat(this.page.evaluate("window.chosen.at(-1)")).isNull();
	}

	@Test
	void aClickChoosesWhatIsUnderThePointerAfterAScroll() {
		this.page.locator(".scroller").evaluate("element => element.scrollTo(3000, 4000)");
		this.page.waitForTimeout(300);
		var cell = this.page.locator("[role=row]").nth(6).locator("[role=gridcell]").nth(5);
		var at = (String) cell.evaluate("element => `r${element.at.row - 1}/c${element.at.column - 1}`");
		cell.click();
		assertThat(this.page.evaluate("window.chosen.at(-1).rowId + '/' + window.chosen.at(-1).columnId")).isEqualTo(at);
	}

	@Test
	void namesAreTextWhateverTheyHold() {
		assertThat(this.page.locator("[role=rowheader] img").count()).isZero();
		assertThat(this.page.evaluate("window.hurt")).isNull();
		assertThat(this.page.locator("[role=rowheader] .name").nth(1)).hasText("<img src=x onerror=window.hurt=true>");
		assertThat(this.page.locator("[role=rowheader] .name").nth(2)).hasAttribute("dir", "auto");
		assertThat(this.page.locator("[role=rowheader] .name").nth(3).textContent().length()).isLessThan(200);
	}

	@Test
	void aCellSaysItsExactAmountAndState() {
		var labels = this.page.locator("[role=gridcell][data-state=sold]");
		assertThat(labels.first()).hasAttribute("aria-label", java.util.regex.Pattern.compile("^sold, EUR.1,200\\.50.*"));
	}

}
