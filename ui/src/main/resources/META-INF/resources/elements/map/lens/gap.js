import { perModel } from "../per-model.js";
import { STRENGTH } from "../vocabulary.js";

/** What nobody has said how strong it should be. */
export const NO_TARGET = -1;

/**
 * How many steps our strongest relationship with each person falls short of what is wanted; 0 when it is met,
 * {@link NO_TARGET} when nothing is wanted.
 */
export const gaps = perModel(model => {
	const wanted = new Int8Array(model.count);
	for (const { person, desired } of model.team) {
		const code = Math.max(0, STRENGTH.indexOf(desired));
		for (const i of model.seatsOfPerson.get(person.id) ?? []) {
			wanted[i] = Math.max(wanted[i], code);
		}
	}
	// An unknown relationship counts as none here: what is wanted of it is still missing.
	return wanted.map((want, i) => want === 0 ? NO_TARGET : Math.max(0, want - Math.max(1, model.strength[i])));
});
