import { overlapOf } from "../colleagues.js";
import { perModel } from "../per-model.js";

/**
 * A step from one person to the next, along which word gets through.
 *
 * @typedef {{to: number, kind: "influences" | "influenced" | "reports" | "leads" | "dotted" | "past", cost: number, strength?: number,
 *   organization?: string, years?: string}} Step cost tells better from worse among ways of the same length
 */

/** Influence carries most, then the line, then a dotted one, then a past together. */
const COSTS = { influences: 0, influenced: 1, reports: 4, leads: 4, dotted: 5, past: 6 };

/** Who can be reached from each person in one step, past employers left out: those are many, see {@link colleagueSteps}. */
const ties = perModel(model => {
	/** @type {Step[][]} */
	const steps = Array.from({ length: model.count }, () => []);
	const add = (from, to, kind, more = {}) => steps[from].push({ to, kind, cost: COSTS[kind] + (more.strength ? (4 - more.strength) * 0.2 : 0), ...more });
	model.influences.from.forEach((from, t) => {
		const to = model.influences.to[t];
		const strength = model.influences.strength[t];
		add(from, to, "influences", { strength });
		add(to, from, "influenced", { strength });
	});
	model.manager.forEach((up, i) => {
		if (up >= 0) {
			add(i, up, "reports");
			add(up, i, "leads");
		}
	});
	model.dotted.from.forEach((from, k) => {
		add(from, model.dotted.to[k], "dotted");
		add(model.dotted.to[k], from, "dotted");
	});
	return steps;
});

const stays = perModel(model => {
	/** @type {Map<string, {i: number, from: string | null, to: string | null, name: string}[]>} */
	const at = new Map();
	/** @type {Map<number, {organization: string, from: string | null, to: string | null}[]>} */
	const of = new Map();
	for (const { person, organization, from, to } of model.affiliations) {
		for (const i of model.seatsOfPerson.get(person.id) ?? []) {
			(at.get(organization.id) ?? at.set(organization.id, []).get(organization.id)).push({ i, from, to, name: organization.name });
			(of.get(i) ?? of.set(i, []).get(i)).push({ organization: organization.id, from, to });
		}
	}
	return { at, of };
});

/** Who somebody was together with elsewhere. @returns {Step[]} */
function colleagueSteps(model, i) {
	const { at, of } = stays(model);
	const steps = [];
	for (const mine of of.get(i) ?? []) {
		for (const other of at.get(mine.organization)) {
			const overlap = other.i === i || model.persons[other.i] === model.persons[i] ? null : overlapOf(mine, other);
			if (overlap) {
				steps.push({ to: other.i, kind: "past", cost: COSTS.past + (overlap.certain ? 0 : 1), organization: other.name, years: overlap.years });
			}
		}
	}
	return steps;
}

/**
 * @typedef {{influence: boolean, reporting: boolean, past: boolean}} Ways which steps count
 * @type {Ways}
 */
export const ALL_WAYS = { influence: true, reporting: true, past: true };

/** The steps from somebody. @param {Ways} ways @returns {Step[]} */
export function stepsFrom(model, i, ways = ALL_WAYS) {
	const own = ties(model)[i].filter(({ kind }) => kind === "influences" || kind === "influenced" ? ways.influence : ways.reporting);
	return ways.past ? [...own, ...colleagueSteps(model, i)] : own;
}
