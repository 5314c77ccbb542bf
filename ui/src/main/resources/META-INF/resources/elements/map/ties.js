import { GridIndex } from "./grid-index.js";
import { influenceCurve } from "./routes.js";

/** How many places a picture of many lines is gathered at. */
const GATHERED_AT = 48;

/**
 * Influence lines as they are drawn in one layout: between those of whom the cards are shown, which for somebody inside
 * a closed branch is whoever leads it.
 */
export class TieLines {
	/**
	 * @param {import("./model.js").MapModel} model
	 * @param {import("./layout.js").Layout} layout
	 */
	constructor(model, layout) {
		this.model = model;
		this.layout = layout;
		this.shownAt = nearestShown(model, layout);
		const { from, to } = model.ties;
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
			influenceCurve(layout, a, b, curve);
			this.curves.set(curve, t * 6);
			boundCurve(curve, edges, t);
		}
		this.index = new GridIndex(edges[0], edges[1], edges[2], edges[3]);
		/** @type {Map<number, Bundle[]>} */
		this.bundlesAt = new Map();
	}

	/** The lines that touch a part of the world. @returns {number[]} */
	crossing(x0, y0, x1, y1) {
		const found = [];
		this.index.query(x0, y0, x1, y1, t => found.push(t));
		return found;
	}

	/**
	 * All lines gathered at the upper levels of the map: one curve for those that join the same two branches.
	 *
	 * @typedef {{curve: Float64Array, count: number, kind: number, x0: number, y0: number, x1: number, y1: number}} Bundle
	 * @returns {Bundle[]}
	 */
	bundles() {
		const level = this.#gatheringLevel();
		if (!this.bundlesAt.has(level)) {
			this.bundlesAt.set(level, this.#gather(level));
		}
		return this.bundlesAt.get(level);
	}

	#gatheringLevel() {
		const { depth, levels } = this.model;
		const perLevel = new Int32Array(levels + 1);
		this.layout.visible.forEach((shown, i) => shown && perLevel[depth[i]]++);
		let sum = 0;
		let level = 0;
		while (level < levels && sum + perLevel[level] <= GATHERED_AT) {
			sum += perLevel[level++];
		}
		return Math.max(0, level - 1);
	}

	#gather(level) {
		const { model, layout } = this;
		const { from, to, kind } = model.ties;
		const place = Int32Array.from(this.shownAt);
		for (const i of model.order) {
			if (model.depth[i] > level) {
				place[i] = place[model.manager[i]];
			}
		}
		/** @type {Map<number, {count: number, kinds: number[], a: number, b: number}>} */
		const groups = new Map();
		for (let t = 0; t < from.length; t++) {
			const a = place[from[t]];
			const b = place[to[t]];
			if (a !== b && a >= 0 && b >= 0) {
				const name = a * model.count + b;
				const group = groups.get(name) ?? groups.set(name, { count: 0, kinds: [0, 0, 0], a, b }).get(name);
				group.count++;
				group.kinds[kind[t]]++;
			}
		}
		return [...groups.values()].map(({ count, kinds, a, b }) => {
			const curve = influenceCurve(layout, a, b, new Float64Array(6));
			const edges = [[0], [0], [0], [0]];
			boundCurve(curve, edges, 0);
			const [x0, y0, x1, y1] = edges.map(edge => edge[0]);
			return { curve, count, kind: kinds.indexOf(Math.max(...kinds)), x0, y0, x1, y1 };
		});
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

function boundCurve(curve, [left, top, right, bottom], t) {
	left[t] = Math.min(curve[0], (curve[0] + curve[2]) / 2, (curve[4] + curve[2]) / 2, curve[4]);
	right[t] = Math.max(curve[0], (curve[0] + curve[2]) / 2, (curve[4] + curve[2]) / 2, curve[4]);
	top[t] = Math.min(curve[1], (curve[1] + curve[3]) / 2, (curve[5] + curve[3]) / 2, curve[5]);
	bottom[t] = Math.max(curve[1], (curve[1] + curve[3]) / 2, (curve[5] + curve[3]) / 2, curve[5]);
}
