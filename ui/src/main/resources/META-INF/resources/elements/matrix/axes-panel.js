import { h } from "../map/controls.js";
import { popUp } from "../map/edit/popup.js";
import { counted } from "../map/people.js";
import { everything, isArranged } from "./axes.js";

const ONLY = [["all", "All rows and columns"], ["known", "With something known"], ["open", "With open potential"], ["target", "At which we aim"]];
const ORDERS = [["given", "As the units stand"], ["value", "Most open first"], ["name", "By name"]];

/**
 * The button that opens what is shown of both axes: what is looked for, what is left out, in which order.
 *
 * @param {ShadowRoot} root
 * @param {{axes: () => import("./axes.js").Axes, change: (axes: import("./axes.js").Axes) => void, focus: () => void}} matrix
 */
export function makeAxesButton(root, matrix) {
	const button = h("button", { type: "button", class: "text-tool", "aria-haspopup": "dialog" }, "Filter");
	button.addEventListener("click", () => open(root, button, matrix));
	return {
		element: button,
		show: axes => {
			const arranged = isArranged(axes);
			button.classList.toggle("on", arranged);
			button.textContent = arranged ? "Filtered" : "Filter";
		},
	};
}

function open(root, button, { axes, change, focus }) {
	const now = axes();
	const find = (label, axis) => {
		const input = h("input", { type: "search", dir: "auto", value: now[axis].text, autocomplete: "off" });
		input.addEventListener("input", () => change({ ...axes(), [axis]: { ...axes()[axis], text: input.value } }));
		return h("label", { class: "cell-field" }, h("span", {}, label), input);
	};
	const choose = (label, field, values) => {
		const select = h("select", {}, ...values.map(([value, text]) => new Option(text, value)));
		select.value = now[field];
		select.addEventListener("change", () => change({ ...axes(), [field]: select.value }));
		return h("label", { class: "cell-field" }, h("span", {}, label), select);
	};
	const hidden = now.rows.hidden.length + now.columns.hidden.length;
	const show = h("button", { type: "button", class: "button plain", hidden: hidden === 0 }, `Show ${counted(hidden, "hidden heading", "hidden headings")}`);
	const reset = h("button", { type: "button", class: "button plain" }, "Show everything");
	const panel = h("div", { class: "cell-form axes", role: "dialog", "aria-label": "What the matrix shows" },
		h("div", { class: "cell-fields" }, find("Find rows", "rows"), find("Find columns", "columns"), choose("Show", "only", ONLY), choose("Order", "order", ORDERS)),
		h("div", { class: "form-actions" }, show, reset));
	const close = popUp(root, panel, button.getBoundingClientRect(), { onClosed: byKey => byKey && button.focus(), below: true });
	show.addEventListener("click", () => {
		close();
		change({ ...axes(), rows: { ...axes().rows, hidden: [] }, columns: { ...axes().columns, hidden: [] } });
		focus();
	});
	reset.addEventListener("click", () => {
		close();
		change(everything());
		focus();
	});
	panel.querySelector("input").focus();
}
