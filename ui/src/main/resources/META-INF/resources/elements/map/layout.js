import hierarchy from "/webjars/d3-hierarchy/3.1.2/src/hierarchy/index.js";
import tidyTree from "/webjars/d3-hierarchy/3.1.2/src/tree.js";
import { CARD, GAP, LEAF, LEVEL, PANE, makePlan, stackSize } from "./plan.js";

/**
 * Where everybody stands, in world units, as arrays by person.
 *
 * @typedef {object} Layout
 * @property {number} count
 * @property {Uint8Array} visible 0 for people inside a collapsed branch
 * @property {Float32Array} x left edge
 * @property {Float32Array} y upper edge
 * @property {Float32Array} width
 * @property {Float32Array} height
 * @property {Float32Array} trunk for people in a column: x of the line that runs down it; else NaN
 * @property {Float32Array} bus for people in a column: y of the line that the trunk hangs from; else NaN
 * @property {Float32Array} gutter for people on a second shelf and below: x of the line that leads down to it; else NaN
 * @property {Uint8Array} compact 1 for people without reports, who have the smaller card
 * @property {{x: number, y: number, width: number, height: number}} bounds
 * @property {import("./plan.js").Plan} plan to be handed in again, so that the next layout resembles this one
 *
 * @typedef {object} Reports who reports to whom; see the model
 * @property {number} count
 * @property {Int32Array} childStart
 * @property {Int32Array} childList
 * @property {Int32Array} roots
 */

/** So few people without reports, among managers, stand in the row with them instead of in a column of their own. */
const FEW = 2;

/**
 * Lays out a map. Trees stand side by side; within a tree d3's tidy tree places the managers, whose people without
 * reports hang below them in columns, and wide branches are folded into shelves. Nobody overlaps anybody.
 *
 * @param {Reports} reports
 * @param {Uint8Array} collapsed 1 for a person whose reports are hidden
 * @param {import("./plan.js").Plan | null} [plan] of the layout before
 * @param {{width: number, height: number}} [pane] that it will be seen in
 * @returns {Layout}
 */
export function layOut(reports, collapsed, plan = null, pane = PANE) {
	const tree = visibleTree(reports, collapsed);
	const made = makePlan(tree, plan, pane);
	const layout = emptyLayout(reports.count, made);
	const blocks = new Blocks(tree, layout);
	for (let k = tree.order.length - 1; k >= 0; k--) {
		const i = tree.order[k];
		if (blocks.isBlock(i)) {
			blocks.tidy(i);
		}
	}
	blocks.ground();
	blocks.settle();
	return layout;
}

function visibleTree({ count, childStart, childList, roots }, collapsed) {
	const isLeaf = i => childStart[i] === childStart[i + 1];
	const isOpen = i => !isLeaf(i) && collapsed[i] === 0;
	const isRoot = new Uint8Array(count);
	const order = new Int32Array(count);
	order.set(roots);
	roots.forEach(i => isRoot[i] = 1);
	let end = roots.length;
	for (let k = 0; k < end; k++) {
		const i = order[k];
		if (isOpen(i)) {
			for (let c = childStart[i]; c < childStart[i + 1]; c++) {
				order[end++] = childList[c];
			}
		}
	}
	const known = [];
	const groups = i => known[i] ??= group(i);
	const group = i => {
		const list = i === count ? roots : childList.subarray(childStart[i], childStart[i + 1]);
		const branches = [];
		const leaves = [];
		for (const c of list) {
			(isLeaf(c) ? leaves : branches).push(c);
		}
		return branches.length >= FEW && leaves.length <= FEW ? { branches: [...list], leaves: [] } : { branches, leaves };
	};
	return { count, order: order.subarray(0, end), groups, isOpen, isTop: i => isRoot[i] === 1 };
}

function emptyLayout(count, plan) {
	const floats = () => new Float32Array(count);
	return {
		count, plan,
		visible: new Uint8Array(count), compact: new Uint8Array(count),
		x: floats(), y: floats(), width: floats(), height: floats(),
		trunk: floats().fill(NaN), bus: floats().fill(NaN), gutter: floats().fill(NaN),
		bounds: { x: 0, y: 0, width: 0, height: 0 },
	};
}

