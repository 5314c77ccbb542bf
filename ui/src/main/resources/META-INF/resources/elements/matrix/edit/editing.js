import { counted } from "../../map/people.js";
import { Toast } from "../../map/edit/toast.js";
import { move } from "../keys.js";
import { pairKey } from "../model.js";
import { brief } from "../words.js";
import { CellActs } from "./acts.js";
import { pointOf } from "./amounts.js";
import { blockOf, placeBlock } from "./block.js";
import { CellField } from "./field.js";
import { openForm } from "./form.js";
import { intentOf } from "./intents.js";
import { MEASURES, called } from "./measures.js";
import { openCellMenu } from "./menus.js";
import { boxOf, isSingle, positionsIn, within } from "./range.js";
import { sayReport } from "./report.js";
import { parseBlock, writeBlock } from "./tsv.js";

/**
 * Editing in place: what hands and keys write into the cells of a matrix.
 *
 * @typedef {import("../geometry.js").Position} Position
 * @typedef {object} MatrixForEditing
 * @property {ShadowRoot} root
 * @property {import("../surface.js").Surface} surface
 * @property {() => import("../scene.js").Scene | null} scene
 * @property {() => string} accountId
 * @property {() => import("./measures.js").Person[]} people who could be likely buyers
 * @property {() => {day: string, rows: string} | null} past what is shown of the past, read only; null for now
 * @property {() => void} present shows the model with all that was written
 * @property {(selection: import("../lighting.js").Selection | null) => void} choose
 * @property {import("../money.js").MoneyFormat} format
 * @property {() => void} help
 */
export class MatrixEditing {
	/** What the page remembers of what was done; set by the workspace. @type {{did: Function, undo: Function, redo: Function, history: object} | null} */
	history = null;
	/** What was told of a block before the server has answered. @type {string | null} */
	notice = null;
	/** @type {import("./range.js").Range | null} */
	range = null;
	#map;
	#field;
	#editing = /** @type {Position | null} */ (null);
	/** The revision that the reader saw when they began to type. */
	#typedAt = 0;

