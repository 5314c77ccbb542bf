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
 * What the matrix says of a cell, and who has to do with it on the map.
 *
 * @param {Sentences} sentences
 * @param {{reach: string, others: string} | null} circle null: the map is not read yet
 * @returns {Sentences}
 */
export function withCircle(sentences, circle) {
	const together = (...parts) => parts.filter(Boolean).join(" ");
	return { lead: together(sentences.lead, circle?.reach), more: together(circle?.others, sentences.more) };
}

/**
 * Somebody chosen on the map: who they are, and what they would sign.
 *
 * @param {Seat[]} people those of them that are known by now
 * @param {import("../matrix/reach.js").Reach} reach the cells that they would sign, could sign and sway
 * @param {import("../matrix/model.js").MatrixModel | null} model null: the matrix is not read yet
 * @param {number} count how many are chosen
 * @returns {Sentences}
 */
export function personSentences(people, { signs: cells, could, sways }, model, count) {
	const lead = count === 1 && people.length === 1 ? `${who(people[0])}.` : `${counted(count, "person", "people")} chosen.`;
	if (!model) {
		return { lead, more: "" };
	}
	const open = cells.filter(cell => cell.state === "OPEN");
	const sum = open.reduce((total, cell) => total.add(cell.potential), new Sum());
	const they = count === 1 ? "Would sign" : "They would sign";
	const besides = [
		could.length > 0 ? `Could sign ${counted(could.length, "cell", "cells")} without a buyer${valued(could)}.` : "",
		sways.length > 0 ? `${count === 1 ? "Sways" : "They sway"} the buyer of ${counted(sways.length, "cell", "cells")}${valued(sways)}.` : "",
	].filter(Boolean).join(" ");
	if (cells.length === 0) {
		return { lead, more: besides || (count === 1 ? "Named as likely buyer of no cell." : "None of them is named as likely buyer of a cell.") };
	}
	const worth = open.length === 0 ? ", none of them open"
		: sum.isZero ? `, ${open.length} open, worth unknown` : `, ${open.length} open, worth ${format.exactSum(sum)}`;
	return { lead, more: `${they} ${counted(cells.length, "cell", "cells")}${worth}: ${named(cells, model)}.${besides ? ` ${besides}` : ""}` };
}

function valued(cells) {
	const sum = cells.reduce((total, cell) => total.add(cell.state === "OPEN" ? cell.potential : null), new Sum());
	return sum.isZero ? "" : `, ${format.shortSum(sum)} open`;
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
