import { GAP } from "./plan.js";

const RADIUS = 8;
/** An arc between two people who stand above each other goes round those between them. */
const ASIDE = 240;
const HALF_GAP = GAP.y / 2;
const FURTHEST = 160;
/** Cards that are nearer than this leave no room for a line between them. */
const NEAR = 36;
const BESIDE = 40;

/** Where paths go: a canvas, a Path2D, or a recorder. @typedef {{moveTo: Function, lineTo: Function, quadraticCurveTo: Function}} Sink */

/**
 * The corners of the line from somebody up to their manager.
 *
 * @param {import("./layout.js").Layout} layout
 * @param {number} i
 * @param {number} manager
 * @returns {[x: number, y: number][]}
 */
export function reportingCorners(layout, i, manager) {
	const { x, y, width, height, trunk, bus, gutter } = layout;
	const managerX = x[manager] + width[manager] / 2;
	const managerBottom = y[manager] + height[manager];
	const firstBus = managerBottom + HALF_GAP;
	if (trunk[i] === trunk[i]) {
		const middle = y[i] + height[i] / 2;
		return [[x[i], middle], [trunk[i], middle], [trunk[i], bus[i]], [managerX, bus[i]], [managerX, managerBottom]];
	}
	const centre = x[i] + width[i] / 2;
	const ownBus = y[i] - HALF_GAP;
	if (gutter[i] === gutter[i]) {
		return [[centre, y[i]], [centre, ownBus], [gutter[i], ownBus], [gutter[i], firstBus], [managerX, firstBus], [managerX, managerBottom]];
	}
	return [[centre, y[i]], [centre, ownBus], [managerX, ownBus], [managerX, managerBottom]];
}

/** Draws corners as a line with rounded bends. */
export function traceRounded(sink, corners) {
	sink.moveTo(corners[0][0], corners[0][1]);
	for (let k = 1; k < corners.length - 1; k++) {
		const [ax, ay] = corners[k - 1];
		const [bx, by] = corners[k];
		const [cx, cy] = corners[k + 1];
		const before = Math.abs(bx - ax) + Math.abs(by - ay);
		const after = Math.abs(cx - bx) + Math.abs(cy - by);
		const r = Math.min(RADIUS, before / 2, after / 2);
		if (r > 0.5) {
			sink.lineTo(bx + Math.sign(ax - bx) * r, by + Math.sign(ay - by) * r);
			sink.quadraticCurveTo(bx, by, bx + Math.sign(cx - bx) * r, by + Math.sign(cy - by) * r);
		} else {
			sink.lineTo(bx, by);
		}
	}
	const [x, y] = corners[corners.length - 1];
	sink.lineTo(x, y);
}

/**
 * The reporting lines of one manager in pieces that are drawn, or left out, by themselves: what lines share is drawn
 * once, so that a manager of thousands costs what is seen of them.
 *
 * @typedef {{trace: (sink: Sink) => void, x0: number, y0: number, x1: number, y1: number}} Piece
 * @param {import("./layout.js").Layout} layout
 * @param {{childStart: Int32Array, childList: Int32Array}} reports
 * @param {number} manager
 * @returns {Piece[]} none when the branch is closed; people who are hidden are left out
 */
export function reportingPieces(layout, { childStart, childList }, manager) {
	const { y, trunk, visible } = layout;
	/** @type {Map<number, number[]>} */
	const columns = new Map();
	/** @type {Map<number, number[]>} */
	const shelves = new Map();
	for (let c = childStart[manager]; c < childStart[manager + 1]; c++) {
		const i = childList[c];
		if (!visible[i]) {
			continue;
		}
		const hangs = trunk[i] === trunk[i];
		const group = hangs ? columns : shelves;
		const at = hangs ? trunk[i] : y[i];
		(group.get(at) ?? group.set(at, []).get(at)).push(i);
	}
	const pieces = [...columns.values()].map(people => columnPiece(layout, people));
	if (columns.size > 0) {
		pieces.push(headPiece(layout, [...columns.keys()].sort((a, b) => a - b), layout.bus[columns.values().next().value[0]], manager));
	}
	shelves.forEach(people => pieces.push(shelfPiece(layout, people.sort((a, b) => layout.x[a] - layout.x[b]), manager)));
	return pieces;
}

/** A column: the line down its side, and a stub to everybody in it. */
function columnPiece({ x, y, height, trunk, bus }, people) {
	const side = trunk[people[0]];
	const start = bus[people[0]] + RADIUS;
	const middle = i => y[i] + height[i] / 2;
	const last = people[people.length - 1];
	return {
		x0: side, y0: start, x1: x[last], y1: middle(last),
		trace: sink => {
			people.slice(0, -1).forEach(i => {
				sink.moveTo(x[i], middle(i));
				sink.lineTo(side, middle(i));
			});
			traceRounded(sink, [[x[last], middle(last)], [side, middle(last)], [side, start]]);
		},
	};
}

