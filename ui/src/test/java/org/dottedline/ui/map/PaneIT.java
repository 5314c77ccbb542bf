package org.dottedline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The map in panes of several shapes, and when there is nothing to show in one. */
class PaneIT {

	private MapPage map;

	@BeforeEach
	void open() throws Exception {
		map = MapPage.open();
	}

	@AfterEach
	void close() {
		map.close();
	}

	@Test
	void theWholeIsFoldedForThePaneAndStaysInSightWhenThePaneIsAnother() {
		show("f.accountOf(120, i => i === 0 ? -1 : Math.floor((i - 1) / 5))", 560, 640);
		element().evaluate("map => map.fit()");
		var narrow = shape();
		map.page().setViewportSize(1500, 640);
		map.page().waitForTimeout(900);

		assertThat(shape()).as("wider than before").isGreaterThan(1.3 * narrow);
		assertThat(isWholeInSight()).isTrue();
	}

	@Test
	void whoeverHasComeCloserStaysWhereTheyAre() {
		show("f.accountOf(120, i => i === 0 ? -1 : Math.floor((i - 1) / 5))", 560, 640);
		element().evaluate("map => { map.view = { x: 40, y: 30, scale: 0.9 }; }");
		var before = shape();
		map.page().setViewportSize(1500, 640);
		map.page().waitForTimeout(900);

		assertThat(shape()).isEqualTo(before);
		assertThat(element().evaluate("map => map.view.scale")).isEqualTo(0.9);
	}

	@Test
	void aViewWithNothingToShowSaysWhatToDoFirstAndLeadsBack() {
		show("f.accountOf(5, i => i - 1)", 800, 640);
		for (var view : new String[] { "influence", "past", "coverage" }) {
			element().evaluate("(map, view) => { map.arrangement = {view}; }", view);
			map.page().waitForTimeout(200);
			assertThat(element().getByRole(AriaRole.HEADING).innerText()).as(view).endsWith(switch (view) {
				case "influence" -> "is drawn yet";
				case "past" -> "have met before";
				default -> "are entered yet";
			});
			element().getByText("Show the org chart").click();
			assertThat(element().evaluate("map => map.arrangement.view ?? 'org'")).isEqualTo("org");
		}
	}

	/** The width of the whole to its height. */
	private double shape() {
		return ((Number) element().evaluate("map => map.bounds.width / map.bounds.height")).doubleValue();
	}

	private boolean isWholeInSight() {
		return (boolean) element().evaluate("""
				map => {
					const { x, y, scale } = map.view;
					const { width, height } = map.shadowRoot.querySelector(".surface").getBoundingClientRect();
					return x <= 0 && y <= 0 && x + width / scale >= map.bounds.width && y + height / scale >= map.bounds.height;
				}""");
	}

	private Locator element() {
		return map.page().locator("dottedline-map");
	}

	private void show(String account, int width, int height) {
		map.page().setViewportSize(width, height);
		map.in("map/dottedline-map", """
				const account = %s;
				window.fetch = async () => new Response(JSON.stringify({data: {account}}), {headers: {"Content-Type": "application/json"}});
				const {sheet} = await import("/elements/theme/theme.js");
				document.adoptedStyleSheets = [sheet("body { margin: 0 } dottedline-map { height: 100vh; }")];
				const map = document.createElement("dottedline-map");
				map.setAttribute("account-id", "account");
				document.body.replaceChildren(map);
				await map.readyPromise;
				await new Promise(done => setTimeout(done, 300));""".formatted(account));
	}
}
