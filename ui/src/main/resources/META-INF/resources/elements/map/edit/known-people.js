import { query } from "../../api/api.js";
import { h } from "../controls.js";
import { shortened } from "../people.js";

const TYPING = 160;
const LEAST = 2;

const PEOPLE = `query People($text: String!) { people(text: $text, first: 8) { id name stakeholders { title account { name } } } }`;

/**
 * People whom the reader may see, wherever they are or were, whose names begin as a text does.
 *
 * @param {string} text
 * @returns {Promise<{id: string, name: string, note: string}[]>}
 */
export async function knownPeople(text) {
	const { people } = await query(PEOPLE, { text });
	return people.map(({ id, name, stakeholders }) => ({
		id, name,
		note: stakeholders.map(({ title, account }) => [title, account.name].filter(Boolean).join(", ")).join("; ") || "holds no seat now",
	}));
}

/**
 * Offers people who are known below a field for a name: arrows and Enter, or a click, choose one; going on to type means
 * somebody new.
 *
 * @param {HTMLInputElement} input
 * @param {(text: string) => Promise<{id: string, name: string, note: string}[]>} find
 * @returns {{list: HTMLElement, chosen: () => string | null}} chosen: the id of whoever was taken
 */
export function offerKnownPeople(input, find) {
	const list = h("div", { id: "known-people", class: "known-people", role: "listbox", "aria-label": "People who are known", hidden: true });
	let people = [];
	let at = -1;
	let taken = null;
	let timer = 0;
	let asked = 0;
	Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "known-people" })
		.forEach(([name, value]) => input.setAttribute(name, value));

	const mark = () => {
		[...list.children].forEach((option, k) => option.setAttribute("aria-selected", String(k === at)));
		at >= 0 ? input.setAttribute("aria-activedescendant", `known-${at}`) : input.removeAttribute("aria-activedescendant");
	};
	const show = found => {
		people = found;
		at = -1;
		list.replaceChildren(...people.map(({ name, note }, k) => {
			const option = h("div", { role: "option", id: `known-${k}`, class: "option" },
				h("span", { class: "option-name", dir: "auto" }, shortened(name)), h("span", { class: "option-note", dir: "auto" }, shortened(note)));
			option.addEventListener("pointerdown", event => {
				event.preventDefault();
				take(k);
			});
			return option;
		}));
		list.hidden = people.length === 0;
		input.setAttribute("aria-expanded", String(people.length > 0));
		mark();
	};
	const take = k => {
		taken = people[k].id;
		input.value = people[k].name;
		show([]);
	};
	input.addEventListener("input", () => {
		taken = null;
		clearTimeout(timer);
		const turn = ++asked;
		const text = input.value.trim();
		if (text.length < LEAST) {
			show([]);
			return;
		}
		// Without an answer the name is taken as a new one.
		timer = setTimeout(() => find(text).catch(() => []).then(found => turn === asked && show(found)), TYPING);
	});
	input.addEventListener("keydown", event => {
		if (people.length === 0) {
			return;
		}
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			at = event.key === "ArrowDown" ? (at + 1) % people.length : (at <= 0 ? people.length : at) - 1;
			mark();
		} else if (event.key === "Enter" && at >= 0) {
			take(at);
		} else if (event.key === "Escape") {
			show([]);
		} else {
			return;
		}
		event.preventDefault();
		event.stopPropagation();
	});
	return { list, chosen: () => taken };
}
