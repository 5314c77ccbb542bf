import { shortened } from "./people.js";

const MOST = 28;
const CANDIDATES = 600;
const LONGEST = 28;
/** A block as high as this on the screen carries its name; on a lower one it would hide the colour. */
const HIGH_ENOUGH = 13;

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
	 * @param {import("./label-places.js").LabelPlaces} places
	 * @returns {import("./overlay.js").Label[]}
	 */
	within(layout, view, size, places) {
		const labels = [];
		for (const i of this.leaders) {
			if (labels.length === MOST) {
				break;
			}
			const onBlock = layout.height[i] * view.scale >= HIGH_ENOUGH;
			const x = layout.x[i] + layout.width[i] / 2;
			const y = layout.y[i] + (onBlock ? layout.height[i] / 2 : 0);
			const seen = layout.visible[i] && x >= view.x && y >= view.y
				&& x <= view.x + size.width / view.scale && y <= view.y + size.height / view.scale;
			const label = { x, y, text: shortened(this.model.names[i]).slice(0, LONGEST), kind: onBlock ? "landmark on-block" : "landmark" };
			if (seen && places.take(label)) {
				labels.push(label);
			}
		}
		return labels;
	}
}
