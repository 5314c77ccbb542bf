/**
 * A layout that is no org chart: people stand where another question puts them, and no reporting lines are drawn.
 *
 * @typedef {import("../layout.js").Layout & FlatParts} FlatLayout
 * @typedef {object} FlatParts
 * @property {"influence" | "past"} kind
 * @property {number[]} sequence the people shown, in the order in which they are read
 * @property {(i: number) => string} noteOf how somebody comes to be here, in words
 * @property {{x: number, y: number, text: string, far?: boolean}[]} headings that keep their size on the screen; some only where cards cannot be read
 * @property {Decoration[]} decorations
 * @property {string} summary what is shown, as a sentence
 * @property {number} focus who stands in the middle; -1 for nobody
 *
 * @typedef {{ring: [cx: number, cy: number, rx: number, ry: number]} | {box: [x: number, y: number, width: number, height: number], text: string, count: number}
 *   | {link: Float64Array, people?: number}} Decoration people: of a line that stands for several
 */

/**
 * @param {number} count
 * @param {import("../plan.js").Plan | null} plan of the org chart, kept for the way back
 */
export function emptyFlat(kind, count, plan) {
	const floats = () => new Float32Array(count);
	return {
		kind, count, plan,
		visible: new Uint8Array(count), compact: new Uint8Array(count).fill(1),
		x: floats(), y: floats(), width: floats(), height: floats(),
		trunk: floats().fill(NaN), bus: floats().fill(NaN), gutter: floats().fill(NaN),
		bounds: { x: 0, y: 0, width: 0, height: 0 },
		sequence: [], noteOf: () => "", headings: [], decorations: [], summary: "", focus: -1,
	};
}

/** Puts a card with its middle at a point. */
export function stand(layout, i, cx, cy, { width, height }) {
	layout.visible[i] = 1;
	layout.width[i] = width;
	layout.height[i] = height;
	layout.x[i] = cx - width / 2;
	layout.y[i] = cy - height / 2;
	layout.sequence.push(i);
}

/** What a heading takes above its place, in world units. */
const HEADING = 28;

/** Sets the bounds to all that is there, with some room. */
export function enclose(layout, room = 24) {
	let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
	const take = (left, top, right, bottom) => {
		x0 = Math.min(x0, left);
		y0 = Math.min(y0, top);
		x1 = Math.max(x1, right);
		y1 = Math.max(y1, bottom);
	};
	layout.sequence.forEach(i => take(layout.x[i], layout.y[i], layout.x[i] + layout.width[i], layout.y[i] + layout.height[i]));
	layout.headings.forEach(({ x, y }) => take(x, y - HEADING, x, y));
	layout.decorations.forEach(({ box }) => box && take(box[0], box[1], box[0] + box[2], box[1] + box[3]));
	if (x0 <= x1) {
		layout.bounds = { x: x0 - room, y: y0 - room, width: x1 - x0 + 2 * room, height: y1 - y0 + 2 * room };
	}
	return layout;
}

/**
 * Who stands next to somebody in a direction: straight ahead before aside. -1 for nobody.
 *
 * @param {import("../layout.js").Layout} layout
 * @param {"ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight"} key
 */
export function neighbourTowards(layout, from, key) {
	const [dx, dy] = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[key];
	const middle = i => [layout.x[i] + layout.width[i] / 2, layout.y[i] + layout.height[i] / 2];
	const [ax, ay] = middle(from);
	let best = -1;
	let least = Infinity;
	for (const i of layout.sequence) {
		const [bx, by] = middle(i);
		const ahead = (bx - ax) * dx + (by - ay) * dy;
		const aside = Math.abs((bx - ax) * dy) + Math.abs((by - ay) * dx);
		const distance = ahead + 2 * aside;
		if (i !== from && ahead > 1 && distance < least) {
			best = i;
			least = distance;
		}
	}
	return best;
}

/**
 * What a key means in a view that is no tree, before what it means elsewhere; null where it is no different.
 *
 * @returns {{go: number} | null}
 */
export function flatIntent(key, layout, active) {
	const { sequence } = layout;
	if (!sequence?.length) {
		return null;
	}
	if (key === "Home" || key === "End") {
		return { go: sequence.at(key === "Home" ? 0 : -1) };
	}
	if (!key.startsWith("Arrow")) {
		return null;
	}
	const next = layout.visible[active] ? neighbourTowards(layout, active, key) : sequence[0];
	return { go: next < 0 ? active : next };
}
