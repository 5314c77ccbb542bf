import { ageStep } from "../lens/age.js";
import { LENSES } from "../lens.js";
import { peopleOfUnits } from "../model.js";
import { AUTHORITY, COVERAGE, INFLUENCE, ROLES, SEAT, STRENGTH, SUPPORT } from "../vocabulary.js";

/**
 * What somebody has to be to be singled out. Values of one attribute are alternatives, attributes add up.
 *
 * @typedef {Record<string, string[]>} Filter attribute to values
 *
 * @typedef {object} Attribute
 * @property {string} label
 * @property {(model: import("../model.js").MapModel) => {value: string, label: string}[]} values
 * @property {(model: import("../model.js").MapModel, values: string[]) => (i: number) => boolean} test
 */

const SEATS = ["Held", "Vacant", "Placeholder"];

/** An attribute that the model keeps as positions in a list. */
function listed(label, field, list, labels) {
	return {
		label,
		values: () => list.map((value, code) => ({ value, label: labels[code] })),
		test: (model, values) => {
			const codes = new Set(values.map(value => list.indexOf(value)));
			return i => codes.has(model[field][i]);
		},
	};
}

const stepLabels = lens => lens.steps.map(step => step.label);

/** @type {Record<string, Attribute>} */
export const ATTRIBUTES = {
	unit: {
		label: "Unit",
		values: model => model.units.map(({ id, name }) => ({ value: id, label: name })),
		test: (model, values) => {
			const inside = new Set(peopleOfUnits(model, values));
			return i => inside.has(i);
		},
	},
	role: {
		label: "Buying role",
		values: () => [...Object.entries(ROLES).map(([value, [, label]]) => ({ value, label })), { value: "NONE", label: "No role known" }],
		test: (model, values) => {
			const wanted = new Set(values);
			return i => model.roles[i].length === 0 ? wanted.has("NONE") : model.roles[i].some(role => wanted.has(role));
		},
	},
	support: listed("Support", "support", SUPPORT, stepLabels(LENSES.support)),
	influence: listed("Influence", "influence", INFLUENCE, stepLabels(LENSES.influence)),
	authority: listed("Budget authority", "authority", AUTHORITY, stepLabels(LENSES.authority)),
	strength: listed("Relationship", "strength", STRENGTH, stepLabels(LENSES.strength)),
	coverage: listed("Coverage", "coverage", COVERAGE, stepLabels(LENSES.coverage)),
	seat: listed("Seat", "seat", SEAT, SEATS),
	age: {
		label: "Age of knowledge",
		values: () => LENSES.age.order.map(step => ({ value: String(step), label: LENSES.age.steps[step].label })),
		test: (model, values) => {
			const wanted = new Set(values.map(Number));
			return i => wanted.has(ageStep(model.freshness[i]));
		},
	},
};

/** Whether a filter asks for nothing. @param {Filter} filter */
export function asksNothing(filter) {
	return Object.keys(ATTRIBUTES).every(name => !(filter[name]?.length > 0));
}

/**
 * 1 for everybody who is what the filter asks for.
 *
 * @param {import("../model.js").MapModel} model
 * @param {Filter} filter
 */
export function matching(model, filter) {
	const found = new Uint8Array(model.count).fill(1);
	for (const [name, attribute] of Object.entries(ATTRIBUTES)) {
		if (filter[name]?.length > 0) {
			const is = attribute.test(model, filter[name]);
			for (let i = 0; i < model.count; i++) {
				found[i] &= is(i) ? 1 : 0;
			}
		}
	}
	return found;
}

/** A filter with a value put in, or taken out where it was. @param {Filter} filter @returns {Filter} */
export function toggled(filter, name, value) {
	const values = filter[name] ?? [];
	const next = values.includes(value) ? values.filter(each => each !== value) : [...values, value];
	const { [name]: _, ...rest } = filter;
	return next.length === 0 ? rest : { ...rest, [name]: next };
}

/** As an address holds it: `role:BLOCKER,CHAMPION;support:OPPONENT`. @param {Filter} filter */
export function writeFilter(filter) {
	return Object.keys(ATTRIBUTES).filter(name => filter[name]?.length > 0)
		.map(name => `${name}:${filter[name].join(",")}`).join(";");
}

/** What an address asks for; what it names that there is not, is left out. @param {string | null} text @returns {Filter} */
export function readFilter(text) {
	/** @type {Filter} */
	const filter = {};
	for (const part of (text ?? "").split(";")) {
		const [name, values] = part.split(":");
		const list = values?.split(",").filter(Boolean) ?? [];
		if (Object.hasOwn(ATTRIBUTES, name) && list.length > 0) {
			filter[name] = list;
		}
	}
	return filter;
}

/** The words of a filter, one for each value. @returns {{name: string, value: string, text: string}[]} */
export function filterWords(model, filter) {
	return Object.entries(ATTRIBUTES).flatMap(([name, attribute]) => {
		const labels = new Map(attribute.values(model).map(each => [each.value, each.label]));
		return (filter[name] ?? []).map(value => ({ name, value, text: `${attribute.label}: ${labels.get(value) ?? "no longer there"}` }));
	});
}
