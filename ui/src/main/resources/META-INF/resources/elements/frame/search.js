import { query } from "../api/api.js";
import { icon, make } from "../page/dom.js";
import { pathOf, wordOf } from "./search-hit.js";

const SEARCH = `query Search($text: String!) {
	search(text: $text, first: 12) {
		title subtitle
		account { id name }
		node { __typename id ... on Person { stakeholders { id account { id } } } ... on Stakeholder { account { id } } }
	}
}`;
const PATIENCE = 160;
const SHORTEST = 2;

/**
 * `<dottedline-search>`: finds accounts, people, units and products from any page; the key / leads to it. Dispatches
 * `search-chosen` with the path that leads to what was chosen.
 */
class Search extends HTMLElement {
	#input = make("input", { class: "dl-search-input", type: "text", role: "combobox", placeholder: "Search", autocomplete: "off",
		spellcheck: "false", "aria-label": "Search accounts, people, units and products", "aria-autocomplete": "list",
		"aria-expanded": "false", "aria-controls": "dl-search-list", "aria-keyshortcuts": "/" });
	#list = make("ul", { id: "dl-search-list", class: "dl-search-list", role: "listbox", "aria-label": "What was found", hidden: true });
	#note = make("p", { class: "dl-search-note", role: "status", hidden: true });
	#hits = [];
	#active = -1;
	#timer = 0;
	/** @type {AbortController | null} */
	#asking = null;

	connectedCallback() {
		if (!this.firstChild) {
			this.append(make("div", { class: "dl-search" }, icon("search"), this.#input, make("kbd", { "aria-hidden": "true" }, "/"),
				make("div", { class: "dl-search-popup" }, this.#list, this.#note)));
			this.#input.addEventListener("input", () => this.#typed());
			this.#input.addEventListener("keydown", event => this.#key(event));
			this.#input.addEventListener("focus", () => this.#hits.length > 0 && this.#open());
			this.addEventListener("focusout", event => this.contains(event.relatedTarget) || this.#close());
			this.#list.addEventListener("pointerdown", event => event.preventDefault());
			this.#list.addEventListener("click", event => this.#choose([...this.#list.children].indexOf(event.target.closest("li"))));
		}
		document.addEventListener("keydown", this.#fromAnywhere);
	}

	disconnectedCallback() {
		document.removeEventListener("keydown", this.#fromAnywhere);
		clearTimeout(this.#timer);
		this.#asking?.abort();
	}

	#fromAnywhere = event => {
		const target = event.composedPath()[0];
		const writing = target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
		if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !writing && !document.querySelector("dialog[open]")) {
			event.preventDefault();
			this.#input.focus();
			this.#input.select();
		}
	};

	#typed() {
		clearTimeout(this.#timer);
		this.#asking?.abort();
		const text = this.#input.value.trim();
		if (text.length < SHORTEST) {
			this.#show([], "");
			return;
		}
		this.#timer = setTimeout(() => this.#ask(text), PATIENCE);
	}

	async #ask(text) {
		const asking = this.#asking = new AbortController();
		try {
			const { search } = await query(SEARCH, { text }, { signal: asking.signal });
			this.#show(search, search.length === 0 ? `Nothing is called “${text}”.` : "");
		} catch (error) {
			if (!asking.signal.aborted) {
				this.#show([], `The search can't answer right now. ${error.message}`);
			}
		}
	}

	#show(hits, note) {
		this.#hits = hits;
		this.#list.replaceChildren(...hits.map((hit, index) => make("li", { id: `dl-hit-${index}`, role: "option", "aria-selected": "false" },
			make("span", { class: "dl-hit-title" }, hit.title),
			make("span", { class: "dl-hit-kind" }, wordOf(hit)),
			make("span", { class: "dl-hit-subtitle" }, hit.subtitle ?? ""))));
		this.#note.textContent = note;
		this.#note.hidden = note === "";
		this.#mark(hits.length > 0 ? 0 : -1);
		hits.length > 0 && document.activeElement === this.#input ? this.#open() : this.#fold();
	}

	#key(event) {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step && this.#hits.length > 0) {
			event.preventDefault();
			this.#open();
			this.#mark((this.#active + step + this.#hits.length) % this.#hits.length);
		} else if (event.key === "Enter" && this.#active >= 0 && !this.#list.hidden) {
			event.preventDefault();
			this.#choose(this.#active);
		} else if (event.key === "Escape") {
			event.stopPropagation();
			this.#list.hidden && this.#note.hidden ? this.#input.blur() : this.#close();
		}
	}

	#mark(index) {
		this.#active = index;
		[...this.#list.children].forEach((option, each) => option.setAttribute("aria-selected", String(each === index)));
		if (index < 0) {
			this.#input.removeAttribute("aria-activedescendant");
		} else {
			this.#input.setAttribute("aria-activedescendant", `dl-hit-${index}`);
			this.#list.children[index].scrollIntoView({ block: "nearest" });
		}
	}

	#choose(index) {
		const path = index >= 0 ? pathOf(this.#hits[index]) : null;
		if (path === null) {
			return;
		}
		this.#input.value = "";
		this.#show([], "");
		this.#input.blur();
		this.dispatchEvent(new CustomEvent("search-chosen", { detail: { path } }));
	}

	#open() {
		this.#list.hidden = false;
		this.#input.setAttribute("aria-expanded", "true");
	}

	#fold() {
		this.#list.hidden = true;
		this.#input.setAttribute("aria-expanded", "false");
	}

	#close() {
		this.#fold();
		this.#note.hidden = true;
	}
}

customElements.define("dottedline-search", Search);
