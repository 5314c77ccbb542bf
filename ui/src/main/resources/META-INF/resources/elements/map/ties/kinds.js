/**
 * How people stand to each other besides reporting and influence, as the map shows it. Positions in the list are the
 * small numbers that the model keeps. Each has a shape of its own, so that nothing hangs on colour.
 *
 * @typedef {object} TieKind
 * @property {string} type in the contract
 * @property {string} label
 * @property {string} token of its colour
 * @property {boolean} isPersonal between people, so that both seats have to be held; else between seats
 * @property {number} width of the line, in widths
 * @property {number[]} dash in widths; none for a whole line
 * @property {number} bend to which side the line bows, and how much
 * @property {string} short what stands at the line
 * @property {[from: string, to: string]} reads seen from either end, before the other's name
 * @property {(from: string, to: string) => string} says a sentence without its full stop
 * @property {boolean} isMutual the same both ways
 * @property {string} offer in a menu
 * @property {(from: string) => string} asks for the other end
 */

/** @type {TieKind[]} */
export const TIES = [
	{
		type: "CONFLICT", label: "Conflict", token: "conflict", isPersonal: true, width: 1, dash: [], bend: 0.07,
		short: "in conflict", reads: ["in conflict with", "in conflict with"], says: (from, to) => `${from} is in conflict with ${to}`,
		isMutual: true, offer: "Conflict with …", asks: from => `With whom is ${from} in conflict?`,
	},
	{
		type: "WORKS_WITH", label: "Works with", token: "tie-plain", isPersonal: true, width: 0.6, dash: [], bend: -0.1,
		short: "work together", reads: ["works with", "works with"], says: (from, to) => `${from} works with ${to}`,
		isMutual: true, offer: "Works with …", asks: from => `With whom does ${from} work?`,
	},
	{
		type: "INTRODUCED_BY", label: "Introduced by", token: "tie-plain", isPersonal: true, width: 0.8, dash: [5, 3], bend: -0.16,
		short: "introduced by", reads: ["introduced to us by", "introduced us to"], says: (from, to) => `${from} was introduced to us by ${to}`,
		isMutual: false, offer: "Introduced by …", asks: from => `Who introduced ${from} to us?`,
	},
	{
		type: "ASSISTANT_OF", label: "Assistant of", token: "tie-plain", isPersonal: false, width: 0.8, dash: [], bend: 0.14,
		short: "assists", reads: ["assists", "assisted by"], says: (from, to) => `${from} assists ${to}`,
		isMutual: false, offer: "Assistant of …", asks: from => `Whom does ${from} assist?`,
	},
];

export const CONFLICT = 0;

/** The position of a kind of the contract; -1 for one that the map does not know. */
export function tieKind(type) {
	return TIES.findIndex(each => each.type === type);
}
