import { stepsFrom } from "./steps.js";

/**
 * The shortest way from one person to another; among ways of the same length, the one whose steps carry most.
 *
 * @param {import("../model.js").MapModel} model
 * @param {import("./steps.js").Ways} [ways]
 * @returns {{from: number, step: import("./steps.js").Step}[] | null} null where there is no way; empty from somebody to themselves
 */
export function shortestPath(model, from, to, ways) {
	const cost = new Float64Array(model.count).fill(Infinity);
	/** @type {({from: number, step: import("./steps.js").Step} | undefined)[]} */
	const arrived = [];
	let ring = [from];
	const seen = new Uint8Array(model.count);
	cost[from] = 0;
	seen[from] = 1;
	while (ring.length > 0 && !seen[to]) {
		const next = new Set();
		for (const i of ring) {
			for (const step of stepsFrom(model, i, ways)) {
				const total = cost[i] + step.cost;
				if (!seen[step.to] && total < cost[step.to]) {
					cost[step.to] = total;
					arrived[step.to] = { from: i, step };
					next.add(step.to);
				}
			}
		}
		ring = [...next];
		ring.forEach(i => seen[i] = 1);
	}
	if (!seen[to]) {
		return null;
	}
	const path = [];
	for (let i = to; i !== from; i = path[0].from) {
		path.unshift(arrived[i]);
	}
	return path;
}

/**
 * Everybody within some steps of somebody.
 *
 * @param {import("./steps.js").Ways} [ways]
 * @returns {Int8Array} the number of steps, 0 for themselves; -1 beyond
 */
export function within(model, from, most, ways) {
	const hops = new Int8Array(model.count).fill(-1);
	hops[from] = 0;
	let ring = [from];
	for (let hop = 1; hop <= most && ring.length > 0; hop++) {
		const next = [];
		for (const i of ring) {
			for (const { to } of stepsFrom(model, i, ways)) {
				if (hops[to] < 0) {
					hops[to] = hop;
					next.push(to);
				}
			}
		}
		ring = next;
	}
	return hops;
}
