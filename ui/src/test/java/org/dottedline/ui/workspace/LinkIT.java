package org.dottedline.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.dottedline.ui.matrix.ModulePage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is chosen in one view is lit in the other, said at the foot and kept in the address. */
class LinkIT {

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
	void tie() {
		this.page = modules.open(1200, 700);
		this.page.evaluate("""
				async () => {
					await import("/elements/workspace/foot.js");
					const {link} = await import("/elements/workspace/link.js");
					const {Directory} = await import("/elements/workspace/directory.js");
					const {reachOf} = await import("/elements/matrix/reach.js");
					const {MatrixModel} = await import("/elements/matrix/model.js");
					const unit = (id, parent) => ({id, name: `Unit ${id}`, parent: parent && {id: parent}});
					const cell = {row: "finance", column: "f", state: "OPEN", potential: {amount: "1200000", currency: "EUR"}, likelyBuyer: {id: "ruth", name: "Ruth"}};
					const model = new MatrixModel({
						families: {rows: [["root", null], ["corporate", "root"], ["finance", "corporate"]].map(([id, parent]) => ({id, name: `Unit ${id}`, parent})),
							columns: ["f", "g", "h"].map(id => ({id, name: id === "f" ? "Analytics" : id, parent: null})), totals: {},
							cells: [cell, {...cell, column: "g", likelyBuyer: null}, {...cell, row: "corporate", column: "h", likelyBuyer: {id: "sam", name: "Sam"}}]},
						businessUnits: [unit("root"), unit("corporate", "root"), unit("finance", "corporate"), unit("site", "finance")],
					});
					window.seen = [];
					const view = (name, methods) => {
						const element = document.body.appendChild(document.createElement("div"));
						element.setAttribute("account-id", "a");
						return Object.assign(element, {
							highlight: what => window.seen.push([name, what]),
							select: what => { window.seen.push([name + ".select", what]); element.removeAttribute("selected"); },
						}, methods);
					};
					window.map = view("map", {circleOf: () => ({reach: "Pia has a strong relationship with Ruth.", others: "Against us: Olaf."}),
						standingOf: () => ({signsIn: ["finance"], sways: ["sam"]})});
					window.matrix = view("matrix", {model, bringIntoView: row => window.seen.push(["scroll", row]),
						rowsAbove: id => model.rowsAbove(id), cellsOf: (ids, standing) => reachOf(model.allCells(), ids, standing)});
					window.foot = document.body.appendChild(document.createElement("dottedline-foot"));
					window.tell = (view, type, detail) => view.dispatchEvent(new CustomEvent(type, {detail}));
					window.places = [];
					window.tied = link(window.map, window.matrix, window.foot, new Directory(() => {}), place => window.places.push(place));
				}""");
	}

	@AfterEach
	void close() {
		this.page.context().close();
	}

	private Object seen(String view) {
		return this.page.evaluate("view => window.seen.filter(([name]) => name === view).at(-1)?.[1]", view);
	}

	private String foot() {
		return (String) this.page.evaluate("window.foot.shadowRoot.querySelector('.words').textContent");
	}

	private void chooseCell() {
		this.page.evaluate("""
				window.tell(window.matrix, "matrix-selection", {kind: "cell", rowId: "finance", columnId: "f", unitIds: ["finance", "site"],
					stakeholderIds: ["ruth"], cell: null, sentences: {lead: "Analytics × Finance: open.", more: ""}})""");
	}

	@Test
	void aCellLightsWhoeverHasToDoWithItAndSaysHowTheyAreReached() {
		chooseCell();
		assertThat(seen("map")).isEqualTo(Map.of("cell", Map.of("unitIds", List.of("finance", "site"), "buyerIds", List.of("ruth"))));
		assertThat(foot()).isEqualTo("Analytics × Finance: open. Pia has a strong relationship with Ruth.Against us: Olaf.");
		assertThat(this.page.evaluate("window.places.at(-1)"))
			.isEqualTo(Map.of("kind", "cell", "rowId", "finance", "columnId", "f"));
	}

	@Test
	void aPersonLightsTheCellsThatTheyWouldSignCouldSignAndSway() {
		this.page.evaluate("window.tell(window.map, 'map-selection', {stakeholderIds: ['ruth'], unitIds: ['site']})");
		assertThat(seen("matrix")).isEqualTo(Map.of("rowIds", List.of("finance", "corporate", "root"), "cells",
				List.of(Map.of("row", "finance", "column", "f")), "could", List.of(Map.of("row", "finance", "column", "g")), "sways",
				List.of(Map.of("row", "corporate", "column", "h"))));
		assertThat(seen("scroll")).isEqualTo("finance");
		assertThat(foot()).contains("Would sign 1 cell, 1 open, worth").contains("Analytics × Unit finance")
			.contains("Could sign 1 cell without a buyer, 1.2m open. Sways the buyer of 1 cell, 1.2m open.");
		assertThat(this.page.evaluate("window.places.at(-1)")).isEqualTo(Map.of("kind", "person", "id", "ruth"));
	}

	@Test
	void choosingInOneViewEndsTheChoiceInTheOther() {
		this.page.evaluate("window.map.setAttribute('selected', 'ruth')");
		chooseCell();
		assertThat(this.page.evaluate("window.map.hasAttribute('selected')")).isEqualTo(false);
	}

	@Test
	void escapeInEitherViewClearsBoth() {
		for (String view : List.of("map", "matrix")) {
			chooseCell();
			this.page.evaluate("view => window[view].dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))", view);
			assertThat(seen("map")).isNull();
			assertThat(seen("matrix.select")).isNull();
			assertThat(foot()).startsWith("Nothing is chosen.");
			assertThat(this.page.evaluate("window.places.at(-1)")).isNull();
		}
	}

	@Test
	void viewsOfTwoAccountsAreNotMixed() {
		this.page.evaluate("window.map.setAttribute('account-id', 'another')");
		chooseCell();
		assertThat(this.page.evaluate("window.seen.length")).isEqualTo(0);
	}

	@Test
	void untiedViewsKeepToThemselves() {
		this.page.evaluate("window.tied.untie()");
		chooseCell();
		assertThat(this.page.evaluate("window.seen.length")).isEqualTo(0);
	}

}
