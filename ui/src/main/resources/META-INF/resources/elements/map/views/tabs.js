import { h } from "../controls.js";
import { VIEWS } from "./views.js";

/**
 * The views as tabs, and in a narrow pane as a list to choose from.
 *
 * @param {(view: import("./views.js").View) => void} choose
 */
export function makeTabs(choose) {
	const tabs = VIEWS.map(({ name, label }) => h("button", { type: "button", role: "tab", class: "view", "data-view": name, tabindex: "-1" }, label));
	const list = h("div", { class: "views", role: "tablist", "aria-label": "View" }, ...tabs);
	const select = h("select", { class: "choice views-choice", "aria-label": "View" },
		...VIEWS.map(({ name, label }) => h("option", { value: name }, label)));
	tabs.forEach((tab, k) => {
		tab.addEventListener("click", () => choose(tab.dataset.view));
		tab.addEventListener("keydown", event => {
			const to = { ArrowRight: k + 1, ArrowLeft: k - 1, Home: 0, End: tabs.length - 1 }[event.key];
			if (to !== undefined) {
				event.preventDefault();
				const next = tabs[(to + tabs.length) % tabs.length];
				next.focus();
				choose(next.dataset.view);
			}
		});
	});
	select.addEventListener("change", () => choose(select.value));
	return {
		elements: [list, select],
		show: view => {
			tabs.forEach(tab => {
				const chosen = tab.dataset.view === view;
				tab.setAttribute("aria-selected", String(chosen));
				tab.tabIndex = chosen ? 0 : -1;
			});
			select.value = view;
		},
	};
}
