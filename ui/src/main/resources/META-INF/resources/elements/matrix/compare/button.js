import { h } from "../../map/controls.js";
import { popUp } from "../../map/edit/popup.js";
import { day as written } from "../words.js";
import { dayOf, monthsBefore, pastDay } from "./days.js";

const QUICK = [["A month ago", 1], ["A quarter ago", 3], ["A year ago", 12]];

/**
 * The button that asks for the day to compare the matrix with.
 *
 * @param {ShadowRoot} root
 * @param {{day: () => string | null, choose: (day: string | null) => void, focus: () => void}} comparing
 */
export function makeCompareButton(root, comparing) {
	const button = h("button", { type: "button", class: "text-tool", "aria-haspopup": "dialog" }, "Compare");
	button.addEventListener("click", () => open(root, button, comparing));
	return {
		element: button,
		show: day => {
			button.classList.toggle("on", day !== null);
			button.ariaLabel = day === null ? "Compare with an earlier day" : `Compared with ${written(day)}`;
		},
	};
}

function open(root, button, { day, choose, focus }) {
	const today = new Date();
	const field = h("input", { type: "date", required: true, max: dayOf(today), value: day() ?? monthsBefore(today, 1) });
	const complaint = h("p", { class: "complaint", role: "alert" });
	const quick = QUICK.map(([label, months]) => {
		const pick = h("button", { type: "button", class: "button plain" }, label);
		pick.addEventListener("click", () => take(monthsBefore(today, months)));
		return pick;
	});
	const end = h("button", { type: "button", class: "button plain", hidden: day() === null }, "End the comparison");
	const form = h("form", { novalidate: true },
		h("label", { class: "cell-field" }, h("span", {}, "Compare with how it was on"), field), complaint,
		h("div", { class: "form-actions" }, h("button", { type: "submit", class: "button" }, "Compare"), end));
	const panel = h("div", { class: "cell-form compare-with", role: "dialog", "aria-label": "Compare with an earlier day" },
		h("div", { class: "quick" }, ...quick), form);
	const close = popUp(root, panel, button.getBoundingClientRect(), { onClosed: byKey => byKey && button.focus(), below: true });
	const take = chosen => {
		close(false);
		choose(chosen);
		chosen === null ? focus() : button.focus();
	};
	form.addEventListener("submit", event => {
		event.preventDefault();
		const chosen = pastDay(field.value);
		chosen ? take(chosen) : complaint.replaceChildren(field.value ? "That day has not begun yet." : "Say which day.");
	});
	end.addEventListener("click", () => take(null));
	quick[0].focus();
}
