import { managerChain } from "../model.js";
import { TIES, tieKind } from "../ties/kinds.js";
import { SEAT } from "../vocabulary.js";
import { DOTTED, INFLUENCE, LINES } from "./lines-that-can-be.js";
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

/** Why a line of some kind can't go from one to another, as a sentence; empty when it can. @param {string} what see {@link LINES} */
export function whyNot(model, what, from, to) {
	return what === INFLUENCE ? whyNotInfluence(model, from, to) : what === DOTTED ? whyNotDotted(model, from, to) : whyNotTie(model, tieKind(what), from, to);
}

/** Why no line at all can go from one to another; empty when one can. */
export function whyNoLine(model, from, to) {
	const reasons = Object.keys(LINES).map(what => whyNot(model, what, from, to));
	return reasons.every(Boolean) ? reasons[0] : "";
}

/** Why two can't be joined by a tie, as a sentence; empty when they can. */
export function whyNotTie(model, kind, from, to) {
	const { isPersonal, isMutual, says } = TIES[kind];
	const unheld = isPersonal ? [from, to].find(i => model.seat[i] !== SEAT.indexOf("HELD")) : undefined;
	if (unheld !== undefined) {
		return `Nobody holds the seat “${named(model, unheld)}”: this is between people.`;
	}
	if (from === to || (isPersonal && model.persons[from] !== null && model.persons[from] === model.persons[to])) {
		return "A line goes to somebody else.";
	}
	const { ties } = model;
	const turned = !isMutual && Array.from(ties.kind).some((each, t) => each === kind && ties.from[t] === to && ties.to[t] === from);
	return turned ? `It is recorded the other way round: ${says(named(model, to), named(model, from))}.` : "";
}

/** Of some people, those above whom none of the others stands: a branch moves as one. */
export function topmost(model, people) {
	const chosen = new Set(people);
	return people.filter(i => !managerChain(model, i).some(up => chosen.has(up)));
}
