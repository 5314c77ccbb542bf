import { shortened } from "./people.js";

const MOST = 28;
const CANDIDATES = 600;
const LINE = 18;

/** The people who lead most people, by whom one finds one's way on a map seen from afar. */
export class Landmarks {
	/** @param {import("./model.js").MapModel} model */
	constructor(model) {
		this.model = model;
		this.leaders = Array.from(model.order).filter(i => model.people[i] > 0)
			.sort((a, b) => model.people[b] - model.people[a] || a - b).slice(0, CANDIDATES);
	}

	/**
	 * Those whose names can stand in a view without covering each other.
	 *
	 * @param {import("./layout.js").Layout} layout
	 * @param {import("./viewport.js").View} view
	 * @param {import("./viewport.js").Size} size
	 * @returns {import("./overlay.js").Label[]}
	 */
	within(layout, view, size) {
		/** @type {[x: number, y: number, halfWidth: number][]} */
		const taken = [];
		const labels = [];
		for (const i of this.leaders) {
			if (labels.length === MOST) {
				break;
			}
			if (!layout.visible[i]) {
				continue;
			}
			const x = layout.x[i] + layout.width[i] / 2;
			const y = layout.y[i];
			const px = (x - view.x) * view.scale;
			const py = (y - view.y) * view.scale - LINE / 2;
			const text = shortened(this.model.names[i]).slice(0, 28);
			const half = text.length * 3.4 + 8;
			const covers = ([ox, oy, other]) => Math.abs(ox - px) < half + other && Math.abs(oy - py) < LINE;
			if (px < 0 || py < LINE / 2 || px > size.width || py > size.height || taken.some(covers)) {
				continue;
			}
			taken.push([px, py, half]);
			labels.push({ x, y, text, kind: "landmark" });
		}
		return labels;
	}
}
