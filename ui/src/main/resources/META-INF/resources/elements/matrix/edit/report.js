import { counted } from "../../map/people.js";
import { isolated } from "../../map/edit/words.js";
import { fieldWords, valueWords } from "./words.js";

const MONEY = new Set(["potential", "currentRevenue", "addressableSpend"]);

/**
 * Says how writing into cells went: what was taken, what was not and why, and whose word stands against whose.
 *
 * @param {import("./editing.js").MatrixEditing} editing
 * @param {import("./acts.js").Report} report
 */
export function sayReport(editing, { taken, refused, words, failure, changed }) {
	const { toast, history } = editing;
	if (failure) {
		const again = () => editing.acts.write(refused.map(({ change }) => change), words);
		toast.warn(`Not done: ${failure.message} What you wrote is marked and kept.`, [["Try again", again]]);
		return;
	}
	if (refused.length === 0) {
		// Bad cells of the same block are told already, and wait for a choice.
		if (!editing.notice) {
			toast.say(changed ? words : "That is what it holds already.", changed && history ? [["Undo", () => history.undo(toast)]] : []);
		}
		editing.notice = null;
		return;
	}
	const conflicts = refused.filter(({ problem }) => problem.conflict);
	const rest = refused.length - conflicts.length;
	const [first] = refused;
	const parts = [
		conflicts.length > 0 ? conflictWords(editing, conflicts) : "",
		rest > 0 ? `${counted(rest, "cell was", "cells were")} not taken and ${rest === 1 ? "is" : "are"} marked: ${refused.find(({ problem }) => !problem.conflict).problem.message}` : "",
		taken > 0 ? `${counted(taken, "cell", "cells")} went in.` : "",
	];
	const sentence = [editing.notice, ...parts].filter(Boolean).join(" ");
	if (conflicts.length === 0) {
		toast.warn(sentence, [["Go there", () => goTo(editing, first.change)]]);
	} else {
		const force = () => editing.acts.write(conflicts.map(({ change }) => change), words, { force: true });
		toast.ask(sentence, [[conflicts.length === 1 ? `Use ${yours(editing, conflicts[0].problem)}` : "Use mine", force],
			[conflicts.length === 1 ? `Keep ${inWords(editing, conflicts[0].problem.field, conflicts[0].problem.conflict.theirs)}` : "Keep theirs", () => forget(editing, conflicts)]]);
	}
	editing.notice = null;
}

function conflictWords(editing, conflicts) {
	const [{ problem }] = conflicts;
	const { theirs, by } = problem.conflict;
	const who = isolated(by?.name ?? "Somebody");
	return conflicts.length > 1 ? `${counted(conflicts.length, "cell was", "cells were")} changed by ${who} and others meanwhile.`
		: `${who} has changed the ${fieldWords(problem.field)} to ${inWords(editing, problem.field, theirs)} meanwhile; you wanted ${yours(editing, problem)}.`;
}

function yours(editing, { field, conflict }) {
	return inWords(editing, field, conflict.yours);
}

function inWords(editing, field, value) {
	const { format, people } = editing.map;
	const money = MONEY.has(field) && /^\d+(\.\d+)?$/.test(String(value)) ? { amount: String(value), currency: editing.scene.model.currency } : value;
	return valueWords(money, format, id => people().find(person => person.id === id) ?? null);
}

function forget(editing, refused) {
	refused.forEach(({ change: { row, column } }) => editing.acts.forgive(row, column));
	editing.map.present();
}

function goTo(editing, { row, column }) {
	const { rows, columns } = editing.scene;
	const position = { row: rows.findIndex(each => each.heading.id === row) + 1, column: columns.findIndex(each => each.heading.id === column) + 1 };
	if (position.row > 0 && position.column > 0) {
		editing.goTo(position);
	}
}
