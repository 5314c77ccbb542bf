/**
 * The part of the world that is seen: a point of the world at (x, y) shows at ((x - view.x) * scale, (y - view.y) * scale).
 *
 * @typedef {{x: number, y: number, scale: number}} View
 * @typedef {{x: number, y: number, width: number, height: number}} Box
 * @typedef {{width: number, height: number}} Size
 */

export const LARGEST = 2.5;
export const SMALLEST = 0.005;

/** Zooms so that the world under a pixel stays under it. @returns {View} */
export function zoomAt(view, px, py, factor, smallest = SMALLEST) {
	const scale = Math.min(LARGEST, Math.max(smallest, view.scale * factor));
	return { x: view.x + px / view.scale - px / scale, y: view.y + py / view.scale - py / scale, scale };
}

/** Moves the ground by pixels, as a hand does. @returns {View} */
export function pan(view, dx, dy) {
	return { x: view.x - dx / view.scale, y: view.y - dy / view.scale, scale: view.scale };
}

/**
 * Shows a box whole and in the middle, never larger than 100 %.
 *
 * @param {Box} box
 * @param {Size} size of the pane
 * @param {{padding?: number, smallest?: number, largest?: number}} [limits] below the smallest scale the box no longer
 *   fits: then its top and its middle are shown
 * @returns {View}
 */
export function fit(box, size, { padding = 40, smallest = SMALLEST, largest = 1 } = {}) {
	const wanted = Math.min((size.width - 2 * padding) / Math.max(1, box.width), (size.height - 2 * padding) / Math.max(1, box.height));
	const scale = Math.min(largest, Math.max(smallest, wanted));
	const top = box.y - padding / scale;
	const spare = size.height / scale - box.height - 2 * padding / scale;
	return {
		x: box.x + box.width / 2 - size.width / scale / 2,
		y: spare > 0 ? top - spare / 3 : top,
		scale,
	};
}

/** Puts a point of the world in the middle. @returns {View} */
export function centreOn(x, y, size, scale) {
	return { x: x - size.width / scale / 2, y: y - size.height / scale / 2, scale };
}

/** Moves as little as is needed to show a box with some room around it. @returns {View} */
export function bringInto(view, box, size, room = 48) {
	const shift = (start, length, seenStart, seenLength) => {
		const space = Math.min(room / view.scale, Math.max(0, (seenLength - length) / 2));
		if (start - space < seenStart) {
			return start - space - seenStart;
		}
		return Math.max(0, start + length + space - seenStart - seenLength);
	};
	return {
		x: view.x + shift(box.x, box.width, view.x, size.width / view.scale),
		y: view.y + shift(box.y, box.height, view.y, size.height / view.scale),
		scale: view.scale,
	};
}

/** Keeps at least a corner of the map in the pane. @returns {View} */
export function keepInSight(view, bounds, size, rim = 80) {
	const within = (value, start, length, seen) => {
		const margin = Math.min(rim / view.scale, length / 2);
		return Math.min(start + length - margin, Math.max(start + margin - seen, value));
	};
	return {
		x: within(view.x, bounds.x, bounds.width, size.width / view.scale),
		y: within(view.y, bounds.y, bounds.height, size.height / view.scale),
		scale: view.scale,
	};
}

/** Between two views, at 0 the first and at 1 the second: the middle of the pane goes straight, the scale evenly. @returns {View} */
export function between(from, to, size, t) {
	const scale = from.scale * (to.scale / from.scale) ** t;
	const middle = view => [view.x + size.width / view.scale / 2, view.y + size.height / view.scale / 2];
	const [ax, ay] = middle(from);
	const [bx, by] = middle(to);
	const way = Math.abs(to.scale - from.scale) < 1e-9 ? t : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
	return centreOn(ax + (bx - ax) * way, ay + (by - ay) * way, size, scale);
}

/** Starts and ends gently. */
export function ease(t) {
	return t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2;
}
