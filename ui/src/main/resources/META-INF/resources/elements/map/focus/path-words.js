import { shortened } from "../people.js";
import { TIE_STRENGTH_LABELS } from "../vocabulary.js";

/** One step in words, without whoever takes it. @param {import("./steps.js").Step} step @param {string} name of whoever it leads to */
export function stepWords(step, name) {
	switch (step.kind) {
		case "influences":
			return `influences ${name} (${TIE_STRENGTH_LABELS[step.strength]})`;
		case "influenced":
			return `is influenced by ${name} (${TIE_STRENGTH_LABELS[step.strength]})`;
		case "reports":
			return `reports to ${name}`;
		case "leads":
			return `leads ${name}`;
		case "dotted":
			return `has a dotted line with ${name}`;
		default:
			return `was at ${step.organization}${step.years ? ` ${step.years}` : ""} with ${name}`;
	}
}

/**
 * A way as a sentence: "Ann reports to Bea, who influences Cal (strong)."
 *
 * @param {import("../model.js").MapModel} model
 * @param {ReturnType<typeof import("./path.js").shortestPath>} path
 */
export function pathSentence(model, from, to, path) {
	const name = i => shortened(model.names[i]) || "Name unknown";
	if (path === null) {
		return `No way is known from ${name(from)} to ${name(to)}: not over reporting, influence or past employers.`;
	}
	if (path.length === 0) {
		return `${name(from)} is chosen alone.`;
	}
	return `${name(from)} ${path.map(({ step }) => stepWords(step, name(step.to))).join(", who ")}.`;
}
