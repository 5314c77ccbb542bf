import { signsOf } from "./compare/words.js";
import { openOf } from "./rollup.js";
import { isHeldByCompetitor } from "./words.js";

const STATES = [
	["sold", "Sold", cell => cell.state === "SOLD"],
	["progress", "In progress", cell => cell.state === "IN_PROGRESS"],
	["open", "Open", cell => cell.state === "OPEN" && !isHeldByCompetitor(cell)],
	["rival", "Competitor-held", isHeldByCompetitor],
	["blocked", "Blocked", cell => cell.state === "BLOCKED"],
];

/** The parts of the totals' bars: with access, and without. */
const TONES = [
	["buyer", "Buyer known well", open => open.strong.length > 0],
	["weak", "Buyer known less well", open => open.weak.length > 0],
	["buyerless", "No buyer", open => open.noBuyer.length > 0],
];

/** The line under the totals: what they come to, and how to read the cells; only states that occur are explained. */
export class Sentence {
	#words = document.createElement("p");
	#legend = document.createElement("ul");

	constructor() {
		this.element = document.createElement("div");
		this.element.className = "sentence";
		this.#words.setAttribute("role", "status");
		this.#legend.className = "legend";
		this.element.append(this.#words, this.#legend);
	}

	/** @param {string} words */
	say(words) {
		this.#words.textContent = words;
	}

	/** Explains what the cells show: of states only those that occur. @param {import("./scene.js").Scene} scene */
	explain({ model, view, scale, format, comparison }) {
		if (comparison) {
			this.#legend.setAttribute("aria-label", "What has changed");
			this.#legend.replaceChildren(...signsOf(comparison.differences.counts).map(({ sign, label, ring, count }) => signed(sign, ring, `${label} (${count.toLocaleString()})`)));
			return;
		}
		if (view.legend) {
			this.#legend.setAttribute("aria-label", view.label);
			this.#legend.replaceChildren(...view.legend(scale, format).map(([look, label]) => entry(look === "buyerless" ? "buyerless look" : look, label)));
			return;
		}
		this.#legend.setAttribute("aria-label", "States");
		const cells = [...model.cells, ...model.productCells];
		const valued = cells.map(openOf).filter(open => open !== null);
		this.#legend.replaceChildren(...[
			...STATES.filter(([, , holds]) => cells.some(holds)),
			...TONES.filter(([, , holds]) => valued.some(holds)),
		].map(([look, label]) => entry(look, label)));
	}
}

function signed(sign, ring, label) {
	const item = entry(`sign ${ring}`, label);
	item.firstChild.textContent = sign;
	item.firstChild.ariaHidden = "true";
	return item;
}

function entry(look, label) {
	const item = document.createElement("li");
	const swatch = document.createElement("span");
	swatch.className = look;
	item.append(swatch, label);
	return item;
}
