import { AGE_BADGES, ageStep } from "./lens/age.js";
import { gaps } from "./lens/gap.js";
import { rivalBadge, rivalStep } from "./lens/rivals.js";
import { SINCE } from "./past/since.js";
import { AUTHORITY_LABELS, COVERAGE_LABELS, SUPPORT_LABELS } from "./vocabulary.js";

/**
 * A lens colours people by one question. Its steps are numbered; each has a token for its colour and a second sign, the
 * place of a notch on the bar, and a word on the card, so that nothing hangs on colour alone.
 *
 * @typedef {object} Lens
 * @property {string} name in addresses
 * @property {string} label
 * @property {{label: string, token: string, notch: number | null, hollow?: boolean}[]} steps notch from 0, the top, to 1
 * @property {number[]} order of the steps in the legend
 * @property {(model: import("./model.js").MapModel, i: number) => number} stepOf
 * @property {(model: import("./model.js").MapModel, i: number) => string} badgeOf what the card says in words; empty for nothing
 */

const hollow = label => ({ label, token: "support-unknown-line", notch: null, hollow: true });
const none = label => ({ label, token: "degree-none", notch: 0.9 });
const degree = (label, n) => ({ label, token: `degree-${n}`, notch: 0.9 - n * 0.2 });
const short = (label, n) => ({ label, token: `short-${n}`, notch: 0.1 + n * 0.25 });

/** A lens whose steps are the positions of a list that the model keeps as numbers. */
function listed(name, label, field, steps, badges) {
	return {
		name, label, steps,
		order: steps.map((_, step) => steps.length - 1 - step),
		stepOf: (model, i) => model[field][i],
		badgeOf: (model, i) => badges[model[field][i]],
	};
}

/** @type {Record<string, Lens>} */
export const LENSES = {
	support: listed("support", "Support", "support", [
		hollow("Unknown"),
		{ label: SUPPORT_LABELS[1], token: "support-opponent", notch: 0.9 },
		{ label: SUPPORT_LABELS[2], token: "support-sceptic", notch: 0.7 },
		{ label: SUPPORT_LABELS[3], token: "support-neutral", notch: 0.5 },
		{ label: SUPPORT_LABELS[4], token: "support-supporter", notch: 0.3 },
		{ label: SUPPORT_LABELS[5], token: "support-advocate", notch: 0.1 },
	], ["", "", "", "", "", ""]),
	influence: listed("influence", "Influence", "influence",
		[hollow("Unknown"), degree("Low", 1), degree("Moderate", 2), degree("High", 3), degree("Decisive", 4)],
		["", "Low", "Moderate", "High", "Decisive"]),
	authority: listed("authority", "Budget authority", "authority",
		[hollow("Unknown"), none("None"), degree(AUTHORITY_LABELS[2], 1), degree(AUTHORITY_LABELS[3], 3), degree("Signs", 4)],
		["", "None", "Recommends", "To a limit", "Signs"]),
	strength: listed("strength", "Relationship", "strength",
		[hollow("Unknown"), none("None"), degree("Weak", 1), degree("Developing", 2), degree("Strong", 3), degree("Trusted", 4)],
		["", "None", "Weak", "Developing", "Strong", "Trusted"]),
	gap: {
		name: "gap", label: "Relationship gap",
		steps: [hollow("No target"), degree("Met", 3), short("1 step short", 1), short("2 steps short", 2), short("3 or more short", 3)],
		order: [4, 3, 2, 1, 0],
		stepOf: (model, i) => Math.min(4, gaps(model)[i] + 1),
		badgeOf: (model, i) => gaps(model)[i] < 0 ? "" : gaps(model)[i] === 0 ? "Met" : `−${gaps(model)[i]}`,
	},
	competitor: {
		name: "competitor", label: "Competitor",
		steps: [hollow("None known"), none("How strong is unknown"), degree("We are stronger", 3), short("As strong as we are", 1), short("1 step stronger", 2),
			short("2 or more stronger", 3)],
		order: [5, 4, 3, 2, 1, 0],
		stepOf: rivalStep,
		badgeOf: rivalBadge,
	},
	coverage: listed("coverage", "Coverage", "coverage",
		[hollow("Unknown"), none("None"), degree("Brief", 1), degree("Regular", 3), degree("In depth", 4)],
		["", COVERAGE_LABELS[1], "Brief", "Regular", "In depth"]),
	age: {
		name: "age", label: "Age of knowledge",
		steps: [hollow("Nothing known"), degree("Fresh", 4), degree("Fading", 2), short("Nearly stale", 2), short("Stale", 3)],
		order: [1, 2, 3, 4, 0],
		stepOf: (model, i) => ageStep(model.freshness[i]),
		badgeOf: (model, i) => AGE_BADGES[ageStep(model.freshness[i])],
	},
	since: listed("since", "Changed since", "since", [
		hollow(SINCE[0]),
		{ label: SINCE[1], token: "support-opponent", notch: 0.9 },
		{ label: SINCE[2], token: "degree-4", notch: 0.1 },
		{ label: SINCE[3], token: "short-2", notch: 0.75 },
		{ label: SINCE[4], token: "degree-3", notch: 0.5 },
		{ label: SINCE[5], token: "support-sceptic", notch: 0.65 },
		{ label: SINCE[6], token: "support-advocate", notch: 0.2 },
		{ label: SINCE[7], token: "short-1", notch: 0.35 },
	], ["", "Left", "Added", "Other holder", "Moved", "Weaker", "Stronger", "Changed"]),
};

/** The lens of a name, the support lens for a name that there is none of. */
export function lensOf(name) {
	return Object.hasOwn(LENSES, name ?? "") ? LENSES[name] : LENSES.support;
}

/** How many people are at each step of a lens. @param {Uint8Array | null} [lit] counts those alone who are singled out */
export function countSteps(lens, model, lit = null) {
	const counts = new Array(lens.steps.length).fill(0);
	for (let i = 0; i < model.count; i++) {
		if (lit === null || lit[i]) {
			counts[lens.stepOf(model, i)]++;
		}
	}
	return counts;
}