/** Branches that are placed as a whole. Positions are relative to the block until {@link Blocks.settle}. */
class Blocks {
	/**
	 * @param {import("./plan.js").Tree} tree
	 * @param {Layout} layout
	 */
	constructor(tree, layout) {
		this.tree = tree;
		this.layout = layout;
		this.plan = layout.plan;
		const ground = tree.count;
		/** The block that somebody, or an inner block, belongs to. */
		this.owner = new Int32Array(tree.count).fill(ground);
		this.left = new Float64Array(tree.count);
		this.top = new Float64Array(tree.count);
		this.width = new Float64Array(tree.count);
		this.height = new Float64Array(tree.count);
		this.block = new Uint8Array(tree.count);
		tree.groups(ground).branches.forEach(c => this.block[c] = 1);
		for (const i of tree.order) {
			if (tree.isOpen(i) && this.plan.fold[i] === 2) {
				tree.groups(i).branches.forEach(c => this.block[c] = 1);
			}
		}
	}

	isBlock(i) {
		return this.block[i] === 1;
	}

	/** Places a branch whose inner blocks are placed already. */
	tidy(top) {
		const root = hierarchy({ person: top, width: CARD.width, rest: 0 }, node => this.#below(node));
		tidyTree().nodeSize([1, 1]).separation((a, b) => (a.data.width + b.data.width) / 2 + GAP.x)(root);
		let left = Infinity;
		let right = -Infinity;
		let bottom = CARD.height;
		root.each(node => {
			left = Math.min(left, node.x - node.data.width / 2);
			right = Math.max(right, node.x + node.data.width / 2);
			bottom = Math.max(bottom, node.depth * LEVEL + (node.data.height ?? (node.data.person === undefined ? 0 : CARD.height)));
		});
		root.each(({ x, depth, data }) => {
			const nodeLeft = x - data.width / 2 - left;
			const nodeTop = depth * LEVEL;
			if (data.person !== undefined) {
				this.#card(data.person, top, nodeLeft, nodeTop);
			} else if (data.leaves) {
				this.#stack(data, top, nodeLeft, nodeTop);
			} else if (data.shelves) {
				this.#shelves(data, top, nodeLeft, nodeTop);
			}
		});
		this.width[top] = right - left;
		this.height[top] = bottom;
	}

	/** The forest: trees on shelves, then the people whom nothing joins. */
	ground() {
		const { tree } = this;
		const { branches, leaves } = tree.groups(tree.count);
		const box = { owner: tree.count, branches, ...this.#leafBlock(tree.count, leaves) };
		const size = this.#arrange(box, GAP.forest, "last");
		this.#placeItems(size.items, tree.count, 0, 0, false);
		this.layout.bounds = { x: 0, y: 0, width: size.width, height: size.height };
	}

	/** Makes positions absolute: owners come before what they own. */
	settle() {
		const { tree, layout, owner, left, top } = this;
		for (const i of tree.order) {
			layout.visible[i] = 1;
			const block = owner[i];
			if (this.isBlock(i) && block < tree.count) {
				left[i] += left[block];
				top[i] += top[block];
			}
			const base = this.isBlock(i) ? i : block;
			const dx = base < tree.count ? left[base] : 0;
			const dy = base < tree.count ? top[base] : 0;
			layout.x[i] += dx;
			layout.y[i] += dy;
			layout.trunk[i] += dx;
			layout.bus[i] += dy;
			layout.gutter[i] += dx;
		}
	}

	/** What stands below a node in d3's tree: a tall block goes on as a chain of links, a level each, to keep its room. */
	#below(node) {
		if (node.rest > 0) {
			return [{ width: node.width, rest: node.rest - 1 }];
		}
		const i = node.person;
		if (i === undefined || !this.tree.isOpen(i)) {
			return null;
		}
		const { branches, leaves } = this.tree.groups(i);
		const leafBlock = this.#leafBlock(i, leaves);
		if (this.plan.fold[i] === 2) {
			const size = this.#arrange({ owner: i, branches, ...leafBlock }, GAP.x, "first");
			return [{ shelves: size.items, gutter: size.gutter, width: size.width, height: size.height, rest: links(size.height) }];
		}
		const nodes = branches.map(person => ({ person, width: CARD.width, rest: 0 }));
		if (leaves.length > 0) {
			nodes.unshift({ ...leafBlock, rest: links(leafBlock.height) });
		}
		return nodes;
	}

	#leafBlock(i, leaves) {
		const columns = Math.max(1, this.plan.columns[i]);
		const size = stackSize(leaves.length, columns);
		return { leaves, columns: Math.min(columns, Math.max(1, leaves.length)), ...size };
	}

