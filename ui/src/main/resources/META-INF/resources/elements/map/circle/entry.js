import { ALL_WAYS } from "../focus/steps.js";
import { shortestPath, within } from "../focus/path.js";

/** What a relationship that is less than trusted costs, in steps of a way; unknown and none are no way in. */
const COSTS = [Infinity, Infinity, 3, 1.5, 0.2, 0];
/** Word that passes through more hands than these arrives as something else. */
const MOST_STEPS = 3;
/** With past employers a step may lead to hundreds. */
const MOST_STEPS_WITH_PAST = 2;
/** Signers beyond these are not asked for; a root unit may have hundreds. */
const MOST_TARGETS = 8;

/**
 * Where we come in.
 *
 * @typedef {object} Entry
 * @property {number} person of theirs, whom one of us knows best
 * @property {number} target whom they lead to: the same person where we know whoever signs ourselves
 * @property {{id: string, name: string} | null} member of ours
 * @property {number} strength code of our relationship with the person
 * @property {{from: number, step: import("../focus/steps.js").Step}[]} way from the person to the target
 */

/**
 * The best way in to somebody: few steps, from somebody whom we know well.
 *
 * @param {import("../model.js").MapModel} model
 * @param {number[]} targets any of them will do; the first are preferred
 * @returns {Entry | null}
 */
export function entryTo(model, targets) {
	const asked = targets.slice(0, MOST_TARGETS);
	return model.strength.some(code => COSTS[code] < Infinity)
		? through(model, asked, { ...ALL_WAYS, past: false }, MOST_STEPS) ?? through(model, asked, ALL_WAYS, MOST_STEPS_WITH_PAST) : null;
}

function through(model, targets, ways, most) {
	let best = null;
	for (const target of targets) {
		within(model, target, most, ways).forEach((hops, i) => {
			const cost = hops + COSTS[model.strength[i]];
			if (hops >= 0 && cost < (best?.cost ?? Infinity)) {
				best = { person: i, target, cost };
			}
		});
	}
	return best && entry(model, best.person, best.target, shortestPath(model, best.person, best.target, ways) ?? []);
}

function entry(model, person, target, way) {
	const { member } = model.team.filter(each => each.person.id === model.persons[person])
		.sort((a, b) => rank(b.current) - rank(a.current))[0] ?? { member: null };
	return { person, target, member, strength: model.strength[person], way };
}

function rank(current) {
	return ["UNKNOWN", "NONE", "WEAK", "DEVELOPING", "STRONG", "TRUSTED"].indexOf(current);
}
