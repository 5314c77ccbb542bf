import { TIES } from "./kinds.js";
import { paintTies, tieWidth } from "./paint.js";

/** More ties than this on one screen would hide the people: conflicts are drawn first. */
const MOST = 600;

/**
 * Draws the ties that touch a part of the world, under the cards.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {import("./tie-lines.js").TieLines} lines
 * @param {{x0: number, y0: number, x1: number, y1: number, scale: number}} part
 * @param {import("../scene.js").Look} look
 */
export function drawTies(context, lines, { x0, y0, x1, y1, scale }, look) {
	const crossing = lines.crossing(x0, y0, x1, y1);
	const seen = crossing.length <= MOST ? crossing : crossing.filter(t => lines.touches(t, x0, y0, x1, y1));
	const { kind } = lines.model.ties;
	const faint = look.lit || look.hasSelection;
	let left = MOST;
	TIES.forEach((_, k) => {
		const ties = seen.filter(t => kind[t] === k).slice(0, left);
		left -= ties.length;
		context.globalAlpha = look.lit ? 0.12 : faint ? 0.25 : k === 0 ? 0.85 : 0.6;
		paintTies(context, k, lines, ties, tieWidth(scale), look.colours);
	});
	context.globalAlpha = 1;
}
