import "../map/map.js";
import "../matrix/matrix.js";
import "./foot.js";
import { counted } from "../matrix/words.js";
import { ensureTokens } from "../theme/theme.js";
import { link } from "./link.js";
import { Panes } from "./panes.js";
import { keep, placeIn } from "./place.js";
import { STYLES } from "./styles.js";

/**
 * `<dottedline-workspace account-id>`: the map and the matrix of an account side by side, tied together, with the line
 * at the foot. What is chosen stands in the page's address, and is chosen again when that address is opened.
 */
export class DottedlineWorkspace extends HTMLElement {
	static observedAttributes = ["account-id"];

	#panes = new Panes(this);
	#foot = document.createElement("dottedline-foot");
	#map = document.createElement("dottedline-map");
	#matrix = document.createElement("dottedline-matrix");
	/** @type {AbortController | null} */
	#here = null;
	#wanted = null;

	constructor() {
		super();
		const root = this.attachShadow({ mode: "open" });
		root.adoptedStyleSheets = [STYLES];
		root.append(this.#panes.switch, this.#panes.element, this.#foot);
		this.#map.slot = "map";
		this.#matrix.slot = "matrix";
	}

	connectedCallback() {
		ensureTokens();
		this.append(this.#map, this.#matrix);
		this.#here = new AbortController();
		const { signal } = this.#here;
		this.#panes.follow(signal);
		this.#wanted = placeIn(location.search);
		const untie = link(this.#map, this.#matrix, this.#foot, place => this.#keep(place));
		signal.addEventListener("abort", untie, { once: true });
		this.#map.addEventListener("map-ready", event => this.#mapReady(event.detail), { signal });
		this.#matrix.addEventListener("matrix-ready", () => this.#restoreInMatrix(), { signal });
		this.#matrix.addEventListener("matrix-totals", () => this.#restoreInMatrix(), { signal });
	}

	disconnectedCallback() {
		this.#here?.abort();
	}

	attributeChangedCallback(_name, before, account) {
		for (const view of [this.#map, this.#matrix]) {
			account === null ? view.removeAttribute("account-id") : view.setAttribute("account-id", account);
		}
		if (before !== null) {
			this.#foot.show(null);
			this.#foot.showCount("");
		}
	}

	get accountId() {
		return this.getAttribute("account-id");
	}

	/** Gives the keyboard to the map. @param {FocusOptions} [options] */
	focus(options) {
		this.#map.focus(options);
	}

	#keep(place) {
		this.#wanted = null;
		keep(place);
	}

	#mapReady({ people }) {
		this.#foot.showCount(counted(people, "person", "people"));
		if (this.#wanted?.kind === "person") {
			const { id } = this.#wanted;
			this.#panes.show("map");
			this.#map.reveal(id);
		}
	}

	/** A chosen product may stand under a family whose products are not read yet; then they are read first. */
	#restoreInMatrix() {
		const wanted = this.#wanted;
		if (!wanted || wanted.kind === "person") {
			return;
		}
		const selection = { kind: wanted.kind, rowId: wanted.rowId, columnId: wanted.columnId ?? null };
		if (this.#matrix.has(selection)) {
			this.#panes.show("matrix");
			this.#matrix.reveal(wanted.rowId, selection.columnId);
			this.#matrix.select(selection);
		} else if (wanted.kind === "cell" && !this.#matrix.model?.hasProducts) {
			this.#matrix.setAttribute("columns", "PRODUCT");
		} else {
			this.#keep(null);
		}
	}
}

customElements.define("dottedline-workspace", DottedlineWorkspace);
