import { perModel } from "../per-model.js";
import { shortened } from "../people.js";
import { STRENGTH } from "../vocabulary.js";

/** @typedef {{competitor: string, code: number}} Rival a competitor and how well it knows somebody, as a position of {@link STRENGTH} */

/** The strongest competitor at each person; null where none is known. @type {(model: import("../model.js").MapModel) => (Rival | null)[]} */
export const strongestRivals = perModel(model => {
	/** @type {(Rival | null)[]} */
	const rivals = new Array(model.count).fill(null);
	for (const { person, competitor, strength } of model.competitors) {
		const code = Math.max(0, STRENGTH.indexOf(strength));
		for (const i of model.seatsOfPerson.get(person.id) ?? []) {
			if (rivals[i] === null || code > rivals[i].code) {
				rivals[i] = { competitor, code };
			}
		}
	}
	return rivals;
});

/** How many steps the strongest competitor is ahead of us, negative where we are; null where its strength is not known, or no competitor is. */
export function leadOf(model, i) {
	const rival = strongestRivals(model)[i];
	// What is not known counts as none, on our side alone: a gap that may be there is worth a look.
	return rival === null || rival.code === 0 ? null : rival.code - Math.max(1, model.strength[i]);
}

/** 0 for no competitor, 1 for one of unknown strength, then from our lead to theirs. */
export function rivalStep(model, i) {
	const lead = leadOf(model, i);
	if (lead === null) {
		return strongestRivals(model)[i] === null ? 0 : 1;
	}
	return lead < 0 ? 2 : lead === 0 ? 3 : lead === 1 ? 4 : 5;
}

const LONGEST = 14;

/** A competitor and its lead as short as a badge: "Veldt +2". */
export function rivalBadge(model, i) {
	const rival = strongestRivals(model)[i];
	if (rival === null) {
		return "";
	}
	const letters = [...shortened(rival.competitor)];
	const name = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("").trimEnd()}…` : letters.join("");
	const lead = leadOf(model, i);
	return `${name} ${lead === null ? "?" : lead > 0 ? `+${lead}` : lead === 0 ? "=" : `−${-lead}`}`;
}

/** The flag of a competitor, drawn in a box of 12 by 12. */
export const FLAG = "M2 1v10.5h1.4V8H11L8.6 5 11 2H3.4V1z";
