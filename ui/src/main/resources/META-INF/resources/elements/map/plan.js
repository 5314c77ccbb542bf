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
const SHAPES = [0.1, 0.25, 0.45, 0.8, 1.4, 2.5, 5, 20, Infinity];
const TOP_SHAPES = [1.4, 3, 8, Infinity];

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
 * @property {{top: number, below: number}} shape width to height that shelves aim at
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

function bestShape(tree, pane) {
	let best = null;
	for (const below of SHAPES) {
		for (const top of TOP_SHAPES) {
			const { width, height } = estimate(tree, { top, below }, null);
			const scale = Math.min(READABLE, pane.width / width, pane.height / height);
			if (!best || scale > best.scale * 1.05 || (scale > best.scale * 0.95 && top + below > best.top + best.below)) {
				best = { top, below, scale: Math.max(scale, best?.scale ?? 0) };
			}
		}
	}
	return { top: best.top, below: best.below };
}

/** Sizes with every branch in a box of its own; writes what it decides into a plan, when there is one. */
function estimate(tree, shape, plan) {
	const width = new Float64Array(tree.count + 1);
	const height = new Float64Array(tree.count + 1);
	const measure = i => {
		if (i < tree.count && !tree.isOpen(i)) {
			width[i] = CARD.width;
			height[i] = CARD.height;
			return;
		}
		const { branches, leaves } = tree.groups(i);
		const columns = (plan && plan.columns[i]) || columnsFor(leaves.length);
		const stack = stackSize(leaves.length, columns);
		const sizes = branches.map(c => [width[c], height[c]]);
		if (leaves.length > 0) {
			sizes.unshift([stack.width, stack.height]);
		}
		const gap = i === tree.count ? GAP.forest : GAP.x;
		const aim = i === tree.count || tree.isTop(i) ? shape.top : shape.below;
		const limit = widthLimit(sizes, aim, gap);
		const fold = (plan && plan.fold[i]) || (limit === Infinity ? ROW : SHELVES);
		const newcomer = plan && !plan.fold[i];
		const shelves = fold === ROW ? sizes.map(() => 0) : fill(sizes, limit, gap);
		if (newcomer) {
			plan.fold[i] = fold;
			plan.columns[i] = columns;
			branches.forEach((c, k) => plan.shelf[c] = shelves[k + (leaves.length > 0 ? 1 : 0)]);
		}
		const box = boxOf(sizes, shelves, gap);
		width[i] = Math.max(CARD.width, box.width);
		height[i] = box.height + (i === tree.count ? 0 : LEVEL);
	};
	for (let k = tree.order.length - 1; k >= 0; k--) {
		measure(tree.order[k]);
	}
	measure(tree.count);
	return { width: width[tree.count], height: height[tree.count] };
}

/** Infinity where one row will do. */
function widthLimit(sizes, aim, gap) {
	if (sizes.length < 2 || aim === Infinity) {
		return Infinity;
	}
	let row = -gap;
	let area = 0;
	let widest = 0;
	for (const [w, h] of sizes) {
		row += w + gap;
		area += (w + gap) * (h + GAP.y);
		widest = Math.max(widest, w);
	}
	const limit = Math.max(widest, Math.sqrt(area * aim));
	return row <= limit * 1.1 ? Infinity : limit;
}

function fill(sizes, limit, gap) {
	let shelf = 0;
	let used = 0;
	return sizes.map(([w]) => {
		if (used > 0 && used + w > limit) {
			shelf++;
			used = 0;
		}
		used += w + gap;
		return shelf;
	});
}

function boxOf(sizes, shelves, gap) {
	const widths = [];
	const heights = [];
	sizes.forEach(([w, h], k) => {
		const s = shelves[k];
		widths[s] = (widths[s] ?? -gap) + w + gap;
		heights[s] = Math.max(heights[s] ?? 0, h);
	});
	const several = widths.length > 1;
	return {
		width: widths.reduce((most, w) => Math.max(most, w), 0) + (several ? GAP.gutter : 0),
		height: heights.reduce((sum, h) => sum + h, 0) + GAP.y * Math.max(0, heights.length - 1),
	};
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
