import { h } from "../../map/controls.js";
import { SHORTCUTS } from "./intents.js";

/** The dialog that lists the keys of the matrix. @returns {HTMLDialogElement} */
export function makeHelp() {
	const close = h("button", { type: "button", class: "button" }, "Close");
	const dialog = h("dialog", { class: "help", "aria-labelledby": "matrix-help" }, h("h2", { id: "matrix-help" }, "Keys of the matrix"),
		h("div", { class: "help-lists" }, ...Object.entries(SHORTCUTS).map(([title, list]) => h("div", {}, h("h3", {}, title),
			h("dl", {}, ...list.flatMap(([keys, meaning]) => [h("dt", {}, keys), h("dd", {}, meaning)]))))), close);
	close.addEventListener("click", () => dialog.close());
	dialog.addEventListener("keydown", event => event.stopPropagation());
	dialog.addEventListener("click", event => event.target === dialog && dialog.close());
	return dialog;
}
