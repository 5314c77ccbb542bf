import { h } from "./controls.js";
import { centreOn } from "./viewport.js";

/** A point further from every card than this, in units of the map, is told by itself. */
const NEAR = 700;
const MOST_CHOSEN = 12;
/** How much of its way a pointer makes in a frame. */
const GLIDE = 0.28;
const ARROW = "M2 1l4.4 12.2 2-5.2 5.1-2.1z";

/**
 * Somebody else on the account, as the map shows them.
 *
 * @typedef {{id: string, name: string, hand: string, selection: string[], pointer: import("../presence/attendance.js").Point | null}} Other
 */

/** The others on the map: the cards that they have chosen, and their pointers. Draws nothing while nobody is there. */
export class Company {
	/** @type {{element: HTMLElement, seat: string}[]} */
	#outlines = [];
	/** @type {Map<string, {element: HTMLElement, at: {x: number, y: number} | null, point: object}>} */
	#pointers = new Map();
	#frame = 0;
	#shown = "";

	/**
	 * @param {HTMLElement} layer
	 * @param {import("./scene.js").Scene} scene
	 * @param {import("./state.js").MapState} state
	 * @param {import("./camera.js").Camera} camera
	 */
	constructor(layer, scene, state, camera) {
		Object.assign(this, { layer, scene, state, camera });
	}

	/** @param {Other[]} others */
	show(others) {
		const chosen = JSON.stringify(others.map(({ id, name, hand, selection }) => [id, name, hand, selection]));
		if (chosen !== this.#shown) {
			this.#shown = chosen;
			this.#outlines.forEach(({ element }) => element.remove());
			this.#outlines = others.flatMap(other => other.selection.slice(0, MOST_CHOSEN).map((seat, k) => this.#outline(other, seat, k === 0)));
		}
		const pointing = new Map(others.filter(({ pointer }) => pointer).map(other => [other.id, other]));
		this.#pointers.forEach(({ element }, id) => pointing.has(id) || (element.remove(), this.#pointers.delete(id)));
		pointing.forEach((other, id) => {
			const known = this.#pointers.get(id) ?? this.#pointer(other);
			known.point = other.pointer;
			this.#pointers.set(id, known);
		});
		this.place();
		this.#pointers.size > 0 && this.#glide();
	}

	/** Puts everything where it belongs in the view of this moment. */
	place() {
		if (this.#outlines.length > 0) {
			const { model, layout } = this.state;
			const { view } = this.scene;
			for (const { element, seat } of this.#outlines) {
				const i = this.#shownAt(seat);
				element.hidden = i < 0;
				if (i >= 0) {
					element.style.transform = `translate(${(layout.x[i] - view.x) * view.scale - 3}px, ${(layout.y[i] - view.y) * view.scale - 3}px)`;
					element.style.width = `${layout.width[i] * view.scale + 6}px`;
					element.style.height = `${layout.height[i] * view.scale + 6}px`;
					element.classList.toggle("stands-for", model.ids[i] !== seat);
				}
			}
		}
		this.#pointers.forEach(pointer => this.#point(pointer));
	}

	/** What a place in the pane is on the map. @param {number} px @param {number} py pixels of the window @returns {import("../presence/attendance.js").Point | null} */
	pointAt(px, py) {
		const { left, top, width, height } = this.layer.getBoundingClientRect();
		const { view } = this.scene;
		const inside = px >= left && py >= top && px < left + width && py < top + height;
		return inside && this.state.layout ? this.#told(view.x + (px - left) / view.scale, view.y + (py - top) / view.scale) : null;
	}

	/** Which part of the map is in view. */
	look() {
		const { view, size } = this.scene;
		if (!this.state.layout || size.width === 0) {
			return null;
		}
		return { at: this.#told(view.x + size.width / view.scale / 2, view.y + size.height / view.scale / 2), scale: Number(view.scale.toFixed(4)) };
	}

	/** Flies to where somebody else looks. @param {{at: import("../presence/attendance.js").Point, scale: number}} look */
	lookAt({ at, scale }) {
		const spot = this.state.layout && this.#spot(at);
		spot && this.camera.flyTo(centreOn(spot.x, spot.y, this.scene.size, scale));
	}

	/** Told by the card nearby, as the map of another is laid out for another window. */
	#told(x, y) {
		const { model, layout } = this.state;
		let near = -1;
		let least = NEAR ** 2;
		this.scene.people?.query(x - NEAR, y - NEAR, x + NEAR, y + NEAR, i => {
			const distance = (layout.x[i] + layout.width[i] / 2 - x) ** 2 + (layout.y[i] + layout.height[i] / 2 - y) ** 2;
			if (distance < least) {
				least = distance;
				near = i;
			}
		});
		const from = near < 0 ? { x: 0, y: 0 } : this.#middle(near);
		return { near: near < 0 ? null : model.ids[near], x: Math.round(x - from.x), y: Math.round(y - from.y) };
	}

	#spot({ near, x, y }) {
		const i = near === null ? -1 : this.#shownAt(near);
		if (near !== null && i < 0) {
			return null;
		}
		const from = i < 0 ? { x: 0, y: 0 } : this.#middle(i);
		return { x: from.x + x, y: from.y + y };
	}

	#middle(i) {
		const { layout } = this.state;
		return { x: layout.x[i] + layout.width[i] / 2, y: layout.y[i] + layout.height[i] / 2 };
	}

	/** Whose card stands for a seat; -1 when none does. */
	#shownAt(seat) {
		const i = this.state.model?.indexOf.get(seat) ?? -1;
		const shown = i < 0 || !this.scene.shownAt ? -1 : this.scene.shownAt[i];
		return shown >= 0 && this.state.layout.visible[shown] ? shown : -1;
	}

	#outline({ name, hand }, seat, named) {
		const element = h("div", { class: `other-chosen ${hand}` }, ...(named ? [h("span", { dir: "auto" }, name)] : []));
		this.layer.append(element);
		return { element, seat };
	}

	#pointer({ name, hand, pointer }) {
		const element = h("div", { class: `other-pointer ${hand}` }, h("span", { dir: "auto" }, name));
		const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
		picture.setAttribute("viewBox", "0 0 15 15");
		picture.append(document.createElementNS("http://www.w3.org/2000/svg", "path"));
		picture.firstChild.setAttribute("d", ARROW);
		element.prepend(picture);
		this.layer.append(element);
		return { element, at: null, point: pointer };
	}

	#point({ element, at }) {
		const { view } = this.scene;
		element.hidden = at === null;
		if (at) {
			element.style.transform = `translate(${(at.x - view.x) * view.scale}px, ${(at.y - view.y) * view.scale}px)`;
		}
	}

	#glide() {
		this.#frame ||= requestAnimationFrame(() => {
			this.#frame = 0;
			let moves = false;
			for (const pointer of this.#pointers.values()) {
				const to = this.#spot(pointer.point);
				const { at } = pointer;
				const far = at && to ? Math.hypot(to.x - at.x, to.y - at.y) : 0;
				pointer.at = far > 0.5 ? { x: at.x + (to.x - at.x) * GLIDE, y: at.y + (to.y - at.y) * GLIDE } : to;
				moves ||= far > 0.5;
				this.#point(pointer);
			}
			moves && this.#glide();
		});
	}
}
