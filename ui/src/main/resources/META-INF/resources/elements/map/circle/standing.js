import { signs } from "./circle.js";

/**
 * What some people could sign or sway: the units in which they have authority, and whom they influence.
 *
 * @param {import("../model.js").MapModel} model
 * @param {string[]} ids of seats
 * @returns {{signsIn: string[], sways: string[]}} ids of units, and of seats
 */
export function standingOf(model, ids) {
	const people = new Set(ids.map(id => model.indexOf.get(id)).filter(i => i !== undefined));
	const sways = new Set();
	model.influences.from.forEach((from, t) => people.has(from) && !people.has(model.influences.to[t]) && sways.add(model.ids[model.influences.to[t]]));
	return { signsIn: unitsSignedFor(model, people), sways: [...sways] };
}

/** Their own units, and those under them down to where somebody else signs. */
function unitsSignedFor(model, people) {
	const own = new Set([...people].filter(i => signs(model, i)).map(i => model.unit[i]).filter(unit => unit >= 0));
	if (own.size === 0) {
		return [];
	}
	const signed = new Uint8Array(model.units.length);
	model.unit.forEach((unit, i) => unit >= 0 && !own.has(unit) && signs(model, i) && (signed[unit] = 1));
	const reached = unit => {
		for (let steps = 0; unit >= 0 && steps <= model.units.length; steps++, unit = model.units[unit].parent) {
			if (own.has(unit)) {
				return true;
			}
			if (signed[unit]) {
				return false;
			}
		}
		return false;
	};
	return model.units.filter((_, unit) => reached(unit)).map(unit => unit.id);
}
