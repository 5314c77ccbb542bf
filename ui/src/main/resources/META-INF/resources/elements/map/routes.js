import { GAP } from "./plan.js";

const RADIUS = 8;
const HALF_GAP = GAP.y / 2;

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
 * Draws all reporting lines of one manager as a comb: what lines share is drawn once, so that a manager of thousands
 * costs what is seen of them.
 *
 * @param {Sink} sink
 * @param {import("./layout.js").Layout} layout
 * @param {{childStart: Int32Array, childList: Int32Array}} reports
 * @param {number} manager
 */
export function traceReports(sink, layout, { childStart, childList }, manager) {
	const { x, y, width, height, trunk, visible } = layout;
	const columns = new Map();
	const shelves = new Map();
	for (let c = childStart[manager]; c < childStart[manager + 1]; c++) {
		const i = childList[c];
		if (!visible[i]) {
			return;
		}
		const hangs = trunk[i] === trunk[i];
		const group = hangs ? columns : shelves;
		const at = hangs ? trunk[i] : y[i];
		(group.get(at) ?? group.set(at, []).get(at)).push(i);
	}
	for (const people of columns.values()) {
		people.forEach((i, k) => {
			if (k === people.length - 1) {
				traceRounded(sink, reportingCorners(layout, i, manager));
			} else {
				const middle = y[i] + height[i] / 2;
				sink.moveTo(x[i], middle);
				sink.lineTo(trunk[i], middle);
			}
		});
	}
	for (const people of shelves.values()) {
		people.sort((a, b) => x[a] - x[b]);
		people.forEach((i, k) => {
			if (k === 0 || k === people.length - 1) {
				traceRounded(sink, reportingCorners(layout, i, manager));
			} else {
				const centre = x[i] + width[i] / 2;
				sink.moveTo(centre, y[i]);
				sink.lineTo(centre, y[i] - HALF_GAP);
			}
		});
	}
}

/** The box around a manager and the reports' lines, written at index `manager`. NaN at the left when there are none. */
export function boundReports(layout, { childStart, childList }, manager, left, top, right, bottom) {
	const { x, y, width, height, trunk, gutter, visible } = layout;
	let [x0, x1, y1] = [Infinity, -Infinity, -Infinity];
	for (let c = childStart[manager]; c < childStart[manager + 1]; c++) {
		const i = childList[c];
		if (!visible[i]) {
			break;
		}
		const side = trunk[i] === trunk[i] ? trunk[i] : gutter[i] === gutter[i] ? gutter[i] : x[i];
		x0 = Math.min(x0, side, x[i]);
		x1 = Math.max(x1, x[i] + width[i]);
		y1 = Math.max(y1, y[i] + height[i]);
	}
	const centre = x[manager] + width[manager] / 2;
	left[manager] = x0 === Infinity ? NaN : Math.min(x0, centre);
	right[manager] = Math.max(x1, centre);
	top[manager] = y[manager];
	bottom[manager] = y1;
}

/**
 * The curve of an influence, from card edge to card edge, bent to the right of its direction so that two that answer
 * each other stay apart.
 *
 * @param {Float64Array} out x and y of start, control and end
 */
export function influenceCurve(layout, from, to, out) {
	const { x, y, width, height } = layout;
	const ax = x[from] + width[from] / 2;
	const ay = y[from] + height[from] / 2;
	const bx = x[to] + width[to] / 2;
	const by = y[to] + height[to] / 2;
	const distance = Math.hypot(bx - ax, by - ay) || 1;
	const bend = Math.min(160, distance * 0.2);
	const cx = (ax + bx) / 2 - (by - ay) / distance * bend;
	const cy = (ay + by) / 2 + (bx - ax) / distance * bend;
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
	out[2] = (ax + bx) / 2;
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
