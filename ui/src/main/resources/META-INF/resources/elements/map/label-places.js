const LINE = 20;
const LETTER = 3.2;
const RIM = 9;

/** Keeps labels from covering each other: of two that would, the later one is left out. */
export class LabelPlaces {
	/** @type {[x: number, y: number, halfWidth: number][]} */
	#taken = [];

	/** @param {import("./viewport.js").View} view */
	constructor(view) {
		this.view = view;
	}

	/**
	 * Takes the place of a label, if it is free.
	 *
	 * @param {import("./overlay.js").Label} label
	 * @returns {boolean}
	 */
	take({ x, y, text }) {
		const px = (x - this.view.x) * this.view.scale;
		const py = (y - this.view.y) * this.view.scale;
		const half = text.length * LETTER + RIM;
		if (this.#taken.some(([ox, oy, other]) => Math.abs(ox - px) < half + other && Math.abs(oy - py) < LINE)) {
			return false;
		}
		this.#taken.push([px, py, half]);
		return true;
	}
}
