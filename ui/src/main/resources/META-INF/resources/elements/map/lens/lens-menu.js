import { h } from "../controls.js";
import { LENSES } from "../lens.js";

/**
 * The choice of the lens.
 *
 * @param {(name: string) => void} choose
 */
export function makeLensMenu(choose) {
	const select = h("select", { class: "choice", "aria-label": "Lens", title: "What the colours of the cards say" },
		...Object.values(LENSES).map(({ name, label }) => h("option", { value: name }, label)));
	select.addEventListener("change", () => choose(select.value));
	return {
		element: h("label", { class: "lens" }, h("span", { class: "lens-word" }, "Lens"), select),
		/** @param {boolean} past whether a day of the past is shown, since which something may have changed */
		show: (name, past) => {
			select.querySelector("[value=since]").hidden = !past;
			select.value = name;
		},
	};
}
