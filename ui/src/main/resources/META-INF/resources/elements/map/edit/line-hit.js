const REACH = 6;
const SINGLY = 600;

/**
 * The influence line under a point: of the chosen people first, then of all that are drawn one by one.
 *
 * @param {import("../influence-lines.js").InfluenceLines} lines
 * @param {import("../model.js").MapModel["influences"]} influences
 * @param {Set<number>} selection
 * @param {{x: number, y: number}} at in world units
 * @param {number} scale
 * @returns {number} -1 for none
 */
export function influenceAt(lines, influences, selection, { x, y }, scale) {
	const reach = REACH / scale;
	const near = lines.crossing(x - reach, y - reach, x + reach, y + reach);
	let nearest = -1;
	let least = Infinity;
	for (const t of near.slice(0, SINGLY)) {
		const away = distance(lines.curves, t * 6, x, y);
		const chosen = selection.has(influences.from[t]) || selection.has(influences.to[t]);
		const rank = away + (chosen ? 0 : reach);
		if (away <= reach && rank < least) {
			nearest = t;
			least = rank;
		}
	}
	return nearest;
}

function distance(curves, at, x, y) {
	let least = Infinity;
	let px = curves[at];
	let py = curves[at + 1];
	for (let k = 1; k <= 24; k++) {
		const t = k / 24;
		const nx = (1 - t) ** 2 * curves[at] + 2 * t * (1 - t) * curves[at + 2] + t * t * curves[at + 4];
		const ny = (1 - t) ** 2 * curves[at + 1] + 2 * t * (1 - t) * curves[at + 3] + t * t * curves[at + 5];
		const dx = nx - px;
		const dy = ny - py;
		const along = Math.max(0, Math.min(1, ((x - px) * dx + (y - py) * dy) / (dx * dx + dy * dy || 1)));
		least = Math.min(least, Math.hypot(x - px - along * dx, y - py - along * dy));
		px = nx;
		py = ny;
	}
	return least;
}
