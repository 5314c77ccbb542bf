import { perModel } from "../per-model.js";
import { STRENGTH } from "../vocabulary.js";

/**
 * Our members against their people.
 *
 * @typedef {object} Coverage
 * @property {{id: string, name: string, known: number, strong: number}[]} members whoever knows most people first
 * @property {{i: number, best: number, of: Map<string, {current: number, desired: number}>}[]} rows everybody who has a relationship or
 *   matters; those who matter and are known least come first
 * @property {number} uncovered how many who matter nobody knows
 * @type {(model: import("../model.js").MapModel) => Coverage}
 */
export const coverageOf = perModel(model => {
	const members = new Map();
	const rows = new Map();
	const rowOf = i => rows.get(i) ?? rows.set(i, { i, best: 0, of: new Map() }).get(i);
	for (const { member, person, current, desired } of model.team) {
		for (const i of model.seatsOfPerson.get(person.id) ?? []) {
			const cell = { current: Math.max(0, STRENGTH.indexOf(current)), desired: Math.max(0, STRENGTH.indexOf(desired)) };
			const each = members.get(member.id) ?? members.set(member.id, { id: member.id, name: member.name, known: 0, strong: 0 }).get(member.id);
			each.known += cell.current >= 2 ? 1 : 0;
			each.strong += cell.current >= 4 ? 1 : 0;
			const row = rowOf(i);
			row.of.set(member.id, cell);
			row.best = Math.max(row.best, cell.current);
		}
	}
	model.key.forEach((matters, i) => matters && rowOf(i));
	const list = [...rows.values()].sort((a, b) =>
		model.key[b.i] - model.key[a.i] || a.best - b.best || model.influence[b.i] - model.influence[a.i] || model.depth[a.i] - model.depth[b.i] || a.i - b.i);
	return {
		members: [...members.values()].sort((a, b) => b.strong - a.strong || b.known - a.known || a.name.localeCompare(b.name)),
		rows: list,
		uncovered: list.filter(({ i, best }) => model.key[i] && best < 2).length,
	};
});
