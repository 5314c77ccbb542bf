import { h } from "../controls.js";
import { lineSign } from "../lens/line-legend.js";
import { TIE, TIE_LABELS, TIE_STRENGTH_LABELS, TIE_TOKENS } from "../vocabulary.js";
import { DOTTED, INFLUENCE } from "./lines-that-can-be.js";
import { popUp } from "./popup.js";

const LONGEST = 2000;

/**
 * What a line between two may be.
 *
 * @typedef {object} Choice
 * @property {string} what see {@link import("./lines-that-can-be.js").LINES}
 * @property {string} label
 * @property {import("../lens/line-legend.js").LineItem} item its sign
 * @property {string} heading the sentence that it makes
 * @property {string} why it can't be, as a sentence; empty when it can
 * @property {{id?: string | null, strength?: number, kind?: string, note: string} | null} known as it is now; null while there is none
 */

/**
 * Asks what a line is, and how: of an influence its strength and kind, of the others a note. Enter saves, Escape leaves.
 *
 * @param {ShadowRoot} root
 * @param {DOMRect} beside
 * @param {{choices: Choice[], what: string, choosing: boolean, comments: (id: string) => Element | null}} line choosing: the keyboard begins
 *   at what it is; comments: what is said about one that is there
 * @param {{save: (given: {what: string, strength: number, kind: string, note: string}) => void, remove: (what: string) => void,
 *   closed: (byKey: boolean) => void}} on
 * @returns {{gone: (how: {words: string, back: () => void}) => void}} gone: somebody else has removed the line; what was typed stays
 */
export function askForLine(root, beside, { choices, what, choosing, comments }, on) {
	const now = choices.find(each => each.what === what);
	const influence = choices.find(each => each.what === INFLUENCE).known ?? { strength: 2, kind: "BUSINESS" };
	const heading = h("h2", { dir: "auto" });
	const kinds = radios("what", "What it is", choices.map(each => [each.what, each.label]), what, value => lineSign(choices.find(each => each.what === value).item));
	const strength = radios("how-strong", "Strength", [1, 2, 3, 4].map(n => [String(n), capital(TIE_STRENGTH_LABELS[n])]), String(influence.strength),
		value => h("i", { class: `stroke stroke-${value}`, "aria-hidden": "true" }));
	const kind = radios("kind", "Kind", TIE.map((each, k) => [each, TIE_LABELS[k]]), influence.kind,
		value => h("i", { class: `swatch ${TIE_TOKENS[TIE.indexOf(value)]}`, "aria-hidden": "true" }));
	const how = h("div", { class: "line-how" }, strength, kind);
	const text = h("textarea", { name: "note", rows: "3", maxlength: String(LONGEST), dir: "auto", ".value": now.known?.note ?? "" });
	const note = h("label", { class: "line-note" }, h("span", {}, "Note"), text);
	const complaint = h("p", { class: "complaint", role: "alert" });
	const remove = button("Remove", "button plain danger");
	const leave = button("Cancel", "button plain");
	const save = h("button", { type: "submit", class: "button" });
	const form = h("form", {}, heading, h("div", { class: "line-what" }, kinds, h("div", {}, how, note)), complaint,
		h("div", { class: "form-actions" }, remove, h("span", { class: "spring" }), leave, save));
	const dialog = h("div", { class: "line-form", role: "dialog", "aria-label": "Line between people" }, form);
	const talk = h("div", {});
	let talkedOf = null;
	dialog.append(talk);

	const chosen = () => choices.find(each => each.what === new FormData(form).get("what"));
	const show = () => {
		const { what: is, heading: says, why, known } = chosen();
		heading.textContent = says;
		how.hidden = is !== INFLUENCE;
		note.hidden = is === DOTTED;
		complaint.textContent = why;
		remove.hidden = known === null;
		save.textContent = known ? "Save" : "Draw the line";
		save.disabled = why !== "";
		if (talkedOf !== (known?.id ?? null)) {
			talkedOf = known?.id ?? null;
			talk.replaceChildren(...[talkedOf && comments(talkedOf)].filter(Boolean));
		}
	};
	kinds.addEventListener("change", () => {
		text.value = chosen().known?.note ?? text.value;
		show();
	});
	show();
	const close = popUp(root, dialog, beside, { onClosed: on.closed });
	const act = done => {
		close();
		done();
	};
	leave.addEventListener("click", () => close());
	remove.addEventListener("click", () => act(() => on.remove(chosen().what)));
	form.addEventListener("submit", event => {
		event.preventDefault();
		const given = new FormData(form);
		act(() => on.save({ what: String(given.get("what")), strength: Number(given.get("how-strong")), kind: String(given.get("kind")), note: String(given.get("note")).trim() }));
	});
	form.addEventListener("keydown", event => {
		if (event.key === "Enter" && !event.shiftKey && event.target.matches("input, textarea")) {
			event.preventDefault();
			save.disabled || form.requestSubmit();
		}
	});
	(choosing ? kinds.querySelector("input:checked") : what === INFLUENCE ? strength.querySelector("input:checked") : what === DOTTED ? kinds.querySelector("input:checked") : text).focus();
	return {
		gone: ({ words, back }) => {
			const again = button("Take the removal back", "button plain");
			again.addEventListener("click", () => {
				complaint.replaceChildren();
				back();
			});
			complaint.replaceChildren(h("span", { dir: "auto" }, `${words} What you have set here stays; drawn again it is a new line. `), again);
			remove.hidden = true;
			save.textContent = "Draw it again";
		},
	};
}

function radios(name, legend, values, chosen, sign) {
	return h("fieldset", { class: `choices ${name}` }, h("legend", {}, legend), ...values.map(([value, label]) => h("label", {},
		h("input", { type: "radio", name, value, ".checked": value === chosen }), sign(value), h("span", {}, label))));
}

function button(label, kind) {
	return h("button", { type: "button", class: kind }, label);
}

function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
