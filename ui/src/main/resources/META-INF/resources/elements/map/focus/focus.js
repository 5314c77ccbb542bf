import { asksNothing, matching } from "./filter.js";
import { shortestPath, within } from "./path.js";
import { pathSentence } from "./path-words.js";

/** What the reader looks for: a filter, a neighbourhood, a way between two. People are kept by id, so that it outlives a new reading. */
export class Focus {
	/** @type {import("./filter.js").Filter} */
	filter = {};
	hide = false;
	/** Steps around whoever is chosen; 0 for everybody. */
	hops = 0;
	/** @type {string[]} ids of the two between whom a way is shown, or none */
	path = [];

	/**
	 * Who is singled out, and why.
	 *
	 * @param {import("../model.js").MapModel} model
	 * @param {Iterable<number>} chosen
	 * @param {boolean} neighbourhood whether the steps around the chosen count here
	 * @returns {{lit: Uint8Array | null, steps: ReturnType<typeof shortestPath>, sentence: string, count: number}}
	 */
	on(model, chosen, neighbourhood) {
		const ends = this.path.map(id => model.indexOf.get(id) ?? -1);
		if (ends.length === 2 && ends.every(i => i >= 0)) {
			const steps = shortestPath(model, ends[0], ends[1]);
			const lit = new Uint8Array(model.count);
			[...ends, ...(steps ?? []).map(({ step }) => step.to)].forEach(i => lit[i] = 1);
			return { lit, steps, sentence: pathSentence(model, ends[0], ends[1], steps), count: count(lit) };
		}
		let lit = asksNothing(this.filter) ? null : matching(model, this.filter);
		const around = [...chosen];
		if (neighbourhood && this.hops > 0 && around.length > 0) {
			const near = new Uint8Array(model.count);
			around.slice(0, 20).forEach(i => within(model, i, this.hops).forEach((hop, each) => near[each] |= hop >= 0 ? 1 : 0));
			lit = lit === null ? near : near.map((each, i) => each & lit[i]);
		}
		return { lit, steps: null, sentence: "", count: lit === null ? model.count : count(lit) };
	}

	/** Who is shown when the others are hidden; null when nobody is hidden. */
	kept(model) {
		return this.hide && !asksNothing(this.filter) ? matching(model, this.filter) : null;
	}
}

function count(lit) {
	return lit.reduce((sum, each) => sum + each, 0);
}
