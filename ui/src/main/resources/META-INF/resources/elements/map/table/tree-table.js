import { h } from "../controls.js";
import { fold } from "../search.js";
import { columnsOf } from "./columns.js";
import { rowsOf } from "./rows.js";

const ROW = 30;
const AROUND = 8;
const PAUSE = 900;
const INDENT = 16;

/**
 * Everybody as a tree table, for keyboards, screen readers and whoever likes tables: a line for each person whom the
 * map shows, a column for each thing that a card shows. Only the lines in view are in the page.
 */
export class TreeTable {
	/** @type {import("./rows.js").Row[]} */
	#rows = [];
	/** @type {import("./columns.js").Column[]} */
	#columns = [];
	#at = 0;
	/** -1: the whole line has the focus */
	#column = -1;
	#typed = "";
	#typedAt = -Infinity;

	/**
	 * @param {object} actions
	 * @param {(i: number, options: {add: boolean}) => void} actions.choose
	 * @param {(i: number) => void} actions.toggle
	 * @param {(i: number) => void} actions.open
	 * @param {(i: number) => void} actions.go
	 * @param {() => void} actions.clear
	 * @param {() => void} actions.help
	 */
	constructor(actions) {
		this.actions = actions;
		this.head = h("div", { role: "rowgroup", class: "table-head" });
		this.body = h("div", { role: "rowgroup", class: "table-body" });
		this.element = h("div", { class: "tree-table over", role: "treegrid", tabindex: "0", "aria-multiselectable": "true", hidden: true }, this.head, this.body);
		this.element.addEventListener("scroll", () => this.#frame ||= requestAnimationFrame(() => this.#draw()));
		this.element.addEventListener("keydown", event => this.#key(event));
		this.element.addEventListener("click", event => this.#click(event));
		this.element.addEventListener("dblclick", event => this.#rowOf(event) && actions.open(this.#rowOf(event).i));
		new ResizeObserver(() => this.#draw()).observe(this.element);
	}

	#frame = 0;

	/**
	 * Shows what the map shows.
	 *
	 * @param {import("../state.js").MapState} state
	 * @param {Uint8Array | null} kept
	 */
	show(state, kept) {
		this.state = state;
		this.#rows = rowsOf(state, kept);
		this.#columns = columnsOf(state.layout);
		const at = this.#rows.findIndex(({ i }) => i === state.active);
		const moved = at >= 0 && this.#rows[this.#at] !== this.#rows[at];
		this.#at = at >= 0 ? at : Math.min(this.#at, Math.max(0, this.#rows.length - 1));
		this.#column = Math.min(this.#column, this.#columns.length - 1);
		const { style } = this.element;
		style.setProperty("--columns", this.#columns.map(({ width }) => `${width}px`).join(" "));
		style.setProperty("--wide", `${this.#columns.reduce((sum, { width }) => sum + width, 0)}px`);
		this.body.style.height = `${this.#rows.length * ROW}px`;
		this.element.setAttribute("aria-rowcount", String(this.#rows.length + 1));
		this.element.setAttribute("aria-colcount", String(this.#columns.length));
		this.element.setAttribute("aria-label", `People of ${state.model.accountName}`);
		this.head.replaceChildren(h("div", { role: "row", "aria-rowindex": "1", class: "table-row" },
			...this.#columns.map(({ label }, c) => h("div", { role: "columnheader", "aria-colindex": String(c + 1) }, label))));
		moved && this.#keepInView();
		this.#draw();
	}

	/** Gives it the keyboard. */
	focus() {
		this.element.focus();
		this.#keepInView();
		this.#draw();
	}

	#draw() {
		this.#frame = 0;
		if (this.element.hidden || !this.state?.model) {
			return;
		}
		const top = this.element.scrollTop;
		const first = Math.max(0, Math.floor(top / ROW) - AROUND);
		const last = Math.min(this.#rows.length, Math.ceil((top + this.element.clientHeight) / ROW) + AROUND);
		const shown = [];
		for (let k = first; k < last; k++) {
			shown.push(this.#line(k));
		}
		// The line that has the focus stays in the page when it is scrolled away, for those who cannot see it.
		if (this.#rows.length > 0 && (this.#at < first || this.#at >= last)) {
			this.#at < first ? shown.unshift(this.#line(this.#at)) : shown.push(this.#line(this.#at));
		}
		this.body.replaceChildren(...shown);
		const row = this.#rows[this.#at];
		row ? this.element.setAttribute("aria-activedescendant", this.#column < 0 ? `row-${row.i}` : `cell-${row.i}-${this.#column}`)
			: this.element.removeAttribute("aria-activedescendant");
	}

	#line(k) {
		const { i, level, position, size, expanded } = this.#rows[k];
		const { model, selection, lit } = this.state;
		const chosen = selection.has(i);
		const active = k === this.#at;
		const line = h("div", {
			role: "row", id: `row-${i}`, "aria-rowindex": String(k + 2), "aria-level": String(level), "aria-posinset": String(position),
			"aria-setsize": String(size), "aria-selected": String(chosen), "aria-expanded": expanded === null ? null : String(expanded),
			class: `table-row${k % 2 ? " odd" : ""}${chosen ? " chosen" : ""}${lit && !lit[i] ? " unlit" : ""}${active && this.#column < 0 ? " active" : ""}`,
		}, ...this.#columns.map((column, c) => this.#cell(model, i, column, c, level, expanded, active)));
		line.style.transform = `translateY(${k * ROW}px)`;
		line.dataset.at = String(k);
		return line;
	}

	#cell(model, i, { text, lens }, c, level, expanded, active) {
		const words = text(model, i);
		const cell = h("div", {
			role: c === 0 ? "rowheader" : "gridcell", id: `cell-${i}-${c}`, "aria-colindex": String(c + 1),
			class: `table-cell${active && c === this.#column ? " active" : ""}`, title: words.length > 14 ? words : null,
		});
		if (c === 0) {
			cell.style.paddingInlineStart = `${6 + (level - 1) * INDENT}px`;
			cell.append(h("span", { class: expanded === null ? "twisty none" : "twisty", "aria-hidden": "true" }, expanded ? "▾" : "▸"));
		}
		if (lens) {
			cell.append(h("i", { class: `bar ${lens.name}-${lens.stepOf(model, i)}`, "aria-hidden": "true" }));
		}
		cell.append(h("span", { class: "table-text", dir: "auto" }, words));
		return cell;
	}

	#rowOf(event) {
		const line = event.target.closest("[data-at]");
		return line ? this.#rows[Number(line.dataset.at)] : null;
	}

	#click(event) {
		const row = this.#rowOf(event);
		if (row) {
			this.#at = this.#rows.indexOf(row);
			this.#column = -1;
			event.target.closest(".twisty:not(.none)") ? this.actions.toggle(row.i) : this.actions.choose(row.i, { add: event.shiftKey });
		}
	}

	#key(event) {
		const row = this.#rows[this.#at];
		if (!row || event.altKey || event.metaKey || (event.ctrlKey && !["Home", "End"].includes(event.key))) {
			return;
		}
		const page = Math.max(1, Math.floor(this.element.clientHeight / ROW) - 2);
		const moves = { ArrowUp: -1, ArrowDown: 1, PageUp: -page, PageDown: page, Home: -Infinity, End: Infinity };
		if (event.key === "Home" && this.#column >= 0 && !event.ctrlKey) {
			this.#toColumn(0);
		} else if (event.key === "End" && this.#column >= 0 && !event.ctrlKey) {
			this.#toColumn(this.#columns.length - 1);
		} else if (event.key in moves) {
			this.#go(this.#at + moves[event.key]);
		} else if (!this.#act(event, row)) {
			return;
		}
		event.preventDefault();
	}

	/** @returns {boolean} whether the key means something here */
	#act(event, row) {
		switch (event.key) {
			case "ArrowRight":
				this.#column < 0 && row.expanded === false ? this.actions.toggle(row.i) : this.#toColumn(Math.min(this.#column + 1, this.#columns.length - 1));
				return true;
			case "ArrowLeft":
				this.#left(row);
				return true;
			case "Enter":
				this.actions.open(row.i);
				return true;
			case " ":
				this.actions.choose(row.i, { add: event.shiftKey });
				return true;
			case "[":
			case "]":
				row.expanded === (event.key === "[") && this.actions.toggle(row.i);
				return true;
			case "?":
				this.actions.help();
				return true;
			case "Escape":
				this.actions.clear();
				return false;
			default:
				return /^[\p{Letter}\p{Number}]$/u.test(event.key) && this.#find(event.key, event.timeStamp);
		}
	}

	#left(row) {
		if (this.#column >= 0) {
			this.#toColumn(this.#column - 1);
		} else if (row.expanded) {
			this.actions.toggle(row.i);
		} else {
			let k = this.#at - 1;
			while (k >= 0 && this.#rows[k].level >= row.level) {
				k--;
			}
			k >= 0 && this.#go(k);
		}
	}

	#find(letter, now) {
		this.#typed = now - this.#typedAt < PAUSE ? this.#typed + fold(letter) : fold(letter);
		this.#typedAt = now;
		const first = this.#typed.length === 1 ? 1 : 0;
		for (let step = 0; step < this.#rows.length; step++) {
			const k = (this.#at + first + step) % this.#rows.length;
			if (fold(this.state.model.names[this.#rows[k].i].slice(0, 80)).startsWith(this.#typed)) {
				this.#go(k);
				break;
			}
		}
		return true;
	}

	#go(k) {
		this.#at = Math.min(this.#rows.length - 1, Math.max(0, k));
		this.#keepInView();
		this.#draw();
		this.actions.go(this.#rows[this.#at].i);
	}

	#toColumn(column) {
		this.#column = column;
		this.#keepInView();
		this.#draw();
	}

	#keepInView() {
		const head = this.head.offsetHeight;
		const top = this.#at * ROW;
		const { scrollTop, clientHeight } = this.element;
		if (top < scrollTop) {
			this.element.scrollTop = top;
		} else if (top + ROW + head > scrollTop + clientHeight) {
			this.element.scrollTop = top + ROW + head - clientHeight;
		}
		if (this.#column < 0) {
			return;
		}
		const widths = this.#columns.map(({ width }) => width);
		const left = widths.slice(0, this.#column).reduce((a, b) => a + b, 0);
		if (this.#column === 0) {
			this.element.scrollLeft = 0;
		} else if (left - widths[0] < this.element.scrollLeft) {
			this.element.scrollLeft = left - widths[0];
		} else if (left + widths[this.#column] > this.element.scrollLeft + this.element.clientWidth) {
			this.element.scrollLeft = left + widths[this.#column] - this.element.clientWidth;
		}
	}
}
