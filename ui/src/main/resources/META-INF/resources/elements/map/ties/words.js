import { shortened } from "../people.js";
import { perModel } from "../per-model.js";
import { TIE_LABELS, TIE_STRENGTH_LABELS } from "../vocabulary.js";
import { TIES } from "./kinds.js";

const MOST = 12;

/** For everybody, the ties that they are an end of, conflicts first. @type {(model: import("../model.js").MapModel) => Map<number, {t: number, other: number, end: 0 | 1}[]>} */
export const tiesOf = perModel(model => {
	const of = new Map();
	const put = (i, tie) => (of.get(i) ?? of.set(i, []).get(i)).push(tie);
	const { from, to, kind } = model.ties;
	Array.from(kind, (_, t) => t).sort((a, b) => kind[a] - kind[b]).forEach(t => {
		put(from[t], { t, other: to[t], end: 0 });
		put(to[t], { t, other: from[t], end: 1 });
	});
	return of;
});

/** The ties of somebody as a reader says them: "in conflict with Ben". @returns {string[]} */
export function tieWords(model, i) {
	return (tiesOf(model).get(i) ?? []).map(({ t, other, end }) => `${TIES[model.ties.kind[t]].reads[end]} ${nameOf(model, other)}`);
}

const influencesOf = perModel(model => {
	const of = new Map();
	const put = (i, words) => (of.get(i) ?? of.set(i, []).get(i)).push(words);
	const { from, to, strength, kind } = model.influences;
	from.forEach((_, t) => {
		const how = `(${TIE_STRENGTH_LABELS[strength[t]]}, ${TIE_LABELS[kind[t]].toLowerCase()})`;
		put(from[t], `influences ${nameOf(model, to[t])} ${how}`);
		put(to[t], `influenced by ${nameOf(model, from[t])} ${how}`);
	});
	return of;
});

/** All lines of somebody besides the solid one, in one text; of very many the first. */
export function lineWords(model, i) {
	const all = [...tieWords(model, i), ...(influencesOf(model).get(i) ?? [])];
	const shown = all.slice(0, MOST).join("; ");
	return all.length > MOST ? `${shown}; ${all.length - MOST} more` : shown;
}

function nameOf(model, i) {
	return shortened(model.names[i] || model.titles[i] || "somebody unnamed");
}
