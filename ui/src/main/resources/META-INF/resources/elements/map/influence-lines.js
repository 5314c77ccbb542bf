import { boundCurve, LinesBetween } from "./lines-between.js";
import { influenceCurve } from "./routes.js";

/** How many places a picture of many lines is gathered at. */
const GATHERED_AT = 48;

/** Influence lines as they are drawn in one layout. */
export class InfluenceLines extends LinesBetween {
	/** @type {Map<number, Bundle[]>} */
	#bundlesAt = new Map();

	/**
	 * @param {import("./model.js").MapModel} model
	 * @param {import("./layout.js").Layout} layout
	 */
	constructor(model, layout) {
		super(model, layout, model.influences, (_, a, b, out) => influenceCurve(layout, a, b, out));
	}

	/**
	 * All lines gathered at the upper levels of the map: one curve for those that join the same two branches.
	 *
	 * @typedef {{curve: Float64Array, count: number, kind: number, x0: number, y0: number, x1: number, y1: number}} Bundle
	 * @returns {Bundle[]}
	 */
	bundles() {
		const level = this.#gatheringLevel();
		if (!this.#bundlesAt.has(level)) {
			this.#bundlesAt.set(level, this.#gather(level));
		}
		return this.#bundlesAt.get(level);
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
		const { from, to, kind } = model.influences;
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
