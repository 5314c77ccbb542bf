import { Refused, deliver } from "../../map/edit/commands.js";
import { counted } from "../../map/people.js";
import { brief } from "../words.js";
import { positionsIn } from "./range.js";

/** Menu items that set or take a target. @param {import("./editing.js").MatrixEditing} editing @param {import("../geometry.js").Position} position */
export function targetItems(editing, position) {
	if (!editing.canEdit) {
		return [];
	}
	const cells = positionsIn(editing.target).map(each => editing.at(each)).filter(({ folded }) => !folded);
	const aimed = cells.length > 0 && cells.every(({ cell }) => cell?.target);
	const what = cells.length === 1 ? editing.nameOf(position) : counted(cells.length, "cell", "cells");
	return [{
		label: aimed ? "No longer a target" : "Mark as target",
		act: () => setTargets(editing, cells.map(({ row, column }) => ({ row: row.heading.id, column: column.heading.id, target: !aimed })), what),
	}];
}

/** Menu item of a heading. @param {import("../model.js").Node} node @param {"row" | "column"} kind */
export function headingTarget(editing, node, kind) {
	const aimed = node.heading.target === true;
	return {
		label: aimed ? "No longer a target" : "Mark as target",
		act: () => setTargets(editing, [{ [kind]: node.heading.id, target: !aimed }], brief(node.heading.name, 60)),
	};
}

async function setTargets(editing, targets, what) {
	const words = targets[0].target ? `${what}: target now.` : `${what}: no target any more.`;
	try {
		const { errors, change } = await deliver("setTargets", { accountId: editing.map.accountId(), targets }, editing.scene.model.revision);
		if (errors.length > 0) {
			throw new Refused(errors);
		}
		change && editing.history?.did({ commandIds: [change.commandId], words });
		editing.toast.say(words, change && editing.history ? [["Undo", () => editing.history.undo(editing.toast)]] : []);
	} catch (error) {
		editing.toast.warn(`Not done: ${error.message}`);
	}
}
