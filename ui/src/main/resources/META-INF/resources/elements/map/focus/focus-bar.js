import { h, iconButton } from "../controls.js";
import { filterWords, toggled } from "./filter.js";
import { filterPanel } from "./filter-panel.js";
import { makePopover } from "./popover.js";

const numbers = new Intl.NumberFormat();

/**
 * The second bar of the map: finding, filtering, neighbourhood, ways, saved views, export, table.
 *
 * @param {object} map
 * @param {HTMLElement} map.search
 * @param {HTMLElement} map.tools of the org chart
 * @param {() => import("../state.js").MapState} map.state
 * @param {() => import("./focus.js").Focus} map.focus
 * @param {(filter: import("./filter.js").Filter, hide: boolean) => void} map.filter
 * @param {(hops: number) => void} map.hops
 * @param {() => void} map.path between the two chosen
 * @param {() => void} map.endPath
 * @param {() => void} map.centre the influence view on whoever is chosen
 * @param {() => void} map.table
 * @param {HTMLElement[]} map.more further menus
 */
export function makeFocusBar(map) {
	const filterCount = h("span", { class: "pop-count" });
	const filters = makePopover(["Filter", filterCount], "Filter", () => {
		const { model } = map.state();
		const { filter, hide } = map.focus();
		return model ? filterPanel({ model, filter, hide }, map.filter) : [];
	});
	const hops = h("select", { class: "choice", "aria-label": "Neighbourhood", title: "Show who is near the chosen person: over reporting, influence and past employers" });
	hops.addEventListener("change", () => map.hops(Number(hops.value)));
	const path = h("button", { type: "button", class: "pop-button", title: "Choose two people, the second with Shift, and see the shortest way between them" }, "Path");
	path.addEventListener("click", map.path);
	const centre = h("button", { type: "button", class: "pop-button" }, "Put in the middle");
	centre.addEventListener("click", map.centre);
	const table = iconButton("table", "As a table (T)", map.table, { "aria-pressed": "false" });
	const chips = h("div", { class: "chips", role: "group", "aria-label": "Filters in force" });
	const bar = h("div", { class: "toolbar focus-bar", role: "group", "aria-label": "Focus" },
		map.search, filters.element, hops, path, centre, map.tools, h("span", { class: "spring" }), ...map.more, table);
	const words = h("span", { class: "said", role: "status", dir: "auto" });
	const end = iconButton("close", "End the path", map.endPath, { class: "tool small" });
	const line = h("div", { class: "focus-line", hidden: true }, chips, words, end);

	return {
		elements: [bar, line],
		/** @param {{view: string, table: boolean, sentence: string, summary: string, count: number, singled: boolean}} now */
		show: ({ view, table: tabled, sentence, summary, count, singled }) => {
			const { model, selection } = map.state();
			const { filter, hops: steps, path: ends } = map.focus();
			const list = model ? filterWords(model, filter) : [];
			filterCount.textContent = list.length > 0 ? String(list.length) : "";
			const inMiddle = view === "influence";
			const options = inMiddle ? [["1", "1 step"], ["2", "2 steps"], ["3", "3 steps"], ["4", "4 steps"]]
				: [["0", "Everybody"], ["1", "1 step around"], ["2", "2 steps around"], ["3", "3 steps around"]];
			const value = String(inMiddle ? steps || 2 : Math.min(3, steps));
			if (hops.dataset.view !== String(inMiddle)) {
				hops.dataset.view = String(inMiddle);
				hops.replaceChildren(...options.map(([each, label]) => h("option", { value: each }, label)));
			}
			hops.value = value;
			hops.hidden = view === "past" || view === "coverage";
			path.disabled = selection.size !== 2;
			path.hidden = view === "coverage";
			centre.hidden = !inMiddle || selection.size !== 1;
			table.setAttribute("aria-pressed", String(tabled));
			table.hidden = view === "coverage";
			map.tools.classList.toggle("for-chart", view === "org");
			map.tools.hidden = view === "past" || view === "coverage";
			chips.replaceChildren(...list.map(({ name, value: each, text }) => {
				const chip = h("button", { type: "button", class: "chip", "aria-label": `${text}, take away` }, h("span", { dir: "auto" }, text), h("span", { "aria-hidden": "true" }, "×"));
				chip.addEventListener("click", () => map.filter(toggled(filter, name, each), map.focus().hide));
				return chip;
			}));
			const counts = singled && model ? `${numbers.format(count)} of ${numbers.format(model.count)}` : "";
			const said = sentence || [counts, summary].filter(Boolean).join(" · ");
			if (words.textContent !== said) {
				words.textContent = said;
			}
			end.hidden = ends.length === 0 || sentence === "";
			line.hidden = said === "" && list.length === 0;
		},
	};
}
