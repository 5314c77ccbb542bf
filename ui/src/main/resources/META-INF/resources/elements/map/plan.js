/** Sizes in world units: pixels at 100 %. */
export const CARD = { width: 208, height: 72 };
export const LEAF = { width: 184, height: 44 };
export const GAP = { x: 16, y: 36, leaf: 6, forest: 72, gutter: 24 };

/** From the top of one level to the top of the next. */
export const LEVEL = CARD.height + GAP.y;

/** The pane to plan for where none is known. */
export const PANE = { width: 800, height: 760 };

/** A map that shows whole at this scale is large enough: then the widest rows are taken, which look most like an org chart. */
const READABLE = 0.72;

/** What is tried: width to height of the top's and of lower shelves, and how high a branch may grow, against an ideal page. */
const TOP_SHAPES = [1.4, 4, Infinity];
const SHAPES = [0.1, 0.45, 1.4, Infinity];
const TALLEST = [1.2, 1.7, 2.6, Infinity];

const ROW = 1;
const SHELVES = 2;

/**
 * How branches are folded: the reports of a manager stand in one row, or in several shelves below each other; people
 * without reports stand in columns under their manager. The plan outlives a collapse, so that closing one branch does
 * not carry its siblings to another shelf; what it does not know yet, it learns when it becomes visible.
 *
 * Index `count` in it stands for the ground, which holds the people without manager.
 *
 * @typedef {object} Plan
 * @property {Uint8Array} fold 0 not planned yet, 1 row, 2 shelves
 * @property {Int32Array} shelf of a manager's reports, in which of the shelves each stands
 * @property {Uint16Array} columns of the people without reports under a manager
 * @property {Shape} shape
 *
 * @typedef {{top: number, below: number, tallest: number}} Shape width to height that shelves aim at, and world units that
 *   a branch should not exceed downwards
 */

/**
 * @param {Tree} tree
 * @param {Plan | null} known
 * @param {{width: number, height: number}} pane the plan that shows the whole map largest in it is taken
 * @returns {Plan}
 *
 * @typedef {object} Tree what is on the map and open
 * @property {number} count
 * @property {Int32Array} order visible people, managers before their reports
 * @property {(i: number) => {branches: number[], leaves: number[]}} groups who stands below a visible, open manager or on the ground: with a card of their own, or in columns
 * @property {(i: number) => boolean} isOpen
 * @property {(i: number) => boolean} isTop
 */
export function makePlan(tree, known, pane) {
	const plan = known ?? {
		fold: new Uint8Array(tree.count + 1),
		shelf: new Int32Array(tree.count),
		columns: new Uint16Array(tree.count + 1),
		shape: bestShape(tree, pane),
	};
	estimate(tree, plan.shape, plan);
	return plan;
}

/**
 * The plan for a newly read map: managers who lead the same people as before keep theirs.
 *
 * @param {Plan} plan
 * @param {import("./model.js").MapModel} before
 * @param {import("./model.js").MapModel} after
 * @returns {Plan}
 */
export function carryPlan(plan, before, after) {
	const next = {
		fold: new Uint8Array(after.count + 1), shelf: new Int32Array(after.count), columns: new Uint16Array(after.count + 1), shape: plan.shape,
	};
	const below = (model, i) => i === model.count ? model.roots : model.childList.subarray(model.childStart[i], model.childStart[i + 1]);
	for (let i = 0; i <= after.count; i++) {
		const old = i === after.count ? before.count : before.indexOf.get(after.ids[i]) ?? -1;
		const now = below(after, i);
		const then = old < 0 ? [] : below(before, old);
		if (then.length === now.length && now.every((c, k) => after.ids[c] === before.ids[then[k]])) {
			next.fold[i] = plan.fold[old] ?? 0;
			next.columns[i] = plan.columns[old] ?? 0;
			now.forEach((c, k) => next.shelf[c] = plan.shelf[then[k]]);
		}
	}
	return next;
}

