import { reducedMotion } from "../theme/theme.js";
import { MatrixCanvas } from "./canvas.js";
import { extent, frame, geometry, placeOf, positionAt, scrollTo } from "./geometry.js";
import { Grid } from "./grid.js";
import { Sentence } from "./legend.js";

const REST = 90;
const FADE = 180;

/**
 * The matrix on screen: a scrolled field with one canvas for the cells and the grid's elements over it. Knows where
 * things are and where the focus is; what a click or a key means is told to its owner.
 *
 * @typedef {import("./geometry.js").Position} Position
 */
export class Surface {
	/** @type {import("./scene.js").Scene | null} */
	#scene = null;
	/** @type {import("./geometry.js").Geometry | null} */
	#g = null;
	#canvas = new MatrixCanvas();
	#space = document.createElement("div");
	#field = document.createElement("div");
	/** @type {Position} */
	#active = { row: 1, column: 0 };
	#tabStop = null;
	/** Kept from the last time it was measured: to ask while scrolling makes the browser lay out in between. */
	#size = { width: 0, height: 0 };
	#properties = new Map();
	#hovered = null;
	/** What lies over a cell and goes with it, where it is. @type {Map<HTMLElement, Position>} */
	#riders = new Map();
	#restTimer = 0;
	#frameRequest = 0;
	#fadedAt = -Infinity;
	#glowsUntil = 0;
	#glowsFor = 1;

