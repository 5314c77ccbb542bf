import { GridIndex } from "./grid-index.js";

/**
 * Lines between people as they are drawn in one layout: between those of whom the cards are shown, which for somebody
 * inside a closed branch is whoever leads it.
 */
export class LinesBetween {
	/**
	 * @param {import("./model.js").MapModel} model
	 * @param {import("./layout.js").Layout} layout
	 * @param {{from: Int32Array, to: Int32Array}} lines
	 * @param {(t: number, a: number, b: number, out: Float64Array) => ArrayLike<number>} route of a line between two cards
	 */
	constructor(model, layout, { from, to }, route) {
		this.model = model;
		this.layout = layout;
		this.shownAt = nearestShown(model, layout);
		const count = from.length;
		const edges = Array.from({ length: 4 }, () => new Float32Array(count));
		this.curves = new Float32Array(count * 6);
		const curve = new Float64Array(6);
		for (let t = 0; t < count; t++) {
			const a = this.shownAt[from[t]];
			const b = this.shownAt[to[t]];
			if (a === b || a < 0 || b < 0) {
				edges[0][t] = NaN;
				continue;
			}
			route(t, a, b, curve);
			this.curves.set(curve, t * 6);
			boundCurve(curve, edges, t);
		}
		this.index = new GridIndex(edges[0], edges[1], edges[2], edges[3]);
	}

	/** The lines that touch a part of the world. @returns {number[]} */
	crossing(x0, y0, x1, y1) {
		const found = [];
		this.index.query(x0, y0, x1, y1, t => found.push(t));
		return found;
	}

	/** Whether a line begins or ends in a part of the world. */
	touches(t, x0, y0, x1, y1) {
		const { curves } = this;
		const inside = at => curves[at] >= x0 && curves[at] <= x1 && curves[at + 1] >= y0 && curves[at + 1] <= y1;
		return inside(t * 6) || inside(t * 6 + 4);
	}
}

/** For everybody, the nearest person up the line whose card is shown; where nobody stands for another, -1 for the others. */
export function nearestShown(model, layout) {
	const shown = new Int32Array(model.count).fill(-1);
	for (const i of model.order) {
		shown[i] = layout.visible[i] ? i : layout.kind || model.manager[i] < 0 ? -1 : shown[model.manager[i]];
	}
	return shown;
}

/** Writes the edges of what a curve can reach into lists of edges. */
export function boundCurve(curve, [left, top, right, bottom], t) {
	left[t] = Math.min(curve[0], (curve[0] + curve[2]) / 2, (curve[4] + curve[2]) / 2, curve[4]);
	right[t] = Math.max(curve[0], (curve[0] + curve[2]) / 2, (curve[4] + curve[2]) / 2, curve[4]);
	top[t] = Math.min(curve[1], (curve[1] + curve[3]) / 2, (curve[5] + curve[3]) / 2, curve[5]);
	bottom[t] = Math.max(curve[1], (curve[1] + curve[3]) / 2, (curve[5] + curve[3]) / 2, curve[5]);
}