	/** Puts blocks on the shelves that the plan names. */
	#arrange({ owner, branches, leaves, columns, rows, width, height }, gap, where) {
		const items = branches.map(c => ({ block: c, shelf: this.plan.shelf[c], width: this.width[c], height: this.height[c] }));
		if (leaves.length > 0) {
			const last = items.reduce((most, item) => Math.max(most, item.shelf), 0);
			const shelf = where === "first" ? 0 : last + (items.length > 0 ? 1 : 0);
			items[where === "first" ? "unshift" : "push"]({ leaves, columns, rows, shelf, width, height, owner });
		}
		const shelves = [...new Set(items.map(item => item.shelf))].sort((a, b) => a - b);
		const indent = shelves.length > 1 && where === "first" ? GAP.gutter : 0;
		let y = 0;
		let right = 0;
		shelves.forEach((shelf, s) => {
			let x = indent;
			let tallest = 0;
			for (const item of items.filter(each => each.shelf === shelf)) {
				item.x = x;
				item.y = y;
				item.below = s > 0;
				x += item.width + gap;
				tallest = Math.max(tallest, item.height);
			}
			right = Math.max(right, x - gap);
			y += tallest + (s < shelves.length - 1 ? Math.max(GAP.y, gap) : 0);
		});
		return { items, width: right, height: y, gutter: indent > 0 };
	}

	#shelves(data, owner, left, top) {
		this.#placeItems(data.shelves, owner, left, top, data.gutter);
	}

	#placeItems(items, owner, left, top, gutter) {
		for (const item of items) {
			if (item.leaves) {
				this.#stack(item, owner, left + item.x, top + item.y);
				continue;
			}
			const c = item.block;
			this.owner[c] = owner;
			this.left[c] = left + item.x;
			this.top[c] = top + item.y;
			if (gutter && item.below) {
				this.layout.gutter[c] = left + GAP.gutter / 2 - this.left[c];
			}
		}
	}

	#card(i, block, x, y) {
		const { layout } = this;
		if (i !== block) {
			this.owner[i] = block;
		}
		layout.x[i] = x;
		layout.y[i] = y;
		layout.width[i] = CARD.width;
		layout.height[i] = CARD.height;
	}

	#stack({ leaves, columns, rows }, owner, left, top) {
		const { layout, tree } = this;
		const free = owner === tree.count;
		leaves.forEach((i, k) => {
			const columnLeft = left + Math.floor(k / rows) * (CARD.width + GAP.x);
			this.owner[i] = owner;
			layout.compact[i] = 1;
			layout.x[i] = columnLeft + CARD.width - LEAF.width;
			layout.y[i] = top + (k % rows) * (LEAF.height + GAP.leaf);
			layout.width[i] = LEAF.width;
			layout.height[i] = LEAF.height;
			layout.trunk[i] = free ? NaN : columnLeft + (CARD.width - LEAF.width) / 2;
			layout.bus[i] = free ? NaN : top - GAP.y / 2;
		});
	}
}

function links(height) {
	return Math.max(0, Math.ceil((height + GAP.y / 2) / LEVEL) - 1);
}