	/** @param {MatrixForEditing} map */
	constructor(map) {
		this.#map = map;
		const { surface } = map;
		this.toast = new Toast(map.root);
		this.toast.onLeft = () => surface.focus();
		this.acts = new CellActs({
			accountId: map.accountId,
			revision: () => map.scene()?.model.revision ?? 0,
			person: id => map.people().find(person => person.id === id) ?? null,
			show: map.present,
			did: entry => this.history?.did(entry),
			report: report => sayReport(this, report),
		});
		this.#field = new CellField({
			onKeep: (text, then) => this.#typed(text, then),
			onLeave: () => this.#stopTyping(),
		});
		surface.addRider(this.#field.element);
		const grid = surface.grid.element;
		grid.addEventListener("copy", event => this.#copy(event));
		grid.addEventListener("cut", event => this.#copy(event) && this.clear());
		grid.addEventListener("paste", event => this.#paste(event));
		grid.addEventListener("contextmenu", event => this.#contextMenu(event));
		grid.addEventListener("dblclick", event => this.#doubleClick(event));
		grid.addEventListener("pointerdown", event => this.#pointerDown(event));
	}

	get map() {
		return this.#map;
	}

	get canEdit() {
		return Boolean(this.scene?.model.canEdit) && !this.#map.past();
	}

	get scene() {
		return this.#map.scene();
	}

	/** What typing changes in the view that is shown. @returns {import("./measures.js").Measure} */
	get measure() {
		return MEASURES[this.scene?.view.measure ?? "potential"];
	}

	startOver() {
		this.acts.startOver();
		this.range = null;
		this.toast.clear();
	}

	get #size() {
		const { rows, columns } = this.scene;
		return { rows: rows.length, columns: columns.length };
	}

	// Where

	/** The cells that an act is meant for: the range, else where the keyboard stands. @returns {import("./range.js").Range} */
	get target() {
		const at = within(this.#map.surface.active, this.#size);
		return this.range ?? { anchor: at, head: at };
	}

	isCell({ row, column }) {
		const { rows, columns } = this.#size;
		return row >= 1 && row <= rows && column >= 1 && column <= columns;
	}

	/** What stands at a position. */
	at({ row, column }) {
		const { rows, columns, model, folds } = this.scene;
		const [rowNode, columnNode] = [rows[row - 1], columns[column - 1]];
		return {
			row: rowNode, column: columnNode,
			cell: model.cell(rowNode.heading.id, columnNode.heading.id),
			folded: rowNode.children.length > 0 && folds.isRowFolded(rowNode),
		};
	}

	/** The name of a cell in a sentence. */
	nameOf(position) {
		const { row, column } = this.at(position);
		return `${brief(column.heading.name, 40)} × ${brief(row.heading.name, 40)}`;
	}

	/** @param {import("./range.js").Range | null} range */
	#mark(range) {
		this.range = range && !isSingle(range) ? range : null;
		if (this.scene) {
			this.scene.range = this.range;
			this.#map.surface.relight(false);
		}
	}

	/** Ends the range; one cell alone is meant again. */
	unmark() {
		if (this.range) {
			this.#mark(null);
		}
	}

	/** @param {Position} position */
	goTo(position) {
		this.unmark();
		this.#map.surface.go(position);
	}

	#extendTo(head) {
		const anchor = this.range?.anchor ?? within(this.#map.surface.active, this.#size);
		const to = within(head, this.#size);
		this.#mark({ anchor, head: to });
		this.#map.surface.reveal(to);
	}

	// Hands

	#pointerDown(event) {
		const { surface } = this.#map;
		const start = surface.positionOf(event);
		if (event.button !== 0 || !start || !this.isCell(start) || event.pointerType === "touch") {
			return;
		}
		if (event.shiftKey) {
			this.#extendTo(start);
			event.preventDefault();
			return;
		}
		this.unmark();
		const follow = moved => {
			const to = surface.positionOf(moved);
			const head = this.range?.head ?? start;
			if (to && this.isCell(to) && (to.row !== head.row || to.column !== head.column)) {
				this.#mark({ anchor: start, head: to });
				surface.reveal(to);
			}
		};
		const end = () => {
			removeEventListener("pointermove", follow);
			removeEventListener("pointerup", end);
			if (this.range) {
				surface.go(this.range.anchor);
			}
		};
		addEventListener("pointermove", follow);
		addEventListener("pointerup", end);
	}

	/** Whether a click ends a gesture of the range, and is no choice. */
	takesClick(event) {
		return this.range !== null || event.shiftKey;
	}

	#doubleClick(event) {
		const position = this.#map.surface.positionOf(event);
		if (position && this.isCell(position)) {
			this.type(null);
		}
	}

	// Keys

	/** @param {KeyboardEvent} event @returns {boolean} whether it meant something here */
	key(event) {
		const { surface } = this.#map;
		if (!this.scene || event.isComposing) {
			return false;
		}
		const ctrl = event.ctrlKey || event.metaKey;
		const to = event.shiftKey && this.isCell(this.range?.head ?? surface.active) ? move({ key: event.key, ctrl }, this.range?.head ?? surface.active,
			{ rows: this.#size.rows, columns: this.#size.columns, page: surface.page }) : null;
		if (to) {
			this.#extendTo(to);
			return true;
		}
		const intent = intentOf(event);
		if (intent === null) {
			return false;
		}
		const acts = {
			all: () => this.#mark({ anchor: { row: 1, column: 1 }, head: { row: this.#size.rows, column: this.#size.columns } }),
			help: () => this.#map.help(),
			menu: () => this.#openMenuAt(surface.active),
			undo: () => this.history?.undo(this.toast),
			redo: () => this.history?.redo(this.toast),
			...(this.isCell(surface.active) ? {
				edit: () => this.type(null),
				type: () => this.type(event.key),
				form: () => this.openForm(),
				clear: () => this.clear(),
				down: () => this.fill("down"),
				right: () => this.fill("right"),
			} : {}),
		};
		if (!acts[intent]) {
			return false;
		}
		acts[intent]();
		return true;
	}

	/** Escape ends a range before it ends a choice. @returns {boolean} */
	escape() {
		const had = this.range !== null;
		this.unmark();
		return had;
	}

	#mayEdit() {
		if (!this.canEdit) {
			this.toast.say("You may read this matrix, but not change it.");
		}
		return this.canEdit;
	}

	// Typing

	/** Opens the field over the cell where the keyboard stands. @param {string | null} typed in place of what it holds */
	type(typed) {
		const { surface } = this.#map;
		const position = within(surface.active, this.#size);
		if (!this.#mayEdit() || this.#isFolded(position)) {
			return;
		}
		const { cell, row, column } = this.at(position);
		const problem = this.acts.problems.get(pairKey(row.heading.id, column.heading.id));
		const people = this.scene.view.measure === "likelyBuyer" ? this.#map.people().map(called) : [];
		surface.reveal(position);
		surface.ride(this.#field.element, position);
		this.#editing = position;
		this.#typedAt = this.acts.seen;
		this.#field.open(`${this.measure.label} of ${this.nameOf(position)}`, problem?.text || this.measure.write(cell), typed, people,
			`${row.heading.id}~${column.heading.id} ${this.scene.view.measure}`);
	}

	#isFolded(position) {
		const { folded, row } = this.at(position);
		if (folded) {
			this.toast.warn(`${brief(row.heading.name, 60)} is folded and stands for several rows. Unfold it to write into its own.`);
		}
		return folded;
	}

	#typed(text, then) {
		const position = this.#editing;
		this.#editing = null;
		if (text !== null && position) {
			this.#put([[text]], { anchor: position, head: position }, this.#typedAt);
		}
		if (then) {
			this.#goOn(position, then);
		}
	}

	/** In a range the keyboard walks on within it, and around its end. */
	#goOn(position, { down, right }) {
		const box = this.range ? boxOf(this.range) : null;
		const next = { row: position.row + down, column: position.column + right };
		if (box && right !== 0 && (next.column < box.left || next.column > box.right)) {
			next.column = right > 0 ? box.left : box.right;
			next.row += right;
		}
		if (box && down !== 0 && (next.row < box.top || next.row > box.bottom)) {
			next.row = down > 0 ? box.top : box.bottom;
			next.column += down;
		}
		const inside = !box || (next.row >= box.top && next.row <= box.bottom && next.column >= box.left && next.column <= box.right);
		if (!inside) {
			this.unmark();
		}
		this.#map.surface.go(inside ? within(next, this.#size) : within(position, this.#size));
	}

	#stopTyping() {
		const position = this.#editing;
		this.#editing = null;
		position && this.#map.surface.go(position);
	}

	// Blocks

	/** @param {string[][]} block @param {import("./range.js").Range} range @param {number} [seen] the revision at which it was begun */
	#put(block, range, seen) {
		const reader = { currency: this.scene.model.currency, point: pointOf(navigator.language), people: this.#map.people() };
		const placed = placeBlock(block, range, this.#size, text => this.measure.read(text, reader));
		const open = placed.changes.filter(({ position }) => !this.at(position).folded);
		const folded = placed.changes.length - open.length;
		const ids = position => ({ row: this.at(position).row.heading.id, column: this.at(position).column.heading.id });
		this.acts.mark(placed.bad.map(({ position, text, problem }) =>
			({ ...ids(position), text, message: `“${brief(text, 40) || " "}” ${problem}.` })));
		const texts = new Map(open.map(({ position, set }) => {
			const { row, column } = ids(position);
			return [pairKey(row, column), String(Object.values(set)[0]?.amount ?? Object.values(set)[0] ?? "")];
		}));
		if (placed.bad.length > 0 || placed.outside.length > 0 || folded > 0) {
			this.#say(placed, open.length, folded);
			this.#map.present();
		}
		return this.write(open.map(({ position, set }) => ({ ...ids(position), set })), this.measure.label, {
			seen, textOf: ({ row, column }) => texts.get(pairKey(row, column)) ?? "",
		});
	}

	#say({ bad, outside }, good, folded) {
		const parts = [
			bad.length > 0 ? `${counted(bad.length, "cell was", "cells were")} not taken and ${bad.length === 1 ? "is" : "are"} marked: ${bad.slice(0, 2)
				.map(({ position, text, problem }) => `${this.nameOf(position)}, “${brief(text, 24)}” ${problem}`).join("; ")}${bad.length > 2 ? "; …" : ""}.` : "",
			outside.length > 0 ? `${counted(outside.flat().length, "value lies", "values lie")} beyond the edge of the matrix and went nowhere.` : "",
			folded > 0 ? `${counted(folded, "cell is", "cells are")} in a folded group, which stands for several rows.` : "",
			good > 0 ? `The other ${counted(good, "cell goes", "cells go")} in.` : "",
		];
		this.notice = parts.filter(Boolean).join(" ");
		const actions = bad.length > 0 ? [["Go to the first", () => this.goTo(bad[0].position)]] : [];
		outside.length > 0 && actions.push(["Copy what was left over", () => navigator.clipboard.writeText(writeBlock(outside))]);
		this.toast.warn(this.notice, actions);
	}

	/**
	 * @param {import("./cells.js").CellChange[]} changes
	 * @param {string} what was written, such as Potential
	 */
	write(changes, what, options = {}) {
		const first = changes[0];
		const { rows, columns } = this.scene.model;
		const where = changes.length === 1
			? `${brief(columns.byId.get(first.column).heading.name, 40)} × ${brief(rows.byId.get(first.row).heading.name, 40)}`
			: counted(changes.length, "cell", "cells");
		return changes.length === 0 ? Promise.resolve() : this.acts.write(changes, `${what} of ${where} changed.`, options);
	}

	/** Writes the same into all cells of the target. @param {Record<string, unknown>} set @param {string} what */
	writeAll(set, what, options = {}) {
		if (!this.#mayEdit()) {
			return Promise.resolve();
		}
		const cells = positionsIn(this.target).map(position => this.at(position)).filter(({ folded }) => !folded);
		return this.write(cells.map(({ row, column }) => ({ row: row.heading.id, column: column.heading.id, set })), what, options);
	}

	clear() {
		if (this.#mayEdit()) {
			const positions = positionsIn(this.target);
			positions.forEach(position => {
				const { row, column } = this.at(position);
				this.acts.forgive(row.heading.id, column.heading.id);
			});
			const held = positions.filter(position => this.measure.write(this.at(position).cell) !== "");
			const changes = held.map(position => this.at(position)).filter(({ folded }) => !folded)
				.map(({ row, column }) => ({ row: row.heading.id, column: column.heading.id, set: this.measure.read("", { people: [] }).set }));
			this.#map.present();
			this.write(changes, this.measure.label);
		}
	}

	/** Fills a range from its first row or column; a single cell from its neighbour. @param {"down" | "right"} way */
	fill(way) {
		if (!this.#mayEdit()) {
			return;
		}
		const { top, left, bottom, right } = boxOf(this.target);
		const single = isSingle(this.target);
		const source = ({ row, column }) => way === "down" ? { row: single ? row - 1 : top, column } : { row, column: single ? column - 1 : left };
		const from = { row: way === "down" && !single ? top + 1 : top, column: way === "right" && !single ? left + 1 : left };
		if (from.row > bottom || from.column > right || !this.isCell(source(from))) {
			return;
		}
		const range = { anchor: from, head: { row: bottom, column: right } };
		this.#put(blockOf(range, position => this.measure.write(this.at(source(position)).cell)), range);
	}

	#copy(event) {
		if (this.#map.root.activeElement?.closest(".entry")) {
			return false;
		}
		const block = blockOf(this.target, position => {
			const { cell, folded } = this.at(position);
			return folded ? "" : this.measure.write(cell);
		});
		event.clipboardData.setData("text/plain", writeBlock(block));
		event.preventDefault();
		const count = block.length * block[0].length;
		this.toast.say(`Copied ${this.measure.label.toLowerCase()} of ${count === 1 ? this.nameOf(boxStart(this.target)) : counted(count, "cell", "cells")}.`);
		return true;
	}

	#paste(event) {
		const text = event.clipboardData.getData("text/plain");
		event.preventDefault();
		if (text === "" || !this.#mayEdit()) {
			return;
		}
		const block = parseBlock(text);
		const start = boxStart(this.target);
		const isOne = block.length === 1 && block[0].length === 1;
		if (!isOne) {
			const width = Math.max(...block.map(row => row.length));
			this.#mark({ anchor: start, head: within({ row: start.row + block.length - 1, column: start.column + width - 1 }, this.#size) });
		}
		this.#put(block, isOne ? this.target : { anchor: start, head: start });
	}

	// Form and menu

	/** Opens the form for all fields of the target. @param {{field?: string, preset?: Record<string, unknown>, comment?: string}} [options] what is asked for first */
	openForm(options = {}) {
		const positions = positionsIn(this.target).filter(position => !this.at(position).folded);
		if (positions.length === 0) {
			this.#isFolded(boxStart(this.target));
			return;
		}
		openForm(this, positions, options);
	}

	#contextMenu(event) {
		event.preventDefault();
		const position = event.button === 2 ? this.#map.surface.positionOf(event) : null;
		if (position) {
			if (!this.range || !this.isCell(position)) {
				this.unmark();
				this.#map.surface.go(position);
			}
			this.#openMenuAt(position, new DOMRect(event.clientX, event.clientY, 0, 0));
		}
	}

	#openMenuAt(position, beside = this.#map.surface.rectOf(position)) {
		openCellMenu(this, position, beside);
	}

	focus() {
		this.#map.surface.focus();
	}
}

function boxStart(range) {
	const { top, left } = boxOf(range);
	return { row: top, column: left };
}
