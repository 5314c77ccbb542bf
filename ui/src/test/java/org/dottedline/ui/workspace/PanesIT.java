package org.dottedline.ui.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.dottedline.ui.matrix.ModulePage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two panes, a divider that keeps its place, and one pane at a time where there is no room for two. */
class PanesIT {

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

	private void open(int width) {
		this.page = modules.open(width, 700);
		show();
	}

	private void show() {
		this.page.evaluate("""
				async () => {
					const {Panes} = await import("/elements/workspace/panes.js");
					const {STYLES} = await import("/elements/workspace/styles.js");
					const host = document.body.appendChild(document.createElement("div"));
					host.style.cssText = "position: absolute; inset: 0;";
					host.attachShadow({mode: "open"}).adoptedStyleSheets = [STYLES];
					const panes = new Panes(host);
					host.shadowRoot.append(panes.switch, panes.element);
					panes.follow(new AbortController().signal);
				}""");
	}

	@AfterEach
	void close() {
		this.page.context().close();
	}

	private Locator divider() {
		return this.page.locator("[role=separator]");
	}

	private double share() {
		return this.page.locator(".pane.map").boundingBox().width / this.page.viewportSize().width;
	}

	@Test
	void theDividerMovesByKeyKeepsItsPlaceAndGoesBackOnDoubleClick() {
		open(1400);
		assertThat(share()).isBetween(0.55, 0.57);
		divider().focus();
		this.page.keyboard().press("ArrowRight");
		this.page.keyboard().press("ArrowRight");
		assertThat(share()).isBetween(0.59, 0.61);
		assertThat(divider()).hasAttribute("aria-valuenow", "60");
		this.page.reload();
		show();
		assertThat(share()).isBetween(0.59, 0.61);
		divider().dblclick();
		assertThat(share()).isBetween(0.55, 0.57);
	}

	@Test
	void theDividerIsDraggedAndLeavesBothPanesRoom() {
		open(1400);
		var box = divider().boundingBox();
		this.page.mouse().move(box.x, 100);
		this.page.mouse().down();
		this.page.mouse().move(700, 100);
		assertThat(share()).isBetween(0.49, 0.51);
		this.page.mouse().move(5, 100);
		this.page.mouse().up();
		assertThat(this.page.locator(".pane.map").boundingBox().width).isBetween(315.0, 325.0);
	}

	@Test
	void aPaneFillsTheWindowAndGivesItBack() {
		open(1400);
		this.page.locator(".fill.matrix").click();
		assertThat(this.page.locator(".pane.map")).isHidden();
		this.page.locator(".fill:visible").click();
		assertThat(this.page.locator(".pane.map")).isVisible();
		this.page.keyboard().press("Alt+Shift+Digit1");
		assertThat(this.page.locator(".pane.matrix")).isHidden();
	}

	@Test
	void aNarrowWindowShowsOnePaneAtATime() {
		open(900);
		assertThat(divider()).isHidden();
		assertThat(this.page.locator(".pane.matrix")).isHidden();
		this.page.locator(".switch button", new Page.LocatorOptions().setHasText("Matrix")).click();
		assertThat(this.page.locator(".pane.matrix")).isVisible();
		assertThat(this.page.locator(".pane.map")).isHidden();
		this.page.setViewportSize(1400, 700);
		assertThat(this.page.locator(".pane.map")).isVisible();
	}

}
