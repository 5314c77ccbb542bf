import { make } from "../page/dom.js";
import { begun, mentioned, offered } from "./mentions.js";

let made = 0;

/**
 * A field to write a comment in, which offers members after an @. What was written stays until it was taken.
 *
 * @param {object} settings
 * @param {string} settings.label
 * @param {string} settings.act what the button says
 * @param {string} [settings.text]
 * @param {() => import("./mentions.js").Member[]} settings.members
 * @param {(memberIds: string[]) => Promise<string[]>} settings.unreached names of those who would not be told
 * @param {(text: string, mentionIds: string[]) => Promise<string | null>} settings.onSend answers why it was refused
 * @param {() => void} [settings.onLeave] with it the field can be left
 */
export function composer({ label, act, text = "", members, unreached, onSend, onLeave }) {
	const id = `offer-${++made}`;
	const field = make("textarea", { rows: 2, maxlength: 4000, dir: "auto", "aria-label": label, placeholder: `${label}; @ mentions somebody`, ".value": text,
		"aria-autocomplete": "list", "aria-haspopup": "listbox", "aria-controls": id });
	const list = make("ul", { id, role: "listbox", "aria-label": "Whom to mention", hidden: true });
	const refusal = make("p", { class: "refusal", role: "alert" });
	const warning = make("p", { class: "unreached", role: "status" });
	const send = make("button", { type: "submit", class: "act main" }, act);
	const form = make("form", { class: "composer" }, field, list, warning, refusal, make("div", { class: "acts" }, send));
	onLeave && send.before(make("button", { type: "button", class: "act", onclick: () => onLeave() }, "Cancel"));
	/** @type {import("./mentions.js").Member[]} */
	let choices = [];
	let marked = 0;

	const mark = index => {
		marked = index;
		[...list.children].forEach((option, each) => option.setAttribute("aria-selected", String(each === index)));
		choices.length > 0 ? field.setAttribute("aria-activedescendant", `${id}-${index}`) : field.removeAttribute("aria-activedescendant");
	};
	const offer = found => {
		choices = found;
		list.replaceChildren(...found.map(({ name }, index) => make("li", { id: `${id}-${index}`, role: "option", dir: "auto", "aria-selected": "false" }, name)));
		list.hidden = found.length === 0;
		mark(0);
	};
	const look = () => {
		const word = begun(field.value, field.selectionStart);
		offer(word === null ? [] : offered(word.word, members()));
	};
	const take = index => {
		const word = begun(field.value, field.selectionStart);
		if (word !== null) {
			field.setRangeText(`@${choices[index].name} `, word.from, field.selectionStart, "end");
		}
		offer([]);
		warn();
	};

	let warnedOf = "";
	/** Whoever may not see this is named before it is said; what can't be asked now is told with the answer. */
	const warn = async () => {
		const ids = mentioned(field.value, members());
		const asked = ids.join(" ");
		if (asked !== warnedOf) {
			warnedOf = asked;
			const names = ids.length === 0 ? [] : await unreached(ids).catch(() => []);
			asked === warnedOf && (warning.textContent = unreachedWords(names));
		}
	};

	field.addEventListener("input", look);
	field.addEventListener("input", warn);
	field.addEventListener("blur", () => offer([]));
	list.addEventListener("pointerdown", event => {
		event.preventDefault();
		const index = [...list.children].indexOf(event.target.closest("li"));
		index >= 0 && take(index);
	});
	field.addEventListener("keydown", event => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (choices.length > 0 && step) {
			event.preventDefault();
			mark((marked + step + choices.length) % choices.length);
		} else if (choices.length > 0 && (event.key === "Enter" || event.key === "Tab")) {
			event.preventDefault();
			take(marked);
		} else if (choices.length > 0 && event.key === "Escape") {
			event.preventDefault();
			event.stopPropagation();
			offer([]);
		} else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			form.requestSubmit();
		} else if (event.key === "Escape" && onLeave) {
			event.stopPropagation();
			onLeave();
		}
	});
	form.addEventListener("submit", async event => {
		event.preventDefault();
		event.stopPropagation();
		send.disabled = true;
		refusal.textContent = "";
		try {
			const refused = await onSend(field.value, mentioned(field.value, members()));
			refusal.textContent = refused ?? "";
			if (refused === null) {
				field.value = "";
				warn();
			}
		} catch (error) {
			refusal.textContent = `${error.message} What you wrote stays here.`;
		} finally {
			send.disabled = false;
		}
	});
	return { element: form, field };
}

function unreachedWords(names) {
	return names.length === 0 ? "" : names.length === 1 ? `${names[0]} can't see this account; they won't be told.`
		: `${new Intl.ListFormat(undefined).format(names)} can't see this account; they won't be told.`;
}
