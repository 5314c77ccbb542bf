import { h } from "../map/controls.js";
import { COMPANY_STYLES } from "./company-styles.js";
import { HANDS } from "./hands.js";
import { initialsOf, membersOf } from "./people.js";
import { doing } from "./words.js";

const ROOM = matchMedia("(min-width: 1201px)");
const HEADS = { wide: 5, narrow: 2 };
const KEY = "dottedline.presence.pointer";

/**
 * `<dottedline-company>`: the heads of whoever else is on the account, and, when pressed, what each of them is doing, with
 * a way to follow them. Dispatches `company-follow` with the id of a presence or null, and `company-pointer`.
 */
class DottedlineCompany extends HTMLElement {
	#heads = h("button", { type: "button", class: "heads", "aria-expanded": "false" });
	#list = h("ul");
	#share = h("input", { type: "checkbox" });
	#panel = h("section", { class: "panel", "aria-label": "Who is here", hidden: true }, h("h2", {}, "Who is here"), this.#list,
		h("label", { class: "share" }, this.#share, "Show them where I point on the map"));
	/** @type {import("./attendance.js").Presence[]} */
	#others = [];
	#followed = null;
	#ownId = null;
	#nameOf = () => null;
	/** @type {import("./people.js").Colours | null} */
	#colours = null;
	#here = new AbortController();

	constructor() {
		super();
		const root = this.attachShadow({ mode: "open" });
		root.adoptedStyleSheets = [HANDS, COMPANY_STYLES];
		root.append(this.#heads, this.#panel);
		this.#share.checked = remembered();
		this.#heads.addEventListener("click", () => this.#open(this.#panel.hidden));
		this.#share.addEventListener("change", () => {
			remember(this.#share.checked);
			this.dispatchEvent(new CustomEvent("company-pointer"));
		});
		this.addEventListener("keydown", event => {
			if (event.key === "Escape" && !this.#panel.hidden) {
				event.stopPropagation();
				this.#open(false);
				this.#heads.focus();
			}
		});
		this.addEventListener("focusout", event => event.relatedTarget && !this.contains(event.relatedTarget) && this.#open(false));
	}

	connectedCallback() {
		this.#here = new AbortController();
		const { signal } = this.#here;
		document.addEventListener("pointerdown", event => event.composedPath().includes(this) || this.#open(false), { signal });
		ROOM.addEventListener("change", () => this.#draw(), { signal });
		this.#draw();
	}

	disconnectedCallback() {
		this.#here.abort();
	}

	/** Whether the reader lets others see where they point. */
	get sharesPointer() {
		return this.#share.checked;
	}

	/**
	 * @param {import("./attendance.js").Presence[]} others
	 * @param {{followed: string | null, ownId: string | null}} ids of the presence that the reader follows, and of this window's own
	 * @param {(id: string) => string | null} nameOf a person, a row or a cell
	 * @param {import("./people.js").Colours} colours
	 */
	show(others, { followed, ownId }, nameOf, colours) {
		this.#others = others;
		this.#followed = followed;
		this.#ownId = ownId;
		this.#nameOf = nameOf;
		this.#colours = colours;
		this.#draw();
	}

	#open(open) {
		if (this.#panel.hidden === open) {
			this.#panel.hidden = !open;
			this.#heads.setAttribute("aria-expanded", String(open));
			this.#draw();
		}
	}

	#draw() {
		const members = membersOf(this.#others, this.#colours);
		this.hidden = members.length === 0;
		const guests = members.filter(({ own }) => !own);
		const most = ROOM.matches ? HEADS.wide : HEADS.narrow;
		const shown = guests.length > most ? guests.slice(0, most - 1) : guests;
		const heads = shown.map(member => this.#head(member));
		if (guests.length > shown.length) {
			heads.push(h("span", { class: "head more", "aria-hidden": "true" }, `+${guests.length - shown.length}`));
		} else if (guests.length === 0) {
			heads.push(...members.map(member => this.#head(member)));
		}
		replace(this.#heads, heads);
		const words = guests.length === 0 ? "You have this account open in another window" : `Here too: ${guests.map(({ name, away }) => away ? `${name}, away` : name).join("; ")}`;
		this.#heads.ariaLabel = words;
		this.#heads.title = words;
		if (!this.#panel.hidden) {
			this.#rows(members);
		}
	}

	#head({ name, hand, away, windows }) {
		const followed = windows.some(({ id }) => id === this.#followed);
		return h("span", { class: `head ${hand}${away ? " away" : ""}${followed ? " followed" : ""}`, "aria-hidden": "true" }, initialsOf(name));
	}

	/** Rows stay where they are while what they say changes, so that the keyboard stays on its button. */
	#rows(members) {
		const windows = members.flatMap(member => member.windows.map((presence, k) => ({ member, presence, k })));
		const known = new Map([...this.#list.children].map(row => [row.dataset.id, row]));
		windows.forEach(({ member, presence, k }, at) => {
			const row = known.get(presence.id) ?? this.#row(member, presence);
			known.delete(presence.id);
			const name = member.own ? "You, in another window" : k === 0 ? member.name : `${member.name}, in another window`;
			const follows = presence.followingId !== null && presence.followingId === this.#ownId;
			setText(row.querySelector(".name"), name);
			setText(row.querySelector(".what"), doing(presence, this.#nameOf) + (follows ? ", following you" : ""));
			row.querySelector(".head").className = `head ${member.hand}${presence.away ? " away" : ""}`;
			const button = row.querySelector("button");
			const pressed = presence.id === this.#followed;
			button.setAttribute("aria-pressed", String(pressed));
			setText(button, pressed ? "Stop" : "Follow");
			button.ariaLabel = pressed ? `Stop following ${name}` : `Follow ${name}`;
			this.#list.children[at] === row || this.#list.insertBefore(row, this.#list.children[at] ?? null);
		});
		known.forEach(row => row.remove());
	}

	#row({ name, hand }, { id }) {
		const button = h("button", { type: "button", class: "follow" });
		button.addEventListener("click", () => {
			this.dispatchEvent(new CustomEvent("company-follow", { detail: { id: id === this.#followed ? null : id } }));
			this.#open(false);
			this.#heads.focus();
		});
		return h("li", { "data-id": id }, h("span", { class: `head ${hand}`, "aria-hidden": "true" }, initialsOf(name)),
			h("div", { class: "who" }, h("span", { class: "name", dir: "auto" }), h("span", { class: "what", dir: "auto" })), button);
	}
}

function setText(element, text) {
	if (element.textContent !== text) {
		element.textContent = text;
	}
}

/** The same heads again are left alone. */
function replace(parent, heads) {
	const said = heads.map(head => head.className + head.textContent).join();
	if (parent.dataset.said !== said) {
		parent.dataset.said = said;
		parent.replaceChildren(...heads);
	}
}

function remembered() {
	try {
		return localStorage.getItem(KEY) === "shared";
	} catch {
		return false;
	}
}

function remember(shares) {
	try {
		shares ? localStorage.setItem(KEY, "shared") : localStorage.removeItem(KEY);
	} catch {
		// A browser that keeps nothing for us asks anew on the next visit.
	}
}

customElements.define("dottedline-company", DottedlineCompany);
