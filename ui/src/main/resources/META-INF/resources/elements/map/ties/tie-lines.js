import { LinesBetween } from "../lines-between.js";
import { curveBetween } from "../routes.js";
import { CONFLICT, TIES } from "./kinds.js";
import { onCurve } from "./shapes.js";

/** Where along a line its sign may stand, the best first. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];
/** What a sign needs around it, in world units. */
const ROOM = 6;

/** Ties as they are drawn in one layout. */
export class TieLines extends LinesBetween {
	/**
	 * @param {import("../model.js").MapModel} model
	 * @param {import("../layout.js").Layout} layout
	 * @param {import("../grid-index.js").GridIndex} people of the layout
	 */
	constructor(model, layout, people) {
		super(model, layout, model.ties, (t, a, b, out) => tieCurve(layout, model.ties.kind[t], a, b, out));
		/** Where the sign of each stands, so that no card hides it where that can be helped. */
		this.signAt = Float32Array.from(model.ties.kind, (kind, t) => kind === CONFLICT ? openPlace(this.curves, t * 6, people) : 0.5);
	}
}

/** The curve of a tie, from card edge to card edge. @param {Float64Array} out x and y of start, control and end */
export function tieCurve(layout, kind, a, b, out) {
	return curveBetween(layout, a, b, TIES[kind].bend, out);
}

function openPlace(curves, at, people) {
	return PLACES.find(t => {
		const { x, y } = onCurve(curves, at, t);
		let covered = false;
		people.query(x - ROOM, y - ROOM, x + ROOM, y + ROOM, () => covered = true);
		return !covered;
	}) ?? 0.5;
}
