import { threadWords } from "../comments/open-threads.js";
import { holds } from "./edit/range.js";
import { brief, rollupWords } from "./words.js";

/**
 * Makes the elements of the grid and lets them show a heading, or say a cell or a total that the canvas shows. Names
 * are data: they only ever become text or attributes.
 *
 * @typedef {import("./scene.js").Scene} Scene
 * @typedef {import("./model.js").Node} Node
 */

function make(role, className) {
	const element = document.createElement("div");
	element.setAttribute("role", role);
	element.className = className;
	element.tabIndex = -1;
	return element;
}

/** A cell or a total: drawn on the canvas, and here for the keyboard, the pointer and the screen reader. */
export function makeCell() {
	return make("gridcell", "cell");
}

/** @param {"columnheader" | "rowheader"} role @param {string} className */
export function makeHeading(role, className) {
	const element = make(role, className);
	const caret = document.createElement("span");
	caret.className = "caret";
	caret.setAttribute("aria-hidden", "true");
	const name = document.createElement("span");
	name.className = "name";
	name.dir = "auto";
	element.append(caret, name);
	return element;
}

/** @param {HTMLElement} element @param {Scene} scene @param {Node} row @param {Node} column */
export function sayCell(element, scene, row, column) {
	const face = scene.faceOf(row, column.heading.id);
	const problem = scene.problemOf(row.heading.id, column.heading.id);
	const signs = [face.target ? "target" : "", face.disputed ? "the data says otherwise" : "", threadWords(scene.threadsOf(row, column.heading.id)), problem ? `not taken: ${problem.message}` : ""].filter(Boolean);
	say(element, [face.label, ...signs].join(", "));
	element.ariaInvalid = problem ? "true" : null;
	element.ariaSelected = String(scene.lighting.isChosen(row.heading.id, column.heading.id) || holds(scene.range, element.at));
	element.dataset.state = face.look;
}

/**
 * @param {HTMLElement} element @param {Scene} scene @param {import("./rollup.js").Rollup} rollup
 * @param {import("./rollup.js").Rollup | null} [then] what it came to on the day that is compared with
 */
export function sayTotal(element, scene, rollup, then = null) {
	say(element, `Total: ${then ? scene.comparison.totalWords(then, rollup) : rollupWords(rollup, scene.format)}`);
}

function say(element, words) {
	if (element.ariaLabel !== words) {
		element.ariaLabel = words;
		element.removeAttribute("title");
	}
}

/** @param {HTMLElement} element @param {Scene} scene @param {Node} column */
export function paintColumnHeader(element, scene, column) {
	const opens = !column.parent && (column.children.length > 0 || !scene.model.hasProducts);
	paintHeading(element, column, opens ? scene.folds.isColumnFolded(column) : null,
		scene.lighting.isColumnLit(column.heading.id), scene.lighting.isChosen(null, column.heading.id));
	element.classList.toggle("product", column.parent !== null);
	element.classList.toggle("last", column.parent !== null && column.parent.children.at(-1) === column);
}

/** @param {HTMLElement} element @param {Scene} scene @param {Node} row */
export function paintRowHeader(element, scene, row) {
	paintHeading(element, row, row.children.length > 0 ? scene.folds.isRowFolded(row) : null,
		scene.lighting.isRowLit(row.heading.id), scene.lighting.isChosen(row.heading.id, null));
	element.classList.toggle("group", row.children.length > 0);
	element.style.setProperty("--level", String(Math.min(row.level, 6)));
}

function paintHeading(element, node, folded, lit, chosen) {
	const [caret, name] = element.children;
	const text = brief(node.heading.name);
	if (name.textContent !== text) {
		name.textContent = text;
		element.title = brief(node.heading.name, 1000);
	}
	const aimed = node.heading.target === true;
	element.classList.toggle("target", aimed);
	element.ariaLabel = (node.parent ? `${text}, part of ${brief(node.parent.heading.name, 60)}` : text) + (aimed ? ", target" : "");
	element.ariaExpanded = folded === null ? null : String(!folded);
	element.ariaSelected = String(chosen);
	caret.textContent = folded === null ? "" : folded ? "▸" : "▾";
	element.classList.toggle("lit", lit);
	element.classList.toggle("chosen", chosen);
}
