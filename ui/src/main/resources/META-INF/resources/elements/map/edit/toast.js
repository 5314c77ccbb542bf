import { h } from "../controls.js";

const READING = 6000;
const LONGER = 12000;

/** Sentences about what was done, or not, at the foot of the map; some with something to press. */
export class Toast {
	#timer = 0;

	/** @param {HTMLElement | ShadowRoot} surface */
	constructor(surface) {
		this.words = h("span", { dir: "auto" });
		this.actions = h("span", { class: "toast-actions" });
		this.close = h("button", { type: "button", class: "toast-close", "aria-label": "Close this message" }, "×");
		this.close.addEventListener("click", () => this.clear());
		this.element = h("div", { class: "toast", hidden: true }, this.words, this.actions, this.close);
		this.live = h("div", { class: "toast-place", role: "status" }, this.element);
		this.element.addEventListener("pointerenter", () => clearTimeout(this.#timer));
		this.element.addEventListener("pointerleave", () => this.#hide(READING));
		this.element.addEventListener("keydown", event => {
			if (event.key === "Escape") {
				event.stopPropagation();
				this.clear();
			}
		});
		surface.append(this.live);
	}

	/** What was done. @param {[label: string, act: () => void][]} [actions] */
	say(text, actions = []) {
		this.#show(text, actions, "");
		this.#hide(actions.length > 0 ? LONGER : READING);
	}

	/** What was not done, and why; with something to press it stays until it is closed. @param {[label: string, act: () => void][]} [actions] */
	warn(text, actions = []) {
		this.#show(text, actions, "refused");
		this.#hide(LONGER);
	}

	/** Waits for a choice. @param {[label: string, act: () => void][]} actions */
	ask(text, actions) {
		clearTimeout(this.#timer);
		this.#show(text, actions, "refused");
		this.actions.querySelector("button")?.focus();
	}

	clear() {
		clearTimeout(this.#timer);
		const hadFocus = this.element.matches(":focus-within");
		this.element.hidden = true;
		if (hadFocus) {
			this.onLeft?.();
		}
	}

	#show(text, actions, kind) {
		this.words.textContent = text;
		this.element.className = `toast ${kind}`;
		this.actions.replaceChildren(...actions.map(([label, act]) => {
			const button = h("button", { type: "button", class: "toast-action", dir: "auto" }, label);
			button.addEventListener("click", () => {
				this.clear();
				act();
			});
			return button;
		}));
		this.element.hidden = false;
	}

	#hide(after) {
		clearTimeout(this.#timer);
		if (!this.element.querySelector(".toast-action:focus") && !(this.element.classList.contains("refused") && this.actions.childElementCount > 0)) {
			this.#timer = setTimeout(() => this.clear(), after);
		}
	}
}
