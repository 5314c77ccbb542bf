import { TIES } from "../ties/kinds.js";
import { DOTTED, INFLUENCE } from "./lines-that-can-be.js";

const REACH = 6;
/** Of more lines than this around a point the others are left alone. */
const MOST = 600;

/**
 * The line under a point: of the chosen people first, then of all that are drawn one by one.
 *
 * @param {import("../lines.js").Ground} ground
 * @param {Set<number>} selection
 * @param {{x: number, y: number}} at in world units
 * @param {number} scale
 * @param {boolean} all whether influences and ties of others than the chosen are drawn one by one
 * @returns {import("./line-deeds.js").Line | null}
 */
export function lineAt({ model, layout, influences, ties, dotted }, selection, { x, y }, scale, all = true) {
	const reach = REACH / scale;
	let nearest = null;
	let least = Infinity;
	const look = (lines, { from, to }, whatOf, shown = all) => {
		for (const t of lines.crossing(x - reach, y - reach, x + reach, y + reach).slice(0, MOST)) {
			const away = distance(lines.curves, t * 6, x, y);
			const chosen = selection.has(from[t]) || selection.has(to[t]);
			const rank = away + (chosen ? 0 : reach);
			if (away <= reach && rank < least && (chosen || shown)) {
				nearest = { what: whatOf(t), t };
				least = rank;
			}
		}
	};
	look(influences, model.influences, () => INFLUENCE);
	look(ties, model.ties, t => TIES[model.ties.kind[t]].type);
	layout.kind || look(dotted, model.dotted, () => DOTTED, true);
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
