import { h } from "../controls.js";
import { popUp } from "./popup.js";

/**
 * Says what a line is, to whoever may only read.
 *
 * @param {ShadowRoot} root
 * @param {DOMRect} beside
 * @param {{heading: string, facts: string[], comments: Element | null}} words
 * @param {(byKey: boolean) => void} closed
 */
export function tellLine(root, beside, { heading, facts, comments }, closed) {
	const leave = h("button", { type: "button", class: "button plain" }, "Close");
	const dialog = h("div", { class: "line-form told", role: "dialog", "aria-label": "Line between people" },
		h("h2", { dir: "auto" }, heading), ...facts.map(fact => h("p", { dir: "auto" }, fact)), ...[comments].filter(Boolean), h("div", { class: "form-actions" }, leave));
	const close = popUp(root, dialog, beside, { onClosed: closed });
	leave.addEventListener("click", () => close());
	leave.focus();
}
