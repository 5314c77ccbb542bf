import { managerChain } from "../model.js";
import { entryTo } from "./entry.js";

/** From here on somebody spends by themselves: to a limit, or without one. */
const SPENDS = 3;
const SIGNING_ROLES = new Set(["ECONOMIC_BUYER", "DECISION_MAKER", "APPROVER"]);
/** Opponents and sceptics; unknown is not against us. */
const AGAINST = new Set([1, 2]);

/**
 * Who has to do with a cell of the matrix. Nobody is in two of the lists but detractors, who are in those as well.
 *
 * @typedef {object} Circle
 * @property {number[]} buyers who are named as likely buyers
 * @property {number[]} signers others with authority in the unit, or in the nearest unit above it where somebody has
 * @property {number[]} influencers who influence a buyer or a signer
 * @property {number[]} detractors who are against us among all of them and in the unit
 * @property {number[]} people all of them, with whoever stands between them
 * @property {{from: number, step: import("../focus/steps.js").Step}[]} way how word of ours gets to whoever signs
 * @property {import("./entry.js").Entry | null} entry where that way begins; null where there is none
 *
 * @typedef {{unitIds: string[], buyerIds: string[]}} Asked the row's unit with all units under it, the row's own first
 */

/** Whether somebody could sign for their unit, by authority or by role. */
export function signs(model, i) {
	return model.seat[i] === 0 && (model.authority[i] >= SPENDS || model.roles[i].some(role => SIGNING_ROLES.has(role)));
}

/**
 * @param {import("../model.js").MapModel} model
 * @param {Asked} asked
 * @returns {Circle}
 */
export function buyingCircle(model, { unitIds, buyerIds }) {
	const buyers = buyerIds.map(id => model.indexOf.get(id)).filter(i => i !== undefined);
	const inside = unitsOf(model, unitIds);
	const signers = signersOf(model, inside, unitIds[0]).filter(i => !buyers.includes(i));
	const core = new Set([...buyers, ...signers]);
	const influencers = influencersOf(model, core);
	const detractors = [];
	const near = new Set([...core, ...influencers]);
	for (let i = 0; i < model.count; i++) {
		if (model.seat[i] === 0 && (near.has(i) || inside[model.unit[i]]) && (AGAINST.has(model.support[i]) || model.roles[i].includes("BLOCKER"))) {
			detractors.push(i);
		}
	}
	const entry = entryTo(model, buyers.length > 0 ? buyers : signers);
	const chain = buyers.length > 0 ? chainToSigner(model, buyers[0], core) : [];
	const way = [...(entry?.way ?? []), ...chain];
	const people = new Set([...near, ...detractors, ...way.flatMap(({ from, step }) => [from, step.to])]);
	return { buyers, signers, influencers, detractors, people: [...people], way, entry };
}

function unitsOf(model, unitIds) {
	const inside = new Uint8Array(model.units.length);
	unitIds.map(id => model.unitOf.get(id)).forEach(unit => unit !== undefined && (inside[unit] = 1));
	return inside;
}

/** In the units themselves; else in the nearest unit above, since somebody signs for every part. */
function signersOf(model, inside, ownId) {
	const within = pick(model, unit => inside[unit] === 1);
	let above = model.unitOf.get(ownId);
	let found = within;
	for (let steps = 0; found.length === 0 && above !== undefined && above >= 0 && steps <= model.units.length; steps++) {
		above = model.units[above].parent;
		const own = above;
		found = own < 0 ? [] : pick(model, unit => unit === own);
	}
	return found;
}

function pick(model, isWanted) {
	const people = [];
	for (let i = 0; i < model.count; i++) {
		if (model.unit[i] >= 0 && isWanted(model.unit[i]) && signs(model, i)) {
			people.push(i);
		}
	}
	return people;
}

function influencersOf(model, core) {
	const { from, to } = model.influences;
	const people = new Set();
	for (let t = 0; t < from.length; t++) {
		if (core.has(to[t]) && !core.has(from[t])) {
			people.add(from[t]);
		}
	}
	return [...people];
}

/** From the buyer up the line to the nearest signer. */
function chainToSigner(model, buyer, core) {
	const chain = managerChain(model, buyer);
	const end = chain.findIndex(i => core.has(i));
	return chain.slice(0, end + 1).map((to, k) => ({ from: k === 0 ? buyer : chain[k - 1], step: { to, kind: "reports", cost: 0 } }));
}
