import { h } from "./controls.js";
import { countSteps } from "./lens.js";
import { counted } from "./people.js";
import { EDIT_SHORTCUTS } from "./edit/keys.js";
import { SHORTCUTS } from "./keyboard.js";

/** The legend of a lens: swatches with the notch that is their second sign, labels, and counts of those who are singled out. */
export function legendItems(lens, model, lit = null) {
	const counts = countSteps(lens, model, lit);
	return lens.order.map(step => {
		const { label, token, notch } = lens.steps[step];
		return { step, label, token, notch, count: counts[step] };
	});
}

/** @param {HTMLElement} holder */
export function showLegend(holder, lens, items) {
	const numbers = new Intl.NumberFormat();
	holder.setAttribute("aria-label", lens.label);
	holder.replaceChildren(...items.map(({ step, label, count }) =>
		h("li", {}, h("i", { class: `bar ${lens.name}-${step}` }), h("span", {}, label), h("b", {}, numbers.format(count)))));
}

/** The dialog that lists the shortcuts. */
export function makeHelp() {
	const close = h("button", { type: "button", class: "button" }, "Close");
	const dialog = h("dialog", { class: "help", "aria-labelledby": "help-title" },
		h("h2", { id: "help-title" }, "Keys on the org chart"),
		h("div", { class: "help-lists" }, shortcuts("Looking", SHORTCUTS), shortcuts("Editing", EDIT_SHORTCUTS)), close);
	close.addEventListener("click", () => dialog.close());
	dialog.addEventListener("keydown", event => event.stopPropagation());
	dialog.addEventListener("click", event => event.target === dialog && dialog.close());
	return dialog;
}

function shortcuts(title, list) {
	return h("div", { class: `help-${title.toLowerCase()}` }, h("h3", {}, title),
		h("dl", {}, ...list.flatMap(([keys, meaning]) => [h("dt", {}, keys), h("dd", {}, meaning)])));
}

/** What stands in the place of the map while there is none. */
export class Notice {
	/** @param {HTMLElement} holder */
	constructor(holder) {
		this.holder = holder;
	}

	clear() {
		this.holder.replaceChildren();
		this.holder.hidden = true;
	}

	loading() {
		const card = style => h("div", { class: `ghost ${style}` });
		this.#show(h("div", { class: "skeleton", role: "status", "aria-label": "Reading the map" },
			h("div", { class: "ghost-row" }, card("")),
			h("div", { class: "ghost-row" }, card(""), card(""), card("")),
			...[1, 2, 3].map(() => h("div", { class: "ghost-row" }, card("low"), card("low"), card("low")))));
	}

	/** @param {(() => void) | null} onAdd null for whoever may only read */
	empty(onAdd) {
		const add = h("button", { type: "button", class: "button", hidden: !onAdd }, "Add the first person");
		add.addEventListener("click", () => onAdd?.());
		this.#show(h("div", { class: "message" }, h("h2", {}, "Nobody is on this map yet"),
			h("p", {}, "Import the contacts of this account from your CRM: their managers make the org chart."), add));
	}

	failed(message, onRetry) {
		const retry = h("button", { type: "button", class: "button" }, "Try again");
		retry.addEventListener("click", onRetry);
		this.#show(h("div", { class: "message", role: "alert" }, h("h2", {}, "The map could not be read"),
			h("p", {}, `${message} Nothing is lost: what is on the map is kept on the server.`), retry));
	}

	#show(content) {
		this.holder.replaceChildren(content);
		this.holder.hidden = false;
	}
}

/** "2,081 people, 3 at the top, 6 levels". */
export function countsText({ people, roots, levels }) {
	return [counted(people, "person", "people"), `${roots} at the top`, counted(levels, "level", "levels")].join(" · ");
}
