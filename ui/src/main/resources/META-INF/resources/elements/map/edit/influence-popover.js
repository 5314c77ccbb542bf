import { h } from "../controls.js";
import { TIE, TIE_LABELS, TIE_STRENGTH_LABELS, TIE_TOKENS } from "../vocabulary.js";
import { popUp } from "./popup.js";

/**
 * Chooses how strong an influence is, and of what kind. Enter saves, Escape leaves.
 *
 * @param {ShadowRoot} root
 * @param {DOMRect} beside
 * @param {object} tie
 * @param {string} tie.heading who influences whom
 * @param {number} tie.strength 1 to 4
 * @param {string} tie.kind
 * @param {boolean} tie.isNew
 * @param {{save: (strength: number, kind: string) => void, remove: () => void, closed: (byKey: boolean) => void}} on
 */
export function askForInfluence(root, beside, { heading, strength, kind, isNew }, on) {
	const choices = (name, legend, values, chosen, look) => h("fieldset", { class: `choices ${name}` }, h("legend", {}, legend),
		...values.map(([value, label]) => h("label", {},
			h("input", { type: "radio", name, value, ".checked": value === chosen }), look(value), h("span", {}, label))));
	const form = h("form", {},
		h("h2", { dir: "auto" }, heading),
		choices("strength", "Strength", [1, 2, 3, 4].map(n => [String(n), capital(TIE_STRENGTH_LABELS[n])]), String(strength),
			value => h("i", { class: `stroke stroke-${value}`, "aria-hidden": "true" })),
		choices("kind", "Kind", TIE.map((each, k) => [each, TIE_LABELS[k]]), kind,
			value => h("i", { class: `swatch ${TIE_TOKENS[TIE.indexOf(value)]}`, "aria-hidden": "true" })));
	const remove = h("button", { type: "button", class: "button plain danger" }, "Remove");
	const leave = h("button", { type: "button", class: "button plain" }, "Cancel");
	form.append(h("div", { class: "form-actions" }, ...(isNew ? [] : [remove, h("span", { class: "spring" })]), leave,
		h("button", { type: "submit", class: "button" }, isNew ? "Draw the line" : "Save")));
	const dialog = h("div", { class: "tie-form", role: "dialog", "aria-label": isNew ? "New influence" : "Influence" }, form);
	const close = popUp(root, dialog, beside, { onClosed: on.closed });
	leave.addEventListener("click", () => close());
	remove.addEventListener("click", () => {
		close();
		on.remove();
	});
	form.addEventListener("submit", event => {
		event.preventDefault();
		const given = new FormData(form);
		close();
		on.save(Number(given.get("strength")), String(given.get("kind")));
	});
	form.addEventListener("keydown", event => {
		if (event.key === "Enter" && event.target.matches("input")) {
			event.preventDefault();
			form.requestSubmit();
		}
	});
	form.querySelector("input:checked").focus();
}

function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
