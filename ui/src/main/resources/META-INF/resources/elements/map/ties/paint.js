import { TIES } from "./kinds.js";
import { traceTie } from "./shapes.js";

/** The width of a tie in world units: grows and shrinks with the cards, but stays seen. */
export function tieWidth(scale) {
	return 1.9 * Math.min(1.3, Math.max(0.6, scale)) / scale;
}

/**
 * Draws ties of one kind.
 *
 * @param {CanvasRenderingContext2D} context in world units
 * @param {number} kind
 * @param {{curves: ArrayLike<number>, signAt?: ArrayLike<number>}} lines
 * @param {number[]} ties by number
 * @param {number} width
 * @param {Record<string, string>} colours
 */
export function paintTies(context, kind, { curves, signAt }, ties, width, colours) {
	const look = TIES[kind];
	const [line, signs] = [new Path2D(), new Path2D()];
	ties.forEach(t => traceTie(kind, line, signs, curves, t * 6, width, signAt?.[t]));
	context.strokeStyle = context.fillStyle = colours[look.token];
	context.lineWidth = width * look.width;
	context.setLineDash(look.dash.map(each => each * width));
	context.stroke(line);
	context.setLineDash([]);
	context.fill(signs);
}
