import { TIE_TOKENS } from "./vocabulary.js";

/** The tokens that the canvases draw with. */
export const COLOURS = ["ground", "surface", "hairline", "hairline-strong", "line-reporting", "line-dotted", "past", "selected",
	"support-unknown-line", "support-opponent", "support-sceptic", "support-neutral", "support-supporter", "support-advocate",
	"degree-none", "degree-1", "degree-2", "degree-3", "degree-4", "short-1", "short-2", "short-3", "text", "text-muted", "text-faint",
	"conflict", "tie-plain", "past-soft", "on-past-soft", "strength", "strength-track", "budget", "on-budget", "chip", "on-chip", ...TIE_TOKENS];

const WIDTHS = [0, 1.25, 2, 3, 4.5];

/** The width of an influence line of a strength, in world units: grows and shrinks with the cards, but stays seen. */
export function influenceWidth(strength, scale) {
	return WIDTHS[strength] * Math.min(1.4, Math.max(0.55, scale)) / scale;
}

/** Adds the line of a curve to a path, up to where its head begins, and its head to another. */
export function traceArrow(line, heads, curve, at, width) {
	const ex = curve[at + 4];
	const ey = curve[at + 5];
	const cx = curve[at + 2];
	const cy = curve[at + 3];
	const length = Math.hypot(ex - cx, ey - cy) || 1;
	const ux = (ex - cx) / length;
	const uy = (ey - cy) / length;
	const head = Math.min(length, 5 * (1 + width * 0.9) ** 0.9 + width);
	const half = head * 0.42;
	const bx = ex - ux * head;
	const by = ey - uy * head;
	line.moveTo(curve[at], curve[at + 1]);
	line.quadraticCurveTo(cx, cy, bx + ux, by + uy);
	heads.moveTo(ex, ey);
	heads.lineTo(bx - uy * half, by + ux * half);
	heads.lineTo(bx + uy * half, by - ux * half);
	heads.closePath();
}

/** A line that swells from its start to its head: the chosen ones. */
export function traceTapered(sink, curve, width) {
	const [sx, sy, cx, cy, ex, ey] = curve;
	const length = Math.hypot(ex - cx, ey - cy) || 1;
	const head = Math.min(length * 0.8, 8 + width * 2.2);
	const stop = Math.max(0.2, 1 - head / (Math.hypot(cx - sx, cy - sy) + length));
	const left = [];
	const right = [];
	const steps = 14;
	for (let k = 0; k <= steps; k++) {
		const t = stop * k / steps;
		const x = (1 - t) ** 2 * sx + 2 * t * (1 - t) * cx + t * t * ex;
		const y = (1 - t) ** 2 * sy + 2 * t * (1 - t) * cy + t * t * ey;
		let tx = 2 * (1 - t) * (cx - sx) + 2 * t * (ex - cx);
		let ty = 2 * (1 - t) * (cy - sy) + 2 * t * (ey - cy);
		const norm = Math.hypot(tx, ty) || 1;
		tx /= norm;
		ty /= norm;
		const half = width * (0.25 + 0.35 * k / steps);
		left.push([x - ty * half, y + tx * half]);
		right.push([x + ty * half, y - tx * half]);
		if (k === steps) {
			const wing = head * 0.5;
			left.push([x - ty * wing, y + tx * wing]);
			right.push([x + ty * wing, y - tx * wing]);
		}
	}
	sink.moveTo(left[0][0], left[0][1]);
	left.slice(1).forEach(([x, y]) => sink.lineTo(x, y));
	sink.lineTo(ex, ey);
	right.reverse().forEach(([x, y]) => sink.lineTo(x, y));
	sink.closePath();
}
