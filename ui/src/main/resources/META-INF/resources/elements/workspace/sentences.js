import { MoneyFormat, Sum } from "../matrix/money.js";
import { brief, counted } from "../matrix/words.js";

/**
 * The line at the foot for people. What is unknown is said in plain words.
 *
 * @typedef {{lead: string, more: string}} Sentences
 * @typedef {import("./directory.js").Seat} Seat
 */

const format = new MoneyFormat(navigator.language);

/**
 * What the matrix says of a choice, and how many people sit in its units.
 *
 * @param {Sentences} sentences
 * @param {number | null} people null: not known yet
 * @returns {Sentences}
 */
export function withPeople(sentences, people) {
	const words = people === null ? "" : people === 0 ? "Nobody on the map sits there." : `${counted(people, "person on the map sits", "people on the map sit")} there.`;
	return { lead: sentences.lead, more: [sentences.more, words].filter(Boolean).join(" ") };
}

/**
 * Somebody chosen on the map: who they are, and what they would sign.
 *
 * @param {Seat[]} people those of them that are known by now
 * @param {import("../matrix/model.js").Cell[]} cells that they would sign
 * @param {import("../matrix/model.js").MatrixModel | null} model null: the matrix is not read yet
 * @param {number} count how many are chosen
 * @returns {Sentences}
 */
export function personSentences(people, cells, model, count) {
	const lead = count === 1 && people.length === 1 ? `${who(people[0])}.` : `${counted(count, "person", "people")} chosen.`;
	if (!model) {
		return { lead, more: "" };
	}
	const open = cells.filter(cell => cell.state === "OPEN");
	const sum = open.reduce((total, cell) => total.add(cell.potential), new Sum());
	const they = count === 1 ? "Would sign" : "They would sign";
	if (cells.length === 0) {
		return { lead, more: count === 1 ? "Named as likely buyer of no cell." : "None of them is named as likely buyer of a cell." };
	}
	const worth = open.length === 0 ? ", none of them open"
		: sum.isZero ? `, ${open.length} open, worth unknown` : `, ${open.length} open, worth ${format.exactSum(sum)}`;
	return { lead, more: `${they} ${counted(cells.length, "cell", "cells")}${worth}: ${named(cells, model)}.` };
}

function who({ name, title, unit }) {
	const words = [brief(name, 120) || "Name unknown", title ? brief(title, 120) : "title unknown", unit ? brief(unit, 80) : "unit unknown"];
	return words.join(", ");
}

function named(cells, model) {
	const names = cells.slice(0, 3).map(cell => [model.columns.byId.get(cell.column), model.rows.byId.get(cell.row)]
		.map(node => brief(node?.heading.name ?? "unknown", 40)).join(" × "));
	return names.join(", ") + (cells.length > 3 ? ` and ${cells.length - 3} more` : "");
}
