import { openMenu } from "../../map/edit/menu.js";
import { counted } from "../../map/people.js";
import { brief } from "../words.js";
import { opportunityItems } from "./opportunity.js";
import { isSingle, positionsIn } from "./range.js";

/**
 * The menu of a cell, a range, or a heading.
 *
 * @param {import("./editing.js").MatrixEditing} editing
 * @param {import("../geometry.js").Position} position where it opens
 * @param {DOMRect} beside
 */
export function openCellMenu(editing, position, beside) {
	const { root } = editing.map;
	const label = editing.isCell(position) ? editing.nameOf(position) : "Matrix";
	const items = editing.isCell(position) ? cellItems(editing, position) : editing.map.headingItems(position);
	if (items.length > 0) {
		openMenu(root, beside, label, items, byKey => byKey && editing.focus());
	}
}

function cellItems(editing, position) {
	const several = !isSingle(editing.range);
	const count = positionsIn(editing.target).length;
	const copy = { label: "Copy", keys: "Ctrl C", act: () => document.execCommand("copy") };
	const open = { label: several ? `All fields of ${counted(count, "cell", "cells")} …` : "All fields …", keys: several ? "Ctrl E" : "Enter", act: () => editing.openForm() };
	const talk = several ? [] : [{ label: "Comments …", act: () => editing.openForm({ comment: "" }) }];
	const help = { label: "Keyboard shortcuts", keys: "?", act: () => editing.map.help() };
	if (!editing.canEdit) {
		return [open, ...talk, copy, null, help];
	}
	const { cell } = editing.at(position);
	const { history } = editing;
	return [
		{ label: `Change ${editing.measure.label.toLowerCase()}`, keys: "F2", act: () => editing.type(null) },
		open,
		...talk,
		null,
		{ label: "Set state", items: stateItems(editing, several ? null : cell) },
		...buyerItems(editing, several ? null : cell),
		...editing.map.targetItems(position),
		...opportunityItems(editing),
		null,
		copy,
		{ label: "Clear", keys: "Del", act: () => editing.clear() },
		{ label: "Fill down", keys: "Ctrl D", act: () => editing.fill("down") },
		{ label: "Fill right", keys: "Ctrl R", act: () => editing.fill("right") },
		null,
		...(history?.history.canUndo ? [{ label: "Undo", keys: "Ctrl Z", act: () => history.undo(editing.toast) }] : []),
		...(history?.history.canRedo ? [{ label: "Redo", keys: "Ctrl Shift Z", act: () => history.redo(editing.toast) }] : []),
		help,
	];
}

const STATES = [
	["Sold", { state: "SOLD", status: null }], ["Sold, to defend", { state: "SOLD", status: "DEFEND" }], ["In progress", { state: "IN_PROGRESS", status: null }],
	["Open", { state: "OPEN", status: null }], ["Open: held by a competitor", { state: "OPEN", status: "COMPETITOR_HELD" }],
	["As the data says", { state: null }],
];

function stateItems(editing, cell) {
	return [
		...STATES.map(([label, set]) => ({
			label, checked: Boolean(cell) && cell.state === set.state && (cell.status ?? null) === set.status, act: () => editing.writeAll(set, "State"),
		})),
		{ label: "Blocked …", act: () => editing.openForm({ field: "reason", preset: { state: "BLOCKED BLOCKED" } }) },
		{ label: "Not applicable …", act: () => editing.openForm({ field: "reason", preset: { state: "BLOCKED NOT_APPLICABLE" } }) },
	];
}

function buyerItems(editing, cell) {
	const known = editing.map.personAtHand();
	return [
		...(known && known.id !== cell?.likelyBuyer?.id
			? [{ label: `Likely buyer: ${brief(known.name, 40)}`, act: () => editing.writeAll({ likelyBuyerId: known.id }, "Likely buyer") }] : []),
		{ label: "Choose the likely buyer …", act: () => editing.openForm({ field: "likelyBuyerId" }) },
		...(cell?.likelyBuyer ? [{ label: "No likely buyer", act: () => editing.writeAll({ likelyBuyerId: null }, "Likely buyer") }] : []),
	];
}