	constructor() {
		this.element = document.createElement("div");
		this.element.className = "scroller";
		this.#space.className = "space";
		this.#field.className = "field";
		this.grid = new Grid();
		this.sentence = new Sentence();
		this.#field.append(this.#canvas.element, this.grid.element, this.sentence.element);
		this.#space.append(this.#field);
		this.element.append(this.#space);
		this.element.addEventListener("scroll", () => this.#scrolled(), { passive: true });
		this.grid.element.addEventListener("focusin", event => this.#focusMoved(event.target));
		this.grid.element.addEventListener("focusout", () => this.#redraw());
		this.#field.addEventListener("pointermove", event => this.#hover(this.positionOf(event)));
		this.#field.addEventListener("pointerleave", () => this.#hover(null));
	}

	/** Takes something in that {@link ride} lays over a cell. @param {HTMLElement} element */
	addRider(element) {
		this.#field.append(element);
	}

	/** Lays something over a cell; it goes along with a scroll. @param {HTMLElement} element @param {Position} position */
	ride(element, position) {
		this.#riders.set(element, position);
		this.#placeRiders(this.#view());
	}

	/** Takes something away that lay over a cell. @param {HTMLElement} element */
	dismount(element) {
		this.#riders.delete(element);
		element.remove();
	}

	#placeRiders(view) {
		this.#riders.forEach((position, element) => {
			const { x, y, width, height } = placeOf(this.#g, view, position);
			element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
			element.style.width = `${width}px`;
			element.style.height = `${height}px`;
			element.classList.toggle("covered", this.#isCovered(position, x + width / 2, y + height / 2));
		});
	}

	/** Whether the middle of a place lies under the headings or the totals. @param {Position} position */
	#isCovered({ row, column }, x, y) {
		const g = this.#g;
		const { footY, totalX } = frame(g, this.#view());
		return (row > g.frozenRows && (y < g.headHeight + g.frozenRows * g.rowHeight || y > footY))
			|| (column > g.frozenColumns && (x < g.headerWidth + g.frozenColumns * g.columnWidth || x > totalX));
	}

	/** Where a position is in the window. @param {Position} position */
	rectOf(position) {
		const { left, top } = this.#field.getBoundingClientRect();
		const { x, y, width, height } = placeOf(this.#g, this.#view(), position);
		return new DOMRect(left + x, top + y, width, height);
	}

	/** Lets the eye follow something else than the pointer, such as a card held over the cells. @param {Position | null} position */
	point(position) {
		this.#hover(position);
	}

	/** Takes up the theme's colours. @param {Element} host */
	recolour(host) {
		this.#canvas.recolour(host);
		this.#redraw();
	}

	/** @param {import("./scene.js").Scene} scene */
	show(scene) {
		this.#scene = scene;
		this.layOut();
	}

	/** Measures and draws anew, after what is shown or the pane's size has changed. */
	layOut() {
		const { clientWidth: width } = this.element;
		const scene = this.#scene;
		if (!scene || width === 0) {
			return;
		}
		const g = geometry({
			rows: scene.rows.length, columns: scene.columns.length, pinnedRows: scene.pinnedRows, pinnedColumns: scene.pinnedColumns,
			width, height: this.element.clientHeight,
			longestName: scene.columns.reduce((longest, column) => Math.max(longest, column.heading.name.length), 0),
			wordWidth: this.#canvas.widestWord(scene.columns.map(column => column.heading.name)),
		});
		this.#g = g;
		const size = extent(g);
		this.#setProperties({
			"header": g.headerWidth, "column": g.columnWidth, "total": g.totalWidth, "head-height": g.headHeight,
			"row-height": g.rowHeight, "foot-height": g.footHeight, "view-width": width, "view-height": this.element.clientHeight,
			"full": size.width, "frozen-width": g.frozenColumns * g.columnWidth, "frozen-height": g.frozenRows * g.rowHeight,
		});
		const below = this.sentence.element.offsetHeight;
		this.#setProperties({ "full-height": size.height + below });
		this.#size = { width, height: this.element.clientHeight - below };
		this.element.classList.toggle("narrow", g.narrow);
		this.#active = this.#within(this.#active);
		const focused = this.hasFocus;
		this.grid.show(scene, g);
		this.#follow();
		this.grid.repaintHeadings();
		this.#draw();
		this.#settle(focused);
	}

	/** Draws anew what is lit; nothing has moved. @param {boolean} softly whether the light may change over a moment */
	relight(softly) {
		if (this.#g) {
			this.#fadedAt = softly && !reducedMotion() ? performance.now() : -Infinity;
			this.grid.repaintHeadings();
			this.grid.settle();
			this.#redraw();
		}
	}

	/** Lets the pairs that changed glow. @param {number} milliseconds */
	glow(milliseconds) {
		this.#glowsFor = milliseconds;
		this.#glowsUntil = performance.now() + milliseconds;
		this.#redraw();
	}

	#view() {
		return { left: this.element.scrollLeft, top: this.element.scrollTop, ...this.#size };
	}

	#scrolled() {
		if (!this.#g) {
			return;
		}
		const view = this.#view();
		this.#follow(view);
		this.#draw(view);
		clearTimeout(this.#restTimer);
		this.#restTimer = setTimeout(() => this.#settle(this.hasFocus), REST);
	}

	#follow(view = this.#view()) {
		const f = frame(this.#g, view);
		const focused = this.hasFocus;
		this.grid.follow(view, f);
		this.#setProperties({ "foot-y": f.footY, "total-x": f.totalX });
		this.#riders.size > 0 && this.#placeRiders(view);
		if (focused && !this.hasFocus) {
			this.#markActive().focus({ preventScroll: true });
		}
	}

	/** Sets custom properties in pixels, where they changed: each makes the browser look at all that is inside. */
	#setProperties(properties) {
		for (const [name, value] of Object.entries(properties)) {
			if (this.#properties.get(name) !== value) {
				this.#properties.set(name, value);
				this.element.style.setProperty(`--${name}`, `${value}px`);
			}
		}
	}

	#settle(focused) {
		clearTimeout(this.#restTimer);
		this.grid.settle();
		const stop = this.#markActive();
		if (focused && !this.#isFocused(stop)) {
			stop.focus({ preventScroll: true });
		}
	}

	#redraw() {
		if (this.#g && !this.#frameRequest) {
			this.#frameRequest = requestAnimationFrame(() => {
				this.#frameRequest = 0;
				this.#draw();
			});
		}
	}

	#draw(view = this.#view()) {
		const now = performance.now();
		const fade = Math.min(1, (now - this.#fadedAt) / FADE);
		const glow = Math.max(0, (this.#glowsUntil - now) / this.#glowsFor);
		this.#canvas.draw(this.#scene, this.#g, view, {
			hovered: this.#hovered, focused: this.#shownFocus(), fade, glow: glow > 0 && reducedMotion() ? 1 : glow,
		});
		if (fade < 1 || glow > 0) {
			this.#redraw();
		}
	}

	#shownFocus() {
		const focused = this.grid.element.getRootNode().activeElement;
		return focused?.at && focused.matches(":focus-visible") ? this.#active : null;
	}

	/** What an event of the pointer hit. @returns {Position | null} */
	positionOf(event) {
		const { left, top } = this.#field.getBoundingClientRect();
		return this.#g && positionAt(this.#g, this.#view(), event.clientX - left, event.clientY - top);
	}

	#hover(position) {
		if (position?.row !== this.#hovered?.row || position?.column !== this.#hovered?.column) {
			this.#hovered = position;
			this.#redraw();
		}
	}

	/** Where the keyboard stands. @returns {Position} */
	get active() {
		return this.#active;
	}

	/** How many rows a page key moves by. */
	get page() {
		return Math.max(1, Math.floor((this.#view().height - this.#g.headHeight - this.#g.footHeight) / this.#g.rowHeight) - 1);
	}

	get hasFocus() {
		return this.grid.element.contains(this.grid.element.getRootNode().activeElement);
	}

	#isFocused(element) {
		return this.grid.element.getRootNode().activeElement === element;
	}

	/** Gives the keyboard to the active position. */
	focus() {
		if (this.#g) {
			this.go(this.#active);
		}
	}

	/** Moves the keyboard to a position, brings it into view and focuses it. @param {Position} position */
	go(position) {
		this.#active = this.#within(position);
		this.reveal(this.#active);
		this.#settle(true);
		this.#redraw();
	}

	/** Brings a position into view. @param {Position} position */
	reveal(position) {
		if (!this.#g) {
			this.layOut();
		}
		if (!this.#g) {
			return;
		}
		const view = this.#view();
		const { left, top } = scrollTo(this.#g, position, view);
		if (left !== view.left || top !== view.top) {
			this.element.scrollTo({ left, top, behavior: "instant" });
			this.#scrolled();
		}
	}

	#within({ row, column }) {
		return { row: Math.min(row, this.#g.rows + 1), column: Math.min(column, this.#g.columns + 1) };
	}

	#focusMoved(element) {
		if (element.at) {
			this.#active = element.at;
		}
		this.#markActive();
		this.#redraw();
	}

	/** One tab stop: the active element while it is in view, else the grid itself. */
	#markActive() {
		const element = this.grid.at(this.#active) ?? this.grid.element;
		if (this.#tabStop !== element) {
			(this.#tabStop ?? this.grid.element).tabIndex = -1;
			element.tabIndex = 0;
			this.#tabStop = element;
		}
		return element;
	}
}
