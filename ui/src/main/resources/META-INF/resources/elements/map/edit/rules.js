import { managerChain } from "../model.js";
import { SEAT } from "../vocabulary.js";
import { named } from "./words.js";

/**
 * Why people can't report to somebody, as a sentence; empty when they can. Looks at the line upwards alone, whatever
 * the size of the map.
 *
 * @param {import("../model.js").MapModel} model
 * @param {number[]} people
 * @param {number} target
 */
export function whyNotUnder(model, people, target) {
	if (people.includes(target)) {
		return people.length === 1 ? "" : `${named(model, target)} is one of those who are moved.`;
	}
	const above = managerChain(model, target);
	const over = people.find(i => above.includes(i));
	if (over !== undefined) {
		return `${named(model, target)} is below ${named(model, over)}: that would close a circle.`;
	}
	if (people.every(i => model.manager[i] === target)) {
		return people.length === 1 ? `${named(model, people[0])} reports to ${named(model, target)} already.`
			: `They report to ${named(model, target)} already.`;
	}
	return "";
}

/** Why somebody can't have a dotted line to somebody, as a sentence; empty when they can. */
export function whyNotDotted(model, from, to) {
	if (from === to) {
		return "Nobody reports to themselves.";
	}
	const has = Array.from(model.dotted.from).some((each, k) => each === from && model.dotted.to[k] === to);
	return has ? `${named(model, from)} has a dotted line to ${named(model, to)} already.` : "";
}

/** Why somebody can't influence somebody, as a sentence; empty when they can. */
export function whyNotInfluence(model, from, to) {
	const unheld = [from, to].find(i => model.seat[i] !== SEAT.indexOf("HELD"));
	if (unheld !== undefined) {
		return `Nobody holds the seat “${named(model, unheld)}”: an influence is between people.`;
	}
	if (from === to || model.persons[from] !== null && model.persons[from] === model.persons[to]) {
		return "Nobody influences themselves.";
	}
	return "";
}

/** Of some people, those above whom none of the others stands: a branch moves as one. */
export function topmost(model, people) {
	const chosen = new Set(people);
	return people.filter(i => !managerChain(model, i).some(up => chosen.has(up)));
}