/** What the columns hang from. */
function headPiece({ x, y, width, height }, trunks, bus, manager) {
	const centre = x[manager] + width[manager] / 2;
	const bottom = y[manager] + height[manager];
	const start = bus + RADIUS;
	const outer = [trunks[0], trunks[trunks.length - 1]];
	return {
		x0: Math.min(centre, outer[0]), y0: bottom, x1: Math.max(centre, outer[1]), y1: start,
		trace: sink => {
			new Set(outer).forEach(side => traceRounded(sink, [[side, start], [side, bus], [centre, bus], [centre, bottom]]));
			trunks.slice(1, -1).forEach(side => {
				sink.moveTo(side, start);
				sink.lineTo(side, bus);
			});
		},
	};
}

/** People side by side: the outermost are joined to the manager with bends, the others drop onto that line. */
function shelfPiece(layout, people, manager) {
	const { x, y, width } = layout;
	const outer = [...new Set([people[0], people[people.length - 1]])].map(i => reportingCorners(layout, i, manager));
	const corners = outer.flat();
	return {
		x0: Math.min(...corners.map(each => each[0])), y0: Math.min(...corners.map(each => each[1])),
		x1: Math.max(...corners.map(each => each[0])), y1: Math.max(...corners.map(each => each[1])),
		trace: sink => {
			outer.forEach(each => traceRounded(sink, each));
			people.slice(1, -1).forEach(i => {
				const centre = x[i] + width[i] / 2;
				sink.moveTo(centre, y[i]);
				sink.lineTo(centre, y[i] - HALF_GAP);
			});
		},
	};
}

/**
 * The curve of an influence, from card edge to card edge, bent to the right of its direction so that two that answer
 * each other stay apart.
 *
 * @param {Float64Array} out x and y of start, control and end
 */
export function influenceCurve(layout, from, to, out) {
	return curveBetween(layout, from, to, 0.2, out);
}

/**
 * A curve from card edge to card edge. Between cards that nearly touch it bows out beside them, where it can be seen.
 *
 * @param {number} bend of the distance; to the right of the direction, to the left when negative
 * @param {Float64Array} out x and y of start, control and end
 */
export function curveBetween(layout, from, to, bend, out) {
	const { x, y, width, height } = layout;
	const ax = x[from] + width[from] / 2;
	const ay = y[from] + height[from] / 2;
	const bx = x[to] + width[to] / 2;
	const by = y[to] + height[to] / 2;
	const distance = Math.hypot(bx - ax, by - ay) || 1;
	const [ux, uy] = [(bx - ax) / distance, (by - ay) / distance];
	const apart = Math.max(Math.abs(bx - ax) - (width[from] + width[to]) / 2, Math.abs(by - ay) - (height[from] + height[to]) / 2);
	const beside = apart < NEAR ? Math.abs(uy) * width[from] / 2 + Math.abs(ux) * height[from] / 2 + BESIDE : 0;
	const bow = Math.max(Math.min(FURTHEST, distance * Math.abs(bend)), beside) * Math.sign(bend);
	const cx = (ax + bx) / 2 - uy * bow;
	const cy = (ay + by) / 2 + ux * bow;
	edgeTowards(ax, ay, width[from] / 2 + 2, height[from] / 2 + 2, cx, cy, out, 0);
	out[2] = cx;
	out[3] = cy;
	edgeTowards(bx, by, width[to] / 2 + 3, height[to] / 2 + 3, cx, cy, out, 4);
	return out;
}

/** An arc over two people, from the top of one card to the top of the other; the label belongs at its middle. */
export function overheadArc(layout, a, b, out) {
	const { x, y, width } = layout;
	const ax = x[a] + width[a] / 2;
	const bx = x[b] + width[b] / 2;
	const rise = 44 + Math.min(180, Math.hypot(bx - ax, y[b] - y[a]) * 0.14);
	out[0] = ax;
	out[1] = y[a] - 1;
	out[2] = (ax + bx) / 2 + Math.max(0, ASIDE - Math.abs(bx - ax));
	out[3] = Math.min(y[a], y[b]) - rise;
	out[4] = bx;
	out[5] = y[b] - 1;
	return out;
}

/** The middle of a curve of start, control and end. */
export function middleOf(curve) {
	return [(curve[0] + 2 * curve[2] + curve[4]) / 4, (curve[1] + 2 * curve[3] + curve[5]) / 4];
}

function edgeTowards(x, y, halfWidth, halfHeight, towardsX, towardsY, out, at) {
	const dx = towardsX - x;
	const dy = towardsY - y;
	const scale = 1 / Math.max(Math.abs(dx) / halfWidth, Math.abs(dy) / halfHeight, 1e-6);
	const reach = Math.min(1, scale);
	out[at] = x + dx * reach;
	out[at + 1] = y + dy * reach;
}
