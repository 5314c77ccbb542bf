import { AUTHORITY_LABELS, INFLUENCE_LABELS, ROLES, SEAT_LABELS, STRENGTH_LABELS, SUPPORT_LABELS } from "./vocabulary.js";
import { leadOf, strongestRivals } from "./lens/rivals.js";
import { leads } from "./model.js";

const LONGEST = 160;
const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const numbers = new Intl.NumberFormat();

/** A text as long as a card could ever show; imports bring names of any length. */
export function shortened(text) {
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The first letters of the first and the last word of a name. */
export function initials(name) {
	const words = shortened(name).split(/\s+/u).filter(word => /[\p{Letter}\p{Number}]/u.test(word));
	const first = word => {
		for (const { segment } of letters.segment(word)) {
			if (/[\p{Letter}\p{Number}]/u.test(segment)) {
				return segment.toLocaleUpperCase();
			}
		}
		return "";
	};
	if (words.length === 0) {
		return "·";
	}
	return words.length === 1 ? first(words[0]) : first(words[0]) + first(words[words.length - 1]);
}

/** A count with its noun: "1 person", "2,081 people". */
export function counted(count, one, many) {
	return `${numbers.format(count)} ${count === 1 ? one : many}`;
}

/** What a closed branch says: how many people it holds, and how many of them matter. */
export function branchText(model, i) {
	const matter = model.keyPeople[i] > 0 ? `, ${numbers.format(model.keyPeople[i])} key` : "";
	return `${counted(model.people[i], "person", "people")}${matter}`;
}

/** Everything a card says, in words. */
export function describe(model, i) {
	const reports = model.childStart[i + 1] - model.childStart[i];
	return [
		shortened(model.names[i]),
		shortened(model.titles[i]),
		SEAT_LABELS[model.seat[i]],
		...model.roles[i].map(role => ROLES[role]?.[1] ?? role),
		SUPPORT_LABELS[model.support[i]],
		model.influence[i] > 0 ? INFLUENCE_LABELS[model.influence[i]] : "",
		AUTHORITY_LABELS[model.authority[i]],
		STRENGTH_LABELS[model.strength[i]],
		rivalWords(model, i),
		leads(model, i) ? counted(reports, "report", "reports") : "",
	].filter(Boolean).join(", ");
}

function rivalWords(model, i) {
	const rival = strongestRivals(model)[i];
	return rival === null ? "" : `${shortened(rival.competitor)} knows them${leadOf(model, i) > 0 ? " better than we do" : ""}`;
}
