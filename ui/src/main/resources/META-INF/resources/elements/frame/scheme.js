import { icon, make } from "../page/dom.js";

const KEY = "dottedline-scheme";
const SCHEMES = ["system", "light", "dark"];

function chosen() {
	const kept = localStorage.getItem(KEY);
	return SCHEMES.includes(kept) ? kept : "system";
}

function apply(scheme) {
	if (scheme === "system") {
		localStorage.removeItem(KEY);
		document.documentElement.removeAttribute("theme");
	} else {
		localStorage.setItem(KEY, scheme);
		document.documentElement.setAttribute("theme", scheme);
	}
}

/** `<dottedline-scheme>`: goes through as the system, light and dark; the browser keeps the choice. */
class SchemeSwitch extends HTMLElement {
	#name = make("span", { class: "dl-rail-name" });
	#icon = icon("scheme-system");
	#button = make("button", { class: "dl-rail-entry", type: "button", onclick: () => this.#next() }, this.#icon, this.#name);

	connectedCallback() {
		if (!this.#button.isConnected) {
			this.append(this.#button);
		}
		window.addEventListener("storage", this.#onStorage);
		this.#say();
	}

	disconnectedCallback() {
		window.removeEventListener("storage", this.#onStorage);
	}

	#onStorage = event => {
		if (event.key === KEY) {
			apply(chosen());
			this.#say();
		}
	};

	#next() {
		apply(SCHEMES[(SCHEMES.indexOf(chosen()) + 1) % SCHEMES.length]);
		this.#say();
	}

	#say() {
		const scheme = chosen();
		this.#icon.className = `dl-icon dl-icon-scheme-${scheme}`;
		this.#name.textContent = `Theme: ${scheme === "system" ? "as the system" : scheme}`;
	}
}

customElements.define("dottedline-scheme", SchemeSwitch);
