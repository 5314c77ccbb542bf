import { h } from "../../map/controls.js";
import { readAmount, pointOf } from "./amounts.js";
import { called, peopleCalled, quarterOf } from "./measures.js";

/**
 * The fields of the form, in order.
 *
 * @typedef {import("../model.js").Cell} Cell
 * @typedef {object} FormField
 * @property {string} name of its control
 * @property {string[]} sets fields of the API
 * @property {string} label
 * @property {"select" | "text" | "long" | "date"} kind
 * @property {(cell: Cell | null) => string} from what a cell holds, as the control holds it
 * @property {(text: string, reader: {currency: string, people: import("./measures.js").Person[]}) => import("./measures.js").Read} read
 * @property {[value: string, label: string][]} [choices]
 * @property {string} [hint]
 */

const STATES = [
	["", "As the data says"], ["SOLD", "Sold"], ["SOLD DEFEND", "Sold, to defend"], ["IN_PROGRESS", "In progress"],
	["OPEN", "Open"], ["OPEN UNASSESSED", "Open: unassessed"], ["OPEN POTENTIAL", "Open: potential"], ["OPEN COMPETITOR_HELD", "Open: held by a competitor"],
	["BLOCKED BLOCKED", "Blocked"], ["BLOCKED NOT_APPLICABLE", "Not applicable"],
];

const amount = (name, label, hint) => ({
	name, sets: [name], label, kind: "text", hint,
	from: cell => cell?.[name] ? `${cell[name].amount.replace(/\.0+$/, "")} ${cell[name].currency}` : "",
	read: (text, { currency }) => {
		const read = text === "" ? { money: null } : readAmount(text, currency, pointOf(navigator.language));
		return "problem" in read ? read : { set: { [name]: read.money } };
	},
});

const share = (name, label) => ({
	name, sets: [name], label, kind: "text", hint: "in percent",
	from: cell => cell?.[name] === null || cell?.[name] === undefined ? "" : `${Math.round(cell[name] * 1000) / 10} %`,
	read: text => {
		const number = Number(text.replace("%", "").replace(",", ".").trim());
		return text === "" ? { set: { [name]: null } } : number >= 0 && number <= 100 ? { set: { [name]: Math.round(number * 10) / 1000 } }
			: { problem: "is no share between 0 and 100 %" };
	},
});

const text = (name, label, most, kind = "text") => ({
	name, sets: [name], label, kind,
	from: cell => cell?.[name] ?? "",
	read: given => given.length > most ? { problem: `is longer than ${most.toLocaleString()} characters` } : { set: { [name]: given || null } },
});

const date = (name, label) => ({
	name, sets: [name], label, kind: "date",
	from: cell => cell?.[name] ?? "",
	read: given => ({ set: { [name]: given || null } }),
});

/** @type {FormField[]} */
export const FIELDS = [
	{
		name: "state", sets: ["state", "status"], label: "State", kind: "select", choices: STATES,
		from: cell => !cell ? "" : stateValue(cell),
		read: value => {
			const [state, status] = value.split(" ");
			return { set: value === "" ? { state: null } : { state, status: status ?? null } };
		},
	},
	text("reason", "Why it is blocked", 1000),
	date("reviewDate", "Look again on"),
	amount("potential", "Potential"),
	share("confidence", "Confidence"),
	{
		name: "timeline", sets: ["timeline"], label: "Quarter", kind: "text", hint: "such as Q3 2027",
		from: cell => cell?.timeline ?? "",
		read: given => given === "" ? { set: { timeline: null } } : quarterOf(given) ? { set: { timeline: quarterOf(given) } } : { problem: "is no quarter such as Q3 2027" },
	},
	{
		name: "ownerId", sets: ["ownerId"], label: "Owner", kind: "select", choices: [["", "Nobody"]],
		from: cell => cell?.owner?.id ?? "", read: value => ({ set: { ownerId: value || null } }),
	},
	{
		name: "likelyBuyerId", sets: ["likelyBuyerId"], label: "Likely buyer", kind: "text",
		from: cell => cell?.likelyBuyer ? called({ title: null, ...cell.likelyBuyer }) : "",
		read: (given, { people }) => {
			const found = given === "" ? [] : peopleCalled(people, given);
			return given === "" ? { set: { likelyBuyerId: null } } : found.length === 1 ? { set: { likelyBuyerId: found[0].id } }
				: { problem: found.length === 0 ? "is nobody on this map" : `may be ${found.length} people; choose one from the list` };
		},
	},
	text("triggerEvent", "Trigger event", 1000),
	text("competitor", "Competitor", 255),
	share("competitorShare", "Competitor's share"),
	date("competitorContractEnd", "Their contract ends"),
	date("lastReviewed", "Last reviewed"),
	amount("currentRevenue", "Current revenue", "over what the data says"),
	amount("addressableSpend", "Addressable spend", "in a year, with anybody"),
	text("notes", "Notes", 10_000, "long"),
];

function stateValue({ state, status }) {
	return status ? `${state} ${status}` : state === "BLOCKED" ? "BLOCKED BLOCKED" : state;
}

/**
 * One field as a control, which remembers what the cells hold.
 *
 * @param {FormField} field
 * @param {(Cell | null)[]} cells
 * @param {{people: import("./measures.js").Person[], canEdit: boolean}} reader
 */
export function control(field, cells, { people, canEdit }) {
	const held = [...new Set(cells.map(cell => field.from(cell)))];
	const mixed = held.length > 1;
	const input = makeInput(field, mixed);
	input.disabled = !canEdit;
	const list = field.name === "likelyBuyerId" ? h("datalist", { id: "form-people" }, ...people.map(person => new Option(called(person)))) : null;
	list && input.setAttribute("list", list.id);
	const hint = h("small", {}, mixed ? "several; stays as it is where you write nothing" : field.hint ?? "");
	const element = h("label", { class: `cell-field ${field.kind} ${field.name}` }, h("span", {}, field.label), input, hint, ...(list ? [list] : []));
	let before = mixed ? null : held[0];
	const self = {
		field, element, input, label: field.label,
		get value() {
			return input.value === MIXED ? held[0] ?? "" : input.value;
		},
		get isTouched() {
			return before === null ? input.value !== "" && input.value !== MIXED : input.value.trim() !== before;
		},
		set: value => input.value = value,
		/** What was not read with the matrix comes later; what was typed meanwhile stays. */
		know: cell => {
			const untouched = !self.isTouched;
			before = field.from(cell);
			untouched && self.set(before);
		},
		/** @param {[string, string][]} more choices */
		offer: more => {
			const chosen = input.value;
			input.append(...more.filter(([value]) => ![...input.options].some(option => option.value === value)).map(([value, label]) => new Option(label, value)));
			input.value = [...input.options].some(option => option.value === before) && !self.isTouched ? before : chosen;
		},
	};
	before !== null && self.set(before);
	return self;
}

const MIXED = "mixed";

function makeInput({ kind, choices, sets }, mixed) {
	switch (kind) {
		case "select":
			return h("select", {}, ...(mixed ? [new Option("Several", MIXED)] : []), ...choices.map(([value, label]) => new Option(label, value)));
		case "long":
			return h("textarea", { rows: "2", dir: "auto" });
		default:
			return h("input", { type: kind, dir: kind === "text" ? "auto" : null, autocomplete: "off", name: sets[0] });
	}
}

/** What a control was changed to; nothing where it was left alone. @returns {import("./measures.js").Read} */
export function readControl({ field, input, isTouched }, reader) {
	return isTouched ? field.read(input.value.trim(), reader) : { set: {} };
}
