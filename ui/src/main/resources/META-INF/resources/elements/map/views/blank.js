import { h } from "../controls.js";
import { coverageOf } from "./coverage.js";

/** What a view without anything to show says: what would be here, and what to do first. */
const WORDS = {
	influence: ["No influence is drawn yet", "Who moves whom is drawn on the org chart: pull from the edge of a card to another card, or press I."],
	past: ["Nobody is known to have met before", "Enter in people's details where they worked and studied: whoever was at a place together is shown here."],
	coverage: ["No relationships are entered yet", "Enter in people's details who of us knows them, and how well: the table shows who covers whom."],
};

/** @param {() => void} toChart */
export function makeBlank(toChart) {
	const title = h("h2", {});
	const what = h("p", {});
	const button = h("button", { type: "button", class: "button" }, "Show the org chart");
	button.addEventListener("click", toChart);
	const element = h("div", { class: "blank", hidden: true }, h("div", { class: "message" }, title, what, button));
	return {
		element,
		/**
		 * @param {import("../state.js").MapState} state
		 * @param {boolean} covered whether the coverage view is shown
		 * @param {boolean} tabled
		 * @returns {boolean} whether there is nothing to show
		 */
		show: ({ model, layout }, covered, tabled) => {
			const kind = covered ? "coverage" : layout?.kind;
			const none = covered ? coverageOf(model).rows.length === 0 : layout?.sequence?.length === 0;
			const blank = Boolean(model) && none && !tabled && kind in WORDS;
			element.hidden = !blank;
			if (blank) {
				[title.textContent, what.textContent] = WORDS[kind];
			}
			return blank;
		},
	};
}
