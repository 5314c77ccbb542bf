import { TIES } from "./kinds.js";

/** A bar across, half its length and half its thickness, in widths. */
const BAR = { long: 4.4, thick: 0.85 };
const RAIL = 1.25;
const DISC = 2.1;
const HEAD = { long: 5.4, half: 2.2 };
const DIAMOND = 2.7;

/**
 * Traces a tie: its line to be stroked, its signs to be filled.
 *
 * A conflict has a bar across; who works together is joined by two rails; an introduction comes with a head from a disc
 * at whoever made it; an assistant hangs on a diamond at whoever is assisted.
 *
 * @param {number} kind
 * @param {import("../routes.js").Sink} line
 * @param {import("../routes.js").Sink & {closePath: Function}} signs
 * @param {ArrayLike<number>} curve x and y of start, control and end
 * @param {number} at where in the list the curve begins
 * @param {number} width of a line, in world units
 * @param {number} [middle] where along the curve the sign of a conflict stands, 0 to 1
 */
export function traceTie(kind, line, signs, curve, at, width, middle = 0.5) {
	const [sx, sy, cx, cy, ex, ey] = [0, 1, 2, 3, 4, 5].map(k => curve[at + k]);
	const run = (dx, dy) => {
		line.moveTo(sx + dx, sy + dy);
		line.quadraticCurveTo(cx + dx, cy + dy, ex + dx, ey + dy);
	};
	const across = unit(sx, sy, ex, ey);
	const { type } = TIES[kind];
	if (type === "WORKS_WITH") {
		const [dx, dy] = [-across[1] * RAIL * width, across[0] * RAIL * width];
		run(dx, dy);
		run(-dx, -dy);
		return;
	}
	run(0, 0);
	if (type === "CONFLICT") {
		const { x, y, along } = onCurve(curve, at, middle);
		box(signs, x, y, along, BAR.thick * width, BAR.long * width);
	} else if (type === "INTRODUCED_BY") {
		disc(signs, ex, ey, DISC * width);
		head(signs, sx, sy, unit(cx, cy, sx, sy), width);
	} else {
		const [ux, uy] = unit(cx, cy, ex, ey);
		const turned = [(ux - uy) * Math.SQRT1_2, (ux + uy) * Math.SQRT1_2];
		box(signs, ex - ux * DIAMOND * width, ey - uy * DIAMOND * width, turned, DIAMOND * width * 0.75, DIAMOND * width * 0.75);
	}
}

/** A place on a curve, and the direction that it has there. */
export function onCurve(curve, at, t) {
	const [sx, sy, cx, cy, ex, ey] = [0, 1, 2, 3, 4, 5].map(k => curve[at + k]);
	const along = unit((1 - t) * sx + t * cx, (1 - t) * sy + t * cy, (1 - t) * cx + t * ex, (1 - t) * cy + t * ey);
	return { x: (1 - t) ** 2 * sx + 2 * t * (1 - t) * cx + t * t * ex, y: (1 - t) ** 2 * sy + 2 * t * (1 - t) * cy + t * t * ey, along };
}

function unit(ax, ay, bx, by) {
	const length = Math.hypot(bx - ax, by - ay) || 1;
	return [(bx - ax) / length, (by - ay) / length];
}

/** A box around a point, along a direction. */
function box(sink, x, y, [ux, uy], along, across) {
	const corner = (a, b) => [x + ux * along * a - uy * across * b, y + uy * along * a + ux * across * b];
	sink.moveTo(...corner(-1, -1));
	sink.lineTo(...corner(1, -1));
	sink.lineTo(...corner(1, 1));
	sink.lineTo(...corner(-1, 1));
	sink.closePath();
}

function disc(sink, x, y, r) {
	const steps = 8;
	sink.moveTo(x + r, y);
	for (let k = 0; k < steps; k++) {
		const middle = (k + 0.5) * 2 * Math.PI / steps;
		const end = (k + 1) * 2 * Math.PI / steps;
		const out = r / Math.cos(Math.PI / steps);
		sink.quadraticCurveTo(x + out * Math.cos(middle), y + out * Math.sin(middle), x + r * Math.cos(end), y + r * Math.sin(end));
	}
	sink.closePath();
}

function head(sink, x, y, [ux, uy], width) {
	const [bx, by] = [x - ux * HEAD.long * width, y - uy * HEAD.long * width];
	const half = HEAD.half * width;
	sink.moveTo(x, y);
	sink.lineTo(bx - uy * half, by + ux * half);
	sink.lineTo(bx + ux * half * 0.8, by + uy * half * 0.8);
	sink.lineTo(bx + uy * half, by - ux * half);
	sink.closePath();
}
