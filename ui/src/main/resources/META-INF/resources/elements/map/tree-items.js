import { threadWords } from "../comments/open-threads.js";
import { siblingsOf } from "./keyboard.js";
import { leads } from "./model.js";
import { tieWords } from "./ties/words.js";
import { describe } from "./people.js";

const BESIDE = 8;
const BELOW = 12;
const MOST_TIES = 6;

/**
 * The map for screen readers. Cards come and go with the view, so the tree that is read out is one of its own: the
 * active person, the people beside, above and below, as tree items off the screen.
 */
export class TreeItems {
	/**
	 * @param {HTMLElement} tree
	 * @param {(i: number) => void} onActivate a screen reader's own click
	 */
	constructor(tree, onActivate) {
		this.tree = tree;
		this.onActivate = onActivate;
	}

	/** @param {import("./state.js").MapState} state */
	show(state) {
		const { model, active } = state;
		if (active < 0) {
			this.tree.replaceChildren();
			this.tree.removeAttribute("aria-activedescendant");
			return;
		}
		if (state.layout?.sequence) {
			this.#showFlat(state);
			return;
		}
		const siblings = siblingsOf(model, active);
		const at = siblings.indexOf(active);
		const items = [];
		const up = model.manager[active];
		if (up >= 0) {
			const managers = siblingsOf(model, up);
			items.push(this.#item(state, up, managers.indexOf(up), managers.length));
		}
		for (let k = Math.max(0, at - BESIDE); k < Math.min(siblings.length, at + BESIDE + 1); k++) {
			items.push(this.#item(state, siblings[k], k, siblings.length));
			if (k === at && !state.collapsed[active]) {
				const start = model.childStart[active];
				const count = model.childStart[active + 1] - start;
				for (let c = 0; c < Math.min(BELOW, count); c++) {
					items.push(this.#item(state, model.childList[start + c], c, count));
				}
			}
		}
		this.tree.replaceChildren(...items);
		this.tree.setAttribute("aria-activedescendant", itemId(active));
	}

	/** A view that is no tree is read as a list, each with how they come to be in it. */
	#showFlat(state) {
		const { layout: { sequence, noteOf }, active } = state;
		const at = Math.max(0, sequence.indexOf(active));
		const items = [];
		for (let k = Math.max(0, at - BESIDE); k < Math.min(sequence.length, at + BESIDE + 1); k++) {
			const item = this.#item(state, sequence[k], k, sequence.length);
			item.setAttribute("aria-level", "1");
			item.removeAttribute("aria-expanded");
			item.textContent = [[describe(state.model, sequence[k]), threadWords(state.threadsOf(sequence[k]))].filter(Boolean).join(", "), noteOf(sequence[k])].filter(Boolean).join(": ");
			items.push(item);
		}
		this.tree.replaceChildren(...items);
		sequence.includes(active) ? this.tree.setAttribute("aria-activedescendant", itemId(active)) : this.tree.removeAttribute("aria-activedescendant");
	}

	#item(state, i, position, size) {
		const { model, collapsed, selection } = state;
		const item = document.createElement("div");
		item.id = itemId(i);
		item.className = "tree-item";
		item.setAttribute("role", "treeitem");
		item.setAttribute("aria-level", String(model.depth[i] + 1));
		item.setAttribute("aria-posinset", String(position + 1));
		item.setAttribute("aria-setsize", String(size));
		item.setAttribute("aria-selected", String(selection.has(i)));
		if (leads(model, i)) {
			item.setAttribute("aria-expanded", String(!collapsed[i]));
		}
		item.textContent = [describe(model, i), ...[threadWords(state.threadsOf(i))].filter(Boolean), ...tieWords(model, i).slice(0, MOST_TIES)].join(", ");
		item.addEventListener("click", event => {
			event.stopPropagation();
			this.onActivate(i);
		});
		return item;
	}
}

function itemId(i) {
	return `person-${i}`;
}
