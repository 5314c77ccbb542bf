import { quarter } from "../words.js";
import { readAmount } from "./amounts.js";

/**
 * What typing into a cell changes, which depends on the view: how it is written there, and how it is read. Pure.
 *
 * @typedef {import("../model.js").Cell} Cell
 * @typedef {{currency: string, point: string, people: Person[]}} Reader
 * @typedef {{id: string, name: string, title: string | null}} Person
 * @typedef {{set: Record<string, unknown>} | {problem: string}} Read fields of the API, or why not, as the end of a sentence
 * @typedef {object} Measure
 * @property {string} label
 * @property {(cell: Cell | null) => string} write as it is copied, and stands in the field at first
 * @property {(text: string, reader: Reader) => Read} read an empty text clears
 */

const STATES = {
	"sold": { state: "SOLD" }, "defend": { state: "SOLD", status: "DEFEND" }, "sold, to defend": { state: "SOLD", status: "DEFEND" },
	"in progress": { state: "IN_PROGRESS" }, "open": { state: "OPEN", status: null }, "potential": { state: "OPEN", status: "POTENTIAL" },
	"unassessed": { state: "OPEN", status: "UNASSESSED" }, "competitor-held": { state: "OPEN", status: "COMPETITOR_HELD" },
	"blocked": { state: "BLOCKED", status: "BLOCKED" }, "n/a": { state: "BLOCKED", status: "NOT_APPLICABLE" },
	"not applicable": { state: "BLOCKED", status: "NOT_APPLICABLE" },
};

const money = field => ({
	write: cell => cell?.[field] ? plainMoney(cell[field]) : "",
	read: (text, { currency, point }) => {
		if (text.trim() === "") {
			return { set: { [field]: null } };
		}
		const read = readAmount(text, currency, point);
		return "money" in read ? { set: { [field]: read.money } } : read;
	},
});

/** A bare number, so that a spreadsheet can count with it; cents only where there are some. */
function plainMoney({ amount }) {
	return amount.replace(/\.0+$/, "");
}

/** @type {Record<string, Measure>} */
export const MEASURES = {
	potential: {
		label: "Potential",
		write: money("potential").write,
		read: (text, reader) => {
			const state = STATES[text.trim().toLowerCase()];
			return state ? { set: { ...state } } : money("potential").read(text, reader);
		},
	},
	addressableSpend: { label: "Addressable spend", ...money("addressableSpend") },
	competitor: {
		label: "Competitor",
		write: cell => cell?.competitor ?? "",
		read: text => text.length > 255 ? { problem: "is longer than 255 characters" } : { set: { competitor: text.trim() || null } },
	},
	timeline: {
		label: "Quarter",
		write: cell => cell?.timeline ?? "",
		read: text => {
			const wanted = text.trim();
			const timeline = quarterOf(wanted);
			return wanted === "" ? { set: { timeline: null } } : timeline ? { set: { timeline } } : { problem: "is no quarter such as Q3 2027" };
		},
	},
	likelyBuyer: {
		label: "Likely buyer",
		write: cell => cell?.likelyBuyer?.name ?? "",
		read: (text, { people }) => {
			const wanted = text.trim();
			if (wanted === "") {
				return { set: { likelyBuyerId: null } };
			}
			const found = peopleCalled(people, wanted);
			return found.length === 1 ? { set: { likelyBuyerId: found[0].id } }
				: { problem: found.length === 0 ? "is nobody on this map" : `may be ${found.length} people on this map` };
		},
	},
};

/** Q3 2027, 2027-Q3, 2027 Q3, Q3/27 and 3/2027 are all one quarter. @returns {string | null} as the API writes it */
export function quarterOf(text) {
	const match = /^(?:Q?([1-4])\s*[-/ ]?\s*(\d{2}|\d{4})|(\d{4})\s*[-/ ]?\s*Q([1-4]))$/i.exec(text.trim());
	if (!match) {
		return null;
	}
	const year = match[3] ?? (match[2].length === 2 ? `20${match[2]}` : match[2]);
	const timeline = `${year}-Q${match[1] ?? match[4]}`;
	return quarter(timeline) ? timeline : null;
}

/** By the whole name, with or without the title behind it; else by a part of it. @param {Person[]} people */
export function peopleCalled(people, text) {
	const wanted = text.toLocaleLowerCase();
	const exact = people.filter(({ name, title }) => name?.toLocaleLowerCase() === wanted || called({ name, title }).toLocaleLowerCase() === wanted);
	return exact.length > 0 || wanted.length < 3 ? exact : people.filter(({ name }) => name?.toLocaleLowerCase().includes(wanted));
}

/** A person as lists offer them. @param {{name: string | null, title: string | null}} person */
export function called({ name, title }) {
	return [name || "Name unknown", title].filter(Boolean).join(" · ");
}
