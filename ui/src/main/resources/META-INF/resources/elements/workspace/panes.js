import { EVEN, moved, remember, remembered, within } from "./split.js";

const SINGLE = matchMedia("(max-width: 1023px)");
const TITLES = { map: "org chart", matrix: "matrix" };
const WAY = { map: "M4 2l4 4-4 4", matrix: "M8 2L4 6l4 4" };
const BACK = "M2 6h8M7 3l3 3-3 3M5 3L2 6l3 3";

/**
 * Two panes with a divider between them; each can fill the window, and in a narrow window only one is shown.
 *
 * @typedef {"map" | "matrix"} Pane
 */
export class Panes {
	#share = remembered();
	/** @type {Pane | null} */
	#filled = null;
	/** @type {Pane} */
	#shown = "map";
	#host;
	#divider = document.createElement("div");
	#fills = {};
	#choices = {};

	/** @param {HTMLElement} host */
	constructor(host) {
		this.#host = host;
		this.element = document.createElement("div");
		this.element.className = "panes";
		this.switch = document.createElement("div");
		this.switch.className = "switch";
		this.switch.setAttribute("role", "group");
		this.switch.setAttribute("aria-label", "Shown");
		for (const pane of ["map", "matrix"]) {
			this.#choices[pane] = this.#choice(pane);
			this.switch.append(this.#choices[pane]);
			this.#fills[pane] = this.#fillButton(pane);
		}
		this.#makeDivider();
		this.element.append(slotIn("map"), this.#fills.map, this.#divider, this.#fills.matrix, slotIn("matrix"));
	}

	/** Begins to follow the window; ends with the signal. @param {AbortSignal} signal */
	follow(signal) {
		SINGLE.addEventListener("change", () => this.#arrange(), { signal });
		window.addEventListener("keydown", event => this.#shortcut(event), { signal });
		const sizes = new ResizeObserver(() => this.#arrange());
		sizes.observe(this.element);
		signal.addEventListener("abort", () => sizes.disconnect(), { once: true });
		this.#arrange();
	}

	/** Makes sure that a pane can be seen. @param {Pane} pane */
	show(pane) {
		this.#shown = pane;
		if (this.#filled && this.#filled !== pane) {
			this.#filled = null;
		}
		this.#arrange();
	}

	/** Lets a pane fill the window, or shares it again. @param {Pane} pane */
	fill(pane) {
		this.#filled = this.#filled === pane ? null : pane;
		this.#shown = pane;
		this.#arrange();
	}

	#makeDivider() {
		const divider = this.#divider;
		divider.className = "divider";
		divider.setAttribute("role", "separator");
		divider.setAttribute("aria-orientation", "vertical");
		divider.setAttribute("aria-label", "Width of the org chart");
		divider.tabIndex = 0;
		divider.title = "Drag to share the width; double-click to reset";
		divider.addEventListener("pointerdown", event => {
			divider.setPointerCapture(event.pointerId);
			divider.classList.add("moving");
			event.preventDefault();
			divider.focus();
		});
		divider.addEventListener("pointermove", event => {
			if (divider.hasPointerCapture(event.pointerId)) {
				const { left, width } = this.element.getBoundingClientRect();
				this.#move((event.clientX - left) / width);
			}
		});
		const end = () => {
			divider.classList.remove("moving");
			remember(this.#share);
		};
		divider.addEventListener("pointerup", end);
		divider.addEventListener("pointercancel", end);
		divider.addEventListener("dblclick", () => this.#move(EVEN, true));
		divider.addEventListener("keydown", event => {
			const share = moved(event.key, this.#share);
			if (share !== null) {
				event.preventDefault();
				this.#move(share, true);
			}
		});
	}

	#move(share, lasting = false) {
		this.#share = share === EVEN ? EVEN : within(share, this.element.clientWidth);
		if (lasting) {
			remember(this.#share);
		}
		this.#arrange();
	}

	#fillButton(pane) {
		const button = document.createElement("button");
		button.type = "button";
		button.className = `fill ${pane}`;
		const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
		picture.setAttribute("viewBox", "0 0 12 12");
		picture.setAttribute("aria-hidden", "true");
		picture.append(document.createElementNS("http://www.w3.org/2000/svg", "path"));
		button.append(picture);
		button.addEventListener("click", () => {
			this.fill(this.#filled ?? pane);
			this.#divider.focus();
		});
		return button;
	}

	#choice(pane) {
		const button = document.createElement("button");
		button.type = "button";
		button.textContent = pane === "map" ? "Org chart" : "Matrix";
		button.addEventListener("click", () => this.show(pane));
		return button;
	}

	#shortcut(event) {
		const pane = { Digit1: "map", Digit2: "matrix" }[event.code];
		if (pane && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey) {
			event.preventDefault();
			this.fill(pane);
		}
	}

	#arrange() {
		const single = SINGLE.matches;
		const only = single ? this.#shown : this.#filled;
		const share = within(this.#share, this.element.clientWidth || 1_000);
		this.#host.classList.toggle("single", single);
		this.switch.hidden = !single;
		for (const pane of ["map", "matrix"]) {
			this.element.classList.toggle(`only-${pane}`, only === pane);
			this.#choices[pane].setAttribute("aria-pressed", String(this.#shown === pane));
			const words = this.#filled ? "Show org chart and matrix side by side" : `Fill the window with the ${TITLES[pane]} (Alt+Shift+${pane === "map" ? 1 : 2})`;
			this.#fills[pane].title = words;
			this.#fills[pane].ariaLabel = words;
			this.#fills[pane].querySelector("path").setAttribute("d", this.#filled ? BACK : WAY[pane]);
		}
		this.element.style.setProperty("--share", `${share * 100}fr`);
		this.element.style.setProperty("--rest", `${(1 - share) * 100}fr`);
		this.element.style.setProperty("--at", `${share * 100}%`);
		this.#divider.tabIndex = only ? -1 : 0;
		const least = within(0, this.element.clientWidth || 1_000);
		this.#divider.ariaValueMin = String(Math.round(least * 100));
		this.#divider.ariaValueMax = String(Math.round((1 - least) * 100));
		this.#divider.ariaValueNow = String(Math.round(share * 100));
	}
}

function slotIn(pane) {
	const element = document.createElement("div");
	element.className = `pane ${pane}`;
	const slot = document.createElement("slot");
	slot.name = pane;
	element.append(slot);
	return element;
}
