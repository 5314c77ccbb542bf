import { h } from "../map/controls.js";

const BETWEEN = "~";

/** The others in the matrix: a frame in their colour around the cell, or the heading of the row, that they have chosen. */
export class MatrixCompany {
	#surface;
	/** @type {import("../map/company.js").Other[]} */
	#others = [];
	/** @type {import("./scene.js").Scene | null} */
	#scene = null;
	#frames = new Map();

	/** @param {import("./surface.js").Surface} surface */
	constructor(surface) {
		this.#surface = surface;
	}

	/** @param {import("../map/company.js").Other[]} others */
	show(others) {
		this.#others = others;
		this.#place();
	}

	/** Takes up other rows and columns. @param {import("./scene.js").Scene} scene */
	follow(scene) {
		this.#scene = scene;
		this.#others.length > 0 && this.#place();
	}

	#place() {
		const wanted = new Map();
		for (const other of this.#others) {
			const position = this.#scene && positionOf(this.#scene, other.selection[0] ?? "");
			position && wanted.set(other.id, { other, position });
		}
		for (const [id, element] of this.#frames) {
			wanted.has(id) || (this.#surface.dismount(element), this.#frames.delete(id));
		}
		for (const [id, { other, position }] of wanted) {
			const element = this.#frames.get(id) ?? this.#frame(other);
			this.#frames.set(id, element);
			this.#surface.ride(element, position);
		}
	}

	#frame({ name, hand }) {
		const element = h("div", { class: `other-chosen ${hand}`, "aria-hidden": "true" }, h("span", { dir: "auto" }, name));
		this.#surface.addRider(element);
		return element;
	}
}

/** Where a row or a cell is; null when it is not shown. */
function positionOf({ rows, columns }, id) {
	const [rowId, columnId] = id.split(BETWEEN);
	const row = rows.findIndex(({ heading }) => heading.id === rowId) + 1;
	const column = columnId ? columns.findIndex(({ heading }) => heading.id === columnId) + 1 : 0;
	return row > 0 && (!columnId || column > 0) ? { row, column } : null;
}
