import { leads } from "./model.js";
import { fold } from "./search.js";

/** What the keys do, as the list of shortcuts shows it. */
export const SHORTCUTS = [
	["↑ ↓", "Manager, first report"],
	["← →", "Previous and next of the same manager"],
	["Home End", "First person, last person shown"],
	["A name's letters", "Next person whose name begins so"],
	["Enter", "Select and open details"],
	["Space", "Select; with Shift, add to the selection"],
	["[ ]", "Collapse, expand"],
	["F", "Fit the map to the pane"],
	["+ −", "Zoom in, zoom out"],
	["T", "Show as a table"],
	["Esc", "Clear the selection"],
	["?", "This list"],
];

const TYPING_PAUSE = 900;

/**
 * What a key means where somebody is active. Pure: changes nothing.
 *
 * @typedef {{go: number} | {toggle: number} | {select: number, add: boolean} | {open: number} | {command: "fit" | "in" | "out" | "clear" | "help" | "table"}} Intent
 * @param {string} key as in KeyboardEvent
 * @param {{model: import("./model.js").MapModel, collapsed: Uint8Array, active: number, shift: boolean}} where
 * @returns {Intent | null}
 */
export function intentOf(key, { model, collapsed, active, shift }) {
	const command = { f: "fit", F: "fit", t: "table", T: "table", "+": "in", "=": "in", "-": "out", Escape: "clear", "?": "help" }[key];
	if (command) {
		return { command };
	}
	if (active < 0) {
		return null;
	}
	switch (key) {
		case "ArrowUp":
			return model.manager[active] >= 0 ? { go: model.manager[active] } : null;
		case "ArrowDown":
			if (!leads(model, active)) {
				return null;
			}
			return collapsed[active] ? { toggle: active } : { go: model.childList[model.childStart[active]] };
		case "ArrowLeft":
			return beside(model, active, -1);
		case "ArrowRight":
			return beside(model, active, 1);
		case "Home":
			return { go: model.order[0] };
		case "End":
			return { go: lastShown(model, collapsed) };
		case "[":
			return leads(model, active) && !collapsed[active] ? { toggle: active } : null;
		case "]":
			return leads(model, active) && collapsed[active] ? { toggle: active } : null;
		case "Enter":
			return { open: active };
		case " ":
			return { select: active, add: shift };
		default:
			return null;
	}
}

/** The people who stand beside somebody: of the same manager, or at the top. */
export function siblingsOf(model, i) {
	const up = model.manager[i];
	return up < 0 ? model.roots : model.childList.subarray(model.childStart[up], model.childStart[up + 1]);
}

function beside(model, i, step) {
	const siblings = siblingsOf(model, i);
	const next = siblings[siblings.indexOf(i) + step];
	return next === undefined ? null : { go: next };
}

function lastShown(model, collapsed) {
	let i = model.roots[model.roots.length - 1];
	while (leads(model, i) && !collapsed[i]) {
		i = model.childList[model.childStart[i + 1] - 1];
	}
	return i;
}

/** Finds the next person shown whose name begins with what has just been typed. */
export class TypeAhead {
	#typed = "";
	#last = -Infinity;

	/** Whether a letter goes on with a name that is being typed, and so is no shortcut. */
	isTyping(now) {
		return this.#typed !== "" && now - this.#last < TYPING_PAUSE;
	}

	/** @returns {number} -1 when there is nobody */
	next(letter, now, { model, visible, active }) {
		this.#typed = this.isTyping(now) ? this.#typed + fold(letter) : fold(letter);
		this.#last = now;
		const first = this.#typed.length === 1 ? 1 : 0;
		for (let k = 0; k < model.count; k++) {
			const i = (active + first + k + model.count) % model.count;
			if (visible[i] && fold(model.names[i].slice(0, 80)).startsWith(this.#typed)) {
				return i;
			}
		}
		return -1;
	}
}
