import { splitWords } from "./fields.js";

/**
 * What somebody is doing, in words.
 *
 * @param {import("./attendance.js").Presence} presence
 * @param {(id: string) => string | null} nameOf a person, a row or a cell by id; null when it is not known here
 */
export function doing({ away, selection, editing }, nameOf) {
	if (away) {
		return "Looking elsewhere";
	}
	const target = editing && nameOf(editing.target);
	if (target) {
		return `Writing ${splitWords(editing.field)} of ${target}`;
	}
	const chosen = selection.map(nameOf).filter(Boolean);
	if (chosen.length > 0) {
		return chosen.length === 1 ? `At ${chosen[0]}` : `At ${chosen[0]} and ${chosen.length - 1} more`;
	}
	return "Looking around";
}
