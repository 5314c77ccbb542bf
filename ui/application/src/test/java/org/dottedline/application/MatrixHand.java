package org.dottedline.application;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.MouseButton;
import com.microsoft.playwright.Mouse;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A hand on the matrix of an open account: knows cells by the names of their unit and family. */
final class MatrixHand {

	private static final String IDS = """
			([unit, family]) => {
				const {rows, columns} = document.querySelector("dottedline-matrix").model;
				const id = (tree, name) => tree.nodes.find(node => node.heading.name === name).heading.id;
				return [id(rows, unit), id(columns, family)];
			}""";

	private static final String GO = """
			([row, column]) => {
				const matrix = document.querySelector("dottedline-matrix");
				matrix.reveal(row, column);
				const cells = [...matrix.shadowRoot.querySelectorAll(".body [role=gridcell]")];
				const {rows, columns} = matrix.model;
				const at = [rows.byId.get(row).index + 1, columns.nodes.filter(node => !node.parent).indexOf(columns.byId.get(column)) + 1];
				const cell = cells.find(each => each.at.row === at[0] && each.at.column === at[1]);
				const {x, y, width, height} = cell.getBoundingClientRect();
				return [x + width / 2, y + height / 2];
			}""";

	private final Page page;

	MatrixHand(Page page) {
		this.page = page;
	}

	Locator matrix() {
		return page.locator("dottedline-matrix");
	}

	/** What the matrix says of what was done. */
	Locator message() {
		return matrix().locator(".toast");
	}

	void says(String text) {
		assertThat(message()).containsText(text);
	}

	void ready() {
		page.waitForFunction("document.querySelector('dottedline-matrix')");
		page.evaluate("document.querySelector('dottedline-matrix').readyPromise");
	}

	/** The ids of a unit and a family. */
	@SuppressWarnings("unchecked")
	List<String> ids(String unit, String family) {
		return (List<String>) page.evaluate(IDS, List.of(unit, family));
	}

	/** The middle of a cell in the window, once it has been brought into view and rests there. */
	double[] placeOf(String unit, String family) {
		var ids = ids(unit, family);
		page.evaluate(GO.replace("const cells", "return; const cells"), ids);
		page.waitForTimeout(200);
		return ((List<?>) page.evaluate(GO, ids)).stream().mapToDouble(each -> ((Number) each).doubleValue()).toArray();
	}

	void choose(String unit, String family) {
		var at = placeOf(unit, family);
		page.mouse().click(at[0], at[1]);
	}

	void menuOn(String unit, String family) {
		var at = placeOf(unit, family);
		page.mouse().click(at[0], at[1], new Mouse.ClickOptions().setButton(MouseButton.RIGHT));
	}

	void press(String... keys) {
		for (var key : keys) {
			page.keyboard().press(key);
		}
	}

	/** Types over the cell where the keyboard stands, and goes on. */
	void write(String text, String then) {
		page.keyboard().type(text);
		page.keyboard().press(then);
	}

	/** What a spreadsheet puts on the clipboard, pasted where the keyboard stands. */
	void paste(String block) {
		page.evaluate("text => navigator.clipboard.writeText(text)", block);
		page.keyboard().press("Control+v");
	}

	String clipboard() {
		return (String) page.evaluate("navigator.clipboard.readText()");
	}

	/** The element that stands for the cell where the keyboard is. */
	Locator active() {
		return matrix().locator("[role=gridcell]:focus");
	}
}
