import { counted, shortened } from "../people.js";

const LONGEST = 48;

/** A name inside a sentence: kept from turning the sentence's direction, and cut where it would drown it. */
export function isolated(text) {
	const letters = [...shortened(text)];
	return `\u2068${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : letters.join("")}\u2069`;
}

/** Somebody's name, or the title of a seat without one, inside a sentence. */
export function named(model, i) {
	return isolated(model.names[i] || model.titles[i] || "Unnamed");
}

/** One by name, several by their number. */
export function who(model, people) {
	return people.length === 1 ? named(model, people[0]) : counted(people.length, "person", "people");
}

/** A field of the contract in words: buyingRoles is read buying roles. */
export function fieldWords(field) {
	return { managerId: "manager", unitId: "unit", dottedLineManagerIds: "dotted lines", authority: "budget authority" }[field]
		?? field.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}

/** A code of the contract in words: SPENDS_TO_LIMIT is read Spends to limit. */
export function codeWords(code) {
	const words = code.replaceAll("_", " ").toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The value of a field as a reader knows it: of a reference its name. */
export function valueWords(model, value) {
	if (value === null || value === undefined || value === "") {
		return "nothing";
	}
	if (Array.isArray(value)) {
		return value.length === 0 ? "nothing" : value.map(each => valueWords(model, each)).join(", ");
	}
	const text = String(value);
	const seat = model.indexOf.get(text);
	const unit = model.unitOf.get(text);
	return seat !== undefined ? named(model, seat) : unit !== undefined ? isolated(model.units[unit].name)
		: /^[A-Z_]+$/.test(text) ? codeWords(text) : isolated(text);
}
