import { h } from "../controls.js";
import { offerKnownPeople } from "./known-people.js";
import { popUp } from "./popup.js";

const LONGEST = 255;

/**
 * Asks for a name and a title beside a card: Enter saves, Escape leaves. What was typed is kept until it is saved.
 *
 * @param {ShadowRoot} root
 * @param {DOMRect} beside
 * @param {object} asked
 * @param {string} asked.heading
 * @param {string} asked.action what the button says
 * @param {boolean} asked.needsName whether a name must be given; else a name or a title
 * @param {boolean} [asked.withTitle]
 * @param {Parameters<typeof offerKnownPeople>[1]} [asked.known] finds people who are known, to choose from
 * @param {(given: {name: string, title: string, personId: string | null}) => void} onGiven
 * @param {(byKey: boolean) => void} onClosed
 */
export function askForSeat(root, beside, { heading, action, needsName, withTitle = true, known }, onGiven, onClosed) {
	const field = (label, required) => {
		const input = h("input", { type: "text", maxlength: String(LONGEST), dir: "auto", autocomplete: "off", "aria-required": String(required) });
		return { input, label: h("label", {}, h("span", {}, label), input) };
	};
	const name = field("Name", needsName);
	const title = field("Title", false);
	const people = known ? offerKnownPeople(name.input, known) : null;
	const complaint = h("p", { class: "complaint", role: "alert" });
	const save = h("button", { type: "submit", class: "button" }, action);
	const leave = h("button", { type: "button", class: "button plain" }, "Cancel");
	const fields = needsName ? [name, title] : [title, name];
	const form = h("form", { ".noValidate": true },
		h("h2", { dir: "auto" }, heading), ...fields.filter(each => withTitle || each === name).map(each => each.label), complaint,
		h("div", { class: "form-actions" }, leave, save));
	people && name.label.after(people.list);
	const dialog = h("div", { class: "seat-form", role: "dialog", "aria-label": heading }, form);
	const close = popUp(root, dialog, beside, { onClosed, below: true });
	leave.addEventListener("click", () => close());
	form.addEventListener("submit", event => {
		event.preventDefault();
		const given = { name: name.input.value.trim(), title: title.input.value.trim(), personId: people?.chosen() ?? null };
		const missing = needsName ? given.name === "" : given.name === "" && given.title === "";
		if (missing) {
			complaint.textContent = needsName ? "Give a name." : "Give a title or a name.";
			fields[0].input.focus();
		} else {
			close();
			onGiven(given);
		}
	});
	fields[0].input.focus();
}
