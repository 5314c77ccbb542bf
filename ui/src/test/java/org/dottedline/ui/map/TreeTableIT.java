package org.dottedline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map without a canvas: everybody as a tree table, by the keyboard alone, in step with the map. */
class TreeTableIT {

	private MapPage map;

	@BeforeEach
	void open() throws Exception {
		this.map = MapPage.open();
	}

	@AfterEach
	void close() {
		this.map.close();
	}

	@Test
	void isReachedAndReadByTheKeyboardAlone() {
		show("f.accountOf(8, i => [-1, 0, 0, 1, 1, 2, 5, 5][i], i => ({name: ['Ann', 'Bea', 'Cal', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal'][i]}))", "{}");
		tree().focus();
		press("t");

		assertThat(active()).isEqualTo("Ann, row 2 of 9, level 1, expanded true, selected false");
		press("ArrowDown");
		assertThat(active()).isEqualTo("Bea, row 3 of 9, level 2, expanded true, selected false");
		press("ArrowLeft");
		assertThat(active()).isEqualTo("Bea, row 3 of 7, level 2, expanded false, selected false");
		press("ArrowDown");
		assertThat(active()).startsWith("Cal, row 4 of 7");
		press("ArrowRight");
		assertThat(active()).as("a cell").isEqualTo("Cal");
		press("ArrowRight");
		assertThat(active()).as("the next cell").isEqualTo("Title");
		press("ArrowLeft", "ArrowLeft");
		assertThat(active()).startsWith("Cal, row 4 of 7");
		press("Space");
		assertThat(active()).endsWith("selected true");
		press("g");
		assertThat(active()).startsWith("Gus, row 6 of 7, level 4");
		press("Shift+Space");
		assertThat(this.map.page().evaluate("() => document.querySelector('dottedline-map').getAttribute('selected')")).isEqualTo("s2 s6");
		press("Home");
		assertThat(active()).startsWith("Ann");
		press("End");
		assertThat(active()).startsWith("Hal");
		press("ArrowLeft");
		assertThat(active()).as("up to whoever leads them").startsWith("Fay");
	}

	@Test
	void whatIsClosedAndChosenThereIsClosedAndChosenOnTheMap() {
		show("f.accountOf(8, i => [-1, 0, 0, 1, 1, 2, 5, 5][i])", "{table: '1'}");
		table().focus();
		press("ArrowDown", "ArrowLeft", "Space");
		this.map.page().evaluate("() => { document.querySelector('dottedline-map').arrangement = {}; }");
		tree().focus();

		assertThat(tree().evaluate("tree => { const item = tree.querySelector('#' + tree.getAttribute('aria-activedescendant')); "
				+ "return [item.textContent.split(',')[0], item.getAttribute('aria-expanded'), item.getAttribute('aria-selected')].join(); }"))
			.isEqualTo("Person 1,false,true");
	}

	@Test
	void tenThousandAreReadWithAHandfulOfRowsInThePage() {
		show("f.accountOf(10_000, i => i === 0 ? -1 : Math.floor((i - 1) / 8))", "{table: '1', closed: 'none'}");
		table().focus();
		press("End");

		assertThat(table().getAttribute("aria-rowcount")).isEqualTo("10001");
		assertThat(active()).contains("row 10001 of 10001");
		assertThat((int) table().locator("[role=row]").count()).isLessThan(80);
	}

	@ParameterizedTest
	@CsvSource({ "org,", "org,1", "influence,", "influence,1", "past,", "past,1", "coverage," })
	void axeFindsNothingWrongInAnyViewLightOrDark(String view, String table) {
		this.map.page().setViewportSize(1000, 700);
		show("f.network(7, 60)", "{view: '%s', table: '%s', lens: 'gap', filter: 'support:SUPPORTER,ADVOCATE,NEUTRAL'}".formatted(view, table == null ? "" : table));
		for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			this.map.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
			var found = new AxeBuilder(this.map.page()).disableRules(List.of("landmark-one-main", "page-has-heading-one", "region"))
				.analyze()
				.getViolations();
			assertThat(found).extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml()).as("%s %s", view, scheme).isEmpty();
		}
	}

	/** Shows a map whose API answers with an account. */
	private void show(String account, String arrangement) {
		this.map.in("map/dottedline-map", """
				const account = %s;
				window.fetch = async () => new Response(JSON.stringify({data: {account}}), {headers: {"Content-Type": "application/json"}});
				const {sheet} = await import("/elements/theme/theme.js");
				document.adoptedStyleSheets = [sheet("dottedline-map { height: 660px; }")];
				const map = document.createElement("dottedline-map");
				map.arrangement = %s;
				map.setAttribute("account-id", "account");
				document.body.replaceChildren(map);
				await map.readyPromise;
				await new Promise(done => setTimeout(done, 300));""".formatted(account, arrangement));
	}

	private com.microsoft.playwright.Locator tree() {
		return this.map.page().locator("dottedline-map [role=tree]");
	}

	private com.microsoft.playwright.Locator table() {
		return this.map.page().locator("dottedline-map [role=treegrid]");
	}

	private void press(String... keys) {
		for (var key : keys) {
			this.map.page().keyboard().press(Map.of("Space", " ", "Shift+Space", "Shift+ ").getOrDefault(key, key));
		}
		this.map.page().waitForTimeout(60);
	}

	/** What a screen reader would say of where the keyboard is in the table. */
	private String active() {
		return (String) table().evaluate("""
				table => {
					if (table.getRootNode().activeElement !== table) return "not in the table";
					const here = table.querySelector("#" + table.getAttribute("aria-activedescendant"));
					if (here.getAttribute("role") !== "row") return here.querySelector(".table-text").textContent;
					return [here.querySelector(".table-text").textContent, `row ${here.ariaRowIndex} of ${table.getAttribute("aria-rowcount")}`,
						`level ${here.ariaLevel}`, `expanded ${here.ariaExpanded}`, `selected ${here.ariaSelected}`].join(", ");
				}""");
	}

}
