import { SUPPORT_LABELS } from "./vocabulary.js";

/**
 * A lens colours people by one question. Its steps are numbered; each has a token for its colour and a second sign, the
 * place of a notch on the bar, so that nothing hangs on colour alone.
 *
 * @typedef {object} Lens
 * @property {string} label
 * @property {{label: string, token: string, notch: number | null, hollow?: boolean}[]} steps notch from 0, the top, to 1
 * @property {number[]} order of the steps in the legend
 * @property {(model: import("./model.js").MapModel, i: number) => number} stepOf
 */

/** @type {Record<string, Lens>} */
export const LENSES = {
	support: {
		label: "Support",
		steps: [
			{ label: "Unknown", token: "support-unknown-line", notch: null, hollow: true },
			{ label: SUPPORT_LABELS[1], token: "support-opponent", notch: 0.9 },
			{ label: SUPPORT_LABELS[2], token: "support-sceptic", notch: 0.7 },
			{ label: SUPPORT_LABELS[3], token: "support-neutral", notch: 0.5 },
			{ label: SUPPORT_LABELS[4], token: "support-supporter", notch: 0.3 },
			{ label: SUPPORT_LABELS[5], token: "support-advocate", notch: 0.1 },
		],
		order: [5, 4, 3, 2, 1, 0],
		stepOf: (model, i) => model.support[i],
	},
};

/** The lens of a name, the support lens for a name that there is none of. */
export function lensOf(name) {
	return LENSES[name] ?? LENSES.support;
}

/** How many people are at each step of a lens. */
export function countSteps(lens, model) {
	const counts = new Array(lens.steps.length).fill(0);
	for (let i = 0; i < model.count; i++) {
		counts[lens.stepOf(model, i)]++;
	}
	return counts;
}
