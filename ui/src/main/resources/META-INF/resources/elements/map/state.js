import { LENSES } from "./lens.js";
import { leads, managerChain } from "./model.js";
import { branchText, counted } from "./people.js";

const FIRST_SCREEN = 90;

/** What the map shows, and how the reader has arranged it. Knows nothing of the page. */
export class MapState {
	/** @type {import("./model.js").MapModel} */
	model;
	/** @type {import("./layout.js").Layout} */
	layout;
	/** @type {Uint8Array} 1 for a person whose branch is closed */
	collapsed = new Uint8Array(0);
	/** @type {Set<number>} */
	selection = new Set();
	active = -1;
	showFocus = false;
	showLines = true;
	/** @type {Uint8Array | null} 1 for people who are singled out */
	lit = null;
	lens = LENSES.support;
	/** @type {{from: number, step: import("./focus/steps.js").Step}[] | null} the way that is shown */
	path = null;
	/** @type {import("./circle/circle.js").Circle | null} who has to do with the cell that is chosen in the matrix */
	circle = null;
	/** @type {ArrayLike<number> | null} the curve of the line that is shown by itself */
	line = null;
	/** How many threads are open about seats, persons and lines, by their ids. @type {Map<string, number>} */
	threads = new Map();
	/** @type {Record<string, string>} */
	colours = {};

	/** How many threads are open about a seat and whoever holds it. */
	threadsOf(i) {
		const { ids, persons } = this.model;
		return this.threads.size === 0 ? 0 : (this.threads.get(ids[i]) ?? 0) + (this.threads.get(persons[i]) ?? 0);
	}

	/**
	 * What the reader has arranged, carried over to a newly read model by the ids of people.
	 *
	 * @param {import("./model.js").MapModel} model
	 * @returns {Pick<MapState, "model" | "collapsed" | "selection" | "active">}
	 */
	carriedTo(model) {
		const before = this.model;
		const top = model.count > 0 ? model.order[0] : -1;
		if (!before) {
			return { model, collapsed: firstScreen(model), selection: new Set(), active: top };
		}
		const carried = i => model.indexOf.get(before.ids[i]) ?? -1;
		const collapsed = new Uint8Array(model.count);
		before.ids.forEach((_, i) => carried(i) >= 0 && (collapsed[carried(i)] = this.collapsed[i]));
		return {
			model, collapsed,
			selection: new Set([...this.selection].map(carried).filter(i => i >= 0)),
			active: this.active >= 0 && carried(this.active) >= 0 ? carried(this.active) : top,
		};
	}

	/** Opens all branches above somebody. @returns {boolean} whether any was closed */
	reveal(i) {
		const closed = managerChain(this.model, i).filter(up => this.collapsed[up]);
		closed.forEach(up => this.collapsed[up] = 0);
		return closed.length > 0;
	}

	setAllCollapsed(collapsed) {
		const { model } = this;
		this.collapsed = collapsed
			? Uint8Array.from(model.depth, (depth, i) => depth >= 1 && leads(model, i) ? 1 : 0)
			: new Uint8Array(model.count);
	}

	/** @param {Iterable<number> | null} people */
	light(people) {
		if (people === null) {
			this.lit = null;
			return;
		}
		this.lit = new Uint8Array(this.model.count);
		for (const i of people) {
			this.lit[i] = 1;
		}
	}

	/** What cards read. @param {import("./scene.js").Look} look */
	cardState(look) {
		const { model, layout, collapsed } = this;
		const litBelow = this.lit && !layout.kind ? closedLights(model, collapsed, this.lit) : null;
		const isCollapsed = i => collapsed[i] === 1;
		const now = Date.now();
		return {
			model, layout, isCollapsed,
			lens: look.lens,
			stepOf: look.stepOf,
			isLit: i => look.isLit(i) || (litBelow !== null && litBelow[i] > 0),
			isOld: i => model.freshness[i] === 0,
			threadsOf: i => this.threadsOf(i),
			knobText: i => {
				if (!leads(model, i) || layout.kind) {
					return "";
				}
				if (!isCollapsed(i)) {
					return "▾";
				}
				return litBelow?.[i] ? `▸ ${litBelow[i]} of ${counted(model.people[i], "person", "people")}` : `▸ ${branchText(model, i)}`;
			},
		};
	}
}

/** Opens a large map level by level, only as far as it can be read; a small one whole. */
function firstScreen(model) {
	const collapsed = new Uint8Array(model.count);
	if (model.count <= 2 * FIRST_SCREEN) {
		return collapsed;
	}
	const perLevel = new Int32Array(model.levels + 1);
	model.order.forEach(i => (leads(model, i) || model.depth[i] > 0) && perLevel[model.depth[i]]++);
	let shown = perLevel[0] + perLevel[1];
	let level = 1;
	while (level < model.levels && shown + perLevel[level + 1] <= FIRST_SCREEN) {
		shown += perLevel[++level];
	}
	model.order.forEach(i => {
		if (model.depth[i] >= level && leads(model, i)) {
			collapsed[i] = 1;
		}
	});
	return collapsed;
}

function closedLights(model, collapsed, lit) {
	const below = new Int32Array(model.count);
	for (let k = model.count - 1; k >= 0; k--) {
		const i = model.order[k];
		const up = model.manager[i];
		if (up >= 0) {
			below[up] += below[i] + lit[i];
		}
	}
	for (let i = 0; i < model.count; i++) {
		below[i] = collapsed[i] ? below[i] : 0;
	}
	return below;
}