function bestShape(tree, pane) {
	let best = null;
	const ideal = Math.sqrt(tree.order.length * CARD.width * (LEAF.height + GAP.leaf) * pane.height / pane.width);
	const sizes = { width: new Float64Array(tree.count + 1), height: new Float64Array(tree.count + 1) };
	for (const below of SHAPES) {
		for (const tallest of TALLEST) {
			for (const top of TOP_SHAPES) {
				const shape = { top, below, tallest: ideal * tallest };
				estimate(tree, shape, null, sizes);
				const scale = Math.min(READABLE, pane.width / sizes.width[tree.count], pane.height / sizes.height[tree.count]);
				const wider = best && top >= best.shape.top && below >= best.shape.below;
				if (!best || scale > best.scale * 1.05 || (scale > best.scale * 0.95 && wider)) {
					best = { shape, scale: Math.max(scale, best?.scale ?? 0) };
				}
			}
		}
	}
	return best.shape;
}

/** Sizes with every branch in a box of its own; writes what it decides into a plan, when there is one. */
function estimate(tree, shape, plan, { width, height } = { width: new Float64Array(tree.count + 1), height: new Float64Array(tree.count + 1) }) {
	const measure = i => {
		if (i < tree.count && !tree.isOpen(i)) {
			width[i] = CARD.width;
			height[i] = CARD.height;
			return;
		}
		const ground = i === tree.count;
		const { branches, leaves } = tree.groups(i);
		const columns = (plan && plan.columns[i]) || columnsFor(leaves.length);
		const stack = stackSize(leaves.length, columns);
		const gap = ground ? GAP.forest : GAP.x;
		const limit = widthLimit(branches, stack, width, height, gap, ground || tree.isTop(i) ? shape.top : shape.below, shape.tallest);
		const isNew = plan !== null && !plan.fold[i];
		if (isNew) {
			plan.fold[i] = limit === Infinity ? ROW : SHELVES;
			plan.columns[i] = columns;
		}
		let shelf = 0;
		let used = stack.width > 0 ? stack.width + gap : 0;
		let tall = stack.height;
		let right = stack.width;
		let bottom = 0;
		for (const c of branches) {
			if (used > 0 && used + width[c] > limit) {
				shelf++;
				bottom += tall + GAP.y;
				used = tall = 0;
			}
			if (isNew) {
				plan.shelf[c] = shelf;
			}
			used += width[c] + gap;
			tall = Math.max(tall, height[c]);
			right = Math.max(right, used - gap);
		}
		width[i] = Math.max(CARD.width, right + (shelf > 0 ? GAP.gutter : 0));
		height[i] = bottom + tall + (ground ? 0 : LEVEL);
	};
	for (let k = tree.order.length - 1; k >= 0; k--) {
		measure(tree.order[k]);
	}
	measure(tree.count);
}

/** Infinity where one row will do. */
function widthLimit(branches, stack, width, height, gap, aim, tallest) {
	if (aim === Infinity || branches.length + (stack.width > 0 ? 1 : 0) < 2) {
		return Infinity;
	}
	let row = stack.width > 0 ? stack.width : -gap;
	let area = (stack.width + gap) * stack.height;
	let widest = Math.max(stack.width, CARD.width);
	for (const c of branches) {
		row += width[c] + gap;
		area += (width[c] + gap) * (height[c] + GAP.y);
		widest = Math.max(widest, width[c]);
	}
	const limit = Math.max(widest, Math.sqrt(area * aim), area / tallest);
	return row <= limit * 1.1 ? Infinity : limit;
}

/** One column for a handful, then a block twice as wide as it is high. */
export function columnsFor(leaves) {
	if (leaves <= 6) {
		return 1;
	}
	return Math.max(2, Math.round(Math.sqrt(2 * leaves * (LEAF.height + GAP.leaf) / (CARD.width + GAP.x))));
}

/** The box of people without reports in columns, each a card wide: a gutter for the line, then the people. */
export function stackSize(leaves, columns) {
	if (leaves === 0) {
		return { width: 0, height: 0, rows: 0 };
	}
	const rows = Math.ceil(leaves / columns);
	return {
		width: columns * CARD.width + (columns - 1) * GAP.x,
		height: rows * (LEAF.height + GAP.leaf) - GAP.leaf,
		rows,
	};
}
