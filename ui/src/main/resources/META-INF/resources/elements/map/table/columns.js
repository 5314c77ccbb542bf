import { rivalStep, strongestRivals } from "../lens/rivals.js";
import { LENSES } from "../lens.js";
import { shortened } from "../people.js";
import { lineWords } from "../ties/words.js";
import { ROLES } from "../vocabulary.js";

const numbers = new Intl.NumberFormat();
const dates = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" });

/**
 * @typedef {object} Column
 * @property {string} label
 * @property {number} width in pixels
 * @property {(model: import("../model.js").MapModel, i: number) => string} text
 * @property {import("../lens.js").Lens} [lens] whose step colours a bar before the text
 */

const judged = (lens, width) => ({ label: lens.label, width, lens, text: (model, i) => lens.steps[lens.stepOf(model, i)].label });

/** @type {Column} what links somebody to the view that is shown */
const LINK = { label: "How they come in", width: 320, text: () => "" };

/** @type {Column[]} */
const ALWAYS = [
	{ label: "Name", width: 220, text: (model, i) => shortened(model.names[i]) || "Name unknown" },
	{ label: "Title", width: 190, text: (model, i) => shortened(model.titles[i]) },
	{ label: "Unit", width: 130, text: (model, i) => shortened(model.units[model.unit[i]]?.name ?? "") },
	{ label: "Buying roles", width: 170, text: (model, i) => model.roles[i].map(role => ROLES[role]?.[1] ?? role).join(", ") },
	judged(LENSES.support, 110),
	judged(LENSES.influence, 100),
	judged(LENSES.authority, 150),
	judged(LENSES.strength, 120),
	judged(LENSES.gap, 140),
	judged(LENSES.coverage, 110),
	{ ...judged(LENSES.competitor, 170), text: (model, i) => strongestRivals(model)[i] ? `${shortened(strongestRivals(model)[i].competitor)}: ${LENSES.competitor.steps[rivalStep(model, i)].label.toLocaleLowerCase()}` : "" },
	judged(LENSES.age, 140),
	{ label: "Last contact", width: 120, text: (model, i) => Number.isNaN(Date.parse(model.lastContact[i] ?? "")) ? "" : dates.format(Date.parse(model.lastContact[i])) },
	{ label: "Lines to others", width: 300, text: lineWords },
	{ label: "Inner circle", width: 90, text: (model, i) => model.innerCircle[i] ? "Yes" : "" },
	{ label: "Seat", width: 100, text: (model, i) => ["Held", "Vacant", "Placeholder"][model.seat[i]] },
	{ label: "Reports", width: 80, text: (model, i) => numberOr(model.childStart[i + 1] - model.childStart[i]) },
	{ label: "People below", width: 100, text: (model, i) => numberOr(model.people[i]) },
];

function numberOr(count) {
	return count === 0 ? "" : numbers.format(count);
}

/** The columns for a layout. @param {import("../layout.js").Layout} layout @returns {Column[]} */
export function columnsOf(layout) {
	if (!layout?.noteOf) {
		return ALWAYS;
	}
	const [name, ...others] = ALWAYS;
	return [name, { ...LINK, text: (_model, i) => layout.noteOf(i) }, ...others];
}
