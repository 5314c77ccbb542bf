import { move } from "./keys.js";
import { brief } from "./words.js";

const REST = 160;
/** The bubble of open threads, from the lower right of a cell. */
const TALK = { width: 26, height: 22 };

/**
 * What pointer and keys mean on the surface.
 *
 * @typedef {object} Meaning
 * @property {(selection: import("./lighting.js").Selection) => void} onChoose
 * @property {(kind: "row" | "column", id: string) => void} onFold
 * @property {() => void} onEscape
 * @property {(event: KeyboardEvent) => boolean} [key] whether a key meant something to whoever writes
 * @property {(event: MouseEvent) => boolean} [takesClick] whether a click ends a range
 * @property {() => boolean} [escape] whether there was something to leave before the choice
 * @property {() => void} [onTalk] what is said about the chosen cell
 * @property {() => void} [onOpen] all that is known of the chosen cell
 * @property {() => void} [moved] the keyboard has gone elsewhere
 * @property {() => import("./scene.js").Scene | null} scene
 */
export class Hands {
	#surface;
	#meaning;
	#restTimer = 0;

	/** @param {import("./surface.js").Surface} surface @param {Meaning} meaning */
	constructor(surface, meaning) {
		this.#surface = surface;
		this.#meaning = meaning;
		const { element } = surface.grid;
		element.addEventListener("click", event => this.#click(event));
		element.addEventListener("keydown", event => this.#press(event));
		element.addEventListener("pointerover", event => this.#explain(event));
	}

	#click(event) {
		const position = this.#surface.positionOf(event) ?? placed(event)?.at;
		if (!position || this.#meaning.takesClick?.(event)) {
			return;
		}
		this.#surface.go(position);
		if (!event.target.classList.contains("caret") || !this.#fold(position)) {
			this.#choose(position);
			this.#isOnTalk(event, position) && this.#meaning.onTalk?.();
		}
	}

	/** Whether a click hit the bubble at the lower right of a cell. */
	#isOnTalk(event, position) {
		const { row, column, scene } = this.#at(position);
		if (!row || !column || scene.threadsOf(row, column.heading.id) === 0) {
			return false;
		}
		const { right, bottom } = this.#surface.rectOf(position);
		return event.clientX > right - TALK.width && event.clientY > bottom - TALK.height;
	}

	#press(event) {
		if (event.altKey || event.isComposing) {
			return;
		}
		if (event.key !== "Enter" && this.#meaning.key?.(event)) {
			event.preventDefault();
			return;
		}
		const at = this.#surface.active;
		const { rows, columns } = this.#meaning.scene();
		const to = move({ key: event.key, ctrl: event.ctrlKey || event.metaKey }, at,
			{ rows: rows.length + 1, columns: columns.length + 1, page: this.#surface.page });
		if (to) {
			this.#surface.go(to);
			this.#meaning.moved?.();
			this.#follow(to);
		} else if (event.key === "Enter") {
			this.#isChosen(at) && this.#meaning.onOpen ? this.#meaning.onOpen() : this.#choose(at);
		} else if (event.key === " ") {
			this.#fold(at) || this.#choose(at);
		} else if (event.key === "Escape") {
			if (this.#meaning.escape?.()) {
				event.stopPropagation();
			} else {
				this.#meaning.onEscape();
			}
		} else {
			return;
		}
		event.preventDefault();
	}

	#isChosen({ row, column }) {
		const { rows, columns, lighting } = this.#meaning.scene();
		const ids = [rows[row - 1], columns[column - 1]].map(node => node?.heading.id ?? null);
		return ids.every(id => id !== null) && lighting.isChosen(ids[0], ids[1]);
	}

	/** While a cell is chosen, the choice goes along with the keyboard, once that rests. */
	#follow(position) {
		clearTimeout(this.#restTimer);
		const { rows, columns, lighting } = this.#meaning.scene();
		const isCell = position.row >= 1 && position.row <= rows.length && position.column >= 1 && position.column <= columns.length;
		if (isCell && lighting.hasChosenCell) {
			this.#restTimer = setTimeout(() => this.#meaning.scene()?.lighting.hasChosenCell && this.#choose(this.#surface.active), REST);
		}
	}

	#at({ row, column }) {
		const { rows, columns } = this.#meaning.scene();
		return { row: rows[row - 1] ?? null, column: columns[column - 1] ?? null, scene: this.#meaning.scene() };
	}

	#choose(position) {
		const { row, column } = this.#at(position);
		const rowId = row?.heading.id ?? null;
		const columnId = column?.heading.id ?? null;
		if (rowId !== null || columnId !== null) {
			this.#meaning.onChoose({ kind: columnId === null ? "row" : rowId === null ? "column" : "cell", rowId, columnId });
		}
	}

	/** @returns {boolean} whether there was something to fold or to open */
	#fold(position) {
		const { row, column, scene } = this.#at(position);
		if (position.column === 0 && row?.children.length > 0) {
			this.#meaning.onFold("row", row.heading.id);
			return true;
		}
		if (position.row === 0 && column && !column.parent && (column.children.length > 0 || !scene.model.hasProducts)) {
			this.#meaning.onFold("column", column.heading.id);
			return true;
		}
		return false;
	}

	/** The exact words of a cell, only once a hand is over it. */
	#explain(event) {
		const element = placed(event);
		if (element?.classList.contains("cell") && !element.title) {
			const { row, column } = this.#at(element.at);
			const where = [column, row].filter(Boolean).map(node => brief(node.heading.name)).join(" × ");
			element.title = where ? `${where}: ${element.ariaLabel}` : element.ariaLabel;
		}
	}
}

/** @returns {HTMLElement | null} the cell or heading that an event hit */
function placed(event) {
	const element = event.target.closest?.("[aria-colindex]");
	return element?.at ? element : null;
}
