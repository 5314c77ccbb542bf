import { h } from "../controls.js";
import { shortened } from "../people.js";
import { ATTRIBUTES, matching, toggled } from "./filter.js";

const MANY = 12;
const numbers = new Intl.NumberFormat();

/**
 * All attributes with their values to be ticked, each with how many people it would leave.
 *
 * @param {object} asked
 * @param {import("../model.js").MapModel} asked.model
 * @param {import("./filter.js").Filter} asked.filter
 * @param {boolean} asked.hide
 * @param {(filter: import("./filter.js").Filter, hide: boolean) => void} change
 */
export function filterPanel({ model, filter, hide }, change) {
	let now = filter;
	let hiding = hide;
	const groups = Object.entries(ATTRIBUTES).map(([name, attribute]) => {
		const others = matching(model, { ...now, [name]: [] });
		const values = attribute.values(model).map(({ value, label }) => {
			const is = attribute.test(model, [value]);
			let count = 0;
			for (let i = 0; i < model.count; i++) {
				count += others[i] && is(i) ? 1 : 0;
			}
			return { value, label, count };
		}).filter(({ value, count }) => count > 0 || now[name]?.includes(value));
		const boxes = values.slice(0, name === "unit" ? 200 : values.length).map(({ value, label, count }) => {
			const box = h("input", { type: "checkbox", ".checked": now[name]?.includes(value) ?? false });
			box.addEventListener("change", () => {
				now = toggled(now, name, value);
				change(now, hiding);
			});
			return h("label", { class: "tick" }, box, h("span", { dir: "auto" }, shortened(label)), h("b", {}, numbers.format(count)));
		});
		return values.length === 0 ? "" : h("fieldset", { class: values.length > MANY ? "many" : "" }, h("legend", {}, attribute.label), h("div", { class: "ticks" }, ...boxes));
	});
	const hider = h("input", { type: "checkbox", ".checked": hiding });
	hider.addEventListener("change", () => {
		hiding = hider.checked;
		change(now, hiding);
	});
	return [h("div", { class: "filter-panel" }, ...groups), h("label", { class: "tick hide-others" }, hider, h("span", {}, "Hide the others"))];
}
