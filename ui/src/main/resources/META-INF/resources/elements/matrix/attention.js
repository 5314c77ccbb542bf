import { query } from "../api/api.js";
import { h } from "../map/controls.js";
import { popUp } from "../map/edit/popup.js";
import { counted } from "../map/people.js";

/** So many days ahead it is worth to be prepared: a quarter. */
const WITHIN = 90;
/** Changes often come in a row; what wants a look is asked for once after them. */
const REST = 400;

const ATTENTION = `query Attention($id: ID!, $within: Int!) {
	account(id: $id) { whitespaceAttention(within: $within) { kind days message cell { row column } } }
}`;
const KINDS = { CONFLICT: "The data says otherwise", REVIEW: "Blocked, to be looked at again", COMPETITOR_CONTRACT_END: "A competitor's contract ends" };

/**
 * The cells that want a look, behind a button that is there only when there are any: blocked ones whose day has come,
 * competitors' contracts that end, values that the data disputes.
 *
 * @typedef {{kind: keyof typeof KINDS, days: number | null, message: string, cell: {row: string, column: string}}} Attention
 */
export class AttentionButton {
	#root;
	#go;
	#timer = 0;
	#asked = 0;
	/** @type {Attention[]} */
	#found = [];

	/** @param {ShadowRoot} root @param {(cell: {row: string, column: string}) => void} go shows a cell */
	constructor(root, go) {
		this.#root = root;
		this.#go = go;
		this.element = h("button", { type: "button", class: "text-tool attention", "aria-haspopup": "dialog", hidden: true });
		this.element.addEventListener("click", () => this.#open());
	}

	/** Looks anew, soon. @param {string | null} accountId null: there is nothing to look at */
	ask(accountId) {
		clearTimeout(this.#timer);
		const asked = ++this.#asked;
		if (!accountId) {
			this.#show([]);
			return;
		}
		this.#timer = setTimeout(async () => {
			// What could not be read is asked for with the next reading; the matrix itself says what is wrong.
			const answer = await query(ATTENTION, { id: accountId, within: WITHIN }).catch(() => null);
			asked === this.#asked && answer && this.#show(answer.account?.whitespaceAttention ?? []);
		}, REST);
	}

	/** @param {Attention[]} found */
	#show(found) {
		this.#found = found;
		this.element.hidden = found.length === 0;
		this.element.replaceChildren(found.length.toLocaleString(), h("span", {}, " to look at"));
		this.element.ariaLabel = `${counted(found.length, "cell wants", "cells want")} a look`;
	}

	#open() {
		const groups = Object.entries(KINDS).map(([kind, title]) => [title, this.#found.filter(each => each.kind === kind)]).filter(([, found]) => found.length > 0);
		const panel = h("div", { class: "cell-form attentions", role: "dialog", "aria-label": "Cells that want a look" },
			...groups.flatMap(([title, found]) => [h("h3", {}, title), h("ul", {}, ...found.map(each => h("li", {}, this.#entry(each, () => close(false)))))]));
		const close = popUp(this.#root, panel, this.element.getBoundingClientRect(), { onClosed: byKey => byKey && this.element.focus(), below: true });
		panel.querySelector("button").focus();
	}

	#entry({ message, days, cell }, close) {
		const entry = h("button", { type: "button", class: days !== null && days < 0 ? "late" : "", dir: "auto" }, message);
		entry.addEventListener("click", () => {
			close();
			this.#go(cell);
		});
		return entry;
	}
}
