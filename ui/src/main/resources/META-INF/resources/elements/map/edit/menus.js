import { ROLES, SUPPORT_LABELS, TIE_LABELS, TIE_STRENGTH_LABELS } from "../vocabulary.js";
import { COPIES } from "./copy.js";
import { named } from "./words.js";

/**
 * What the menus offer.
 *
 * @typedef {import("./editing.js").Editing} Editing
 */

/** Of one person, in a map that may be edited or only read. @param {Editing} editing @param {number} i */
export function personItems(editing, i) {
	const { model } = editing.state;
	const copies = copyItems(editing);
	if (!editing.canEdit) {
		return [{ label: "Open details", keys: "Enter", act: () => editing.deeds.openDetails(i) }, copies];
	}
	const held = model.seat[i] === 0;
	const influences = influenceItems(editing, i);
	const dotted = dottedItems(editing, i);
	return [
		{ label: "Edit details", keys: "E", act: () => editing.deeds.openDetails(i, true) },
		held ? supportItems(editing, [i]) : null,
		roleItems(editing, [i]),
		null,
		{ label: "Add a report", keys: "A", act: () => editing.deeds.addReport(i) },
		{ label: "Add a peer", keys: "S", act: () => editing.deeds.addPeer(i) },
		{ label: "Add a placeholder", keys: "P", act: () => editing.deeds.addPlaceholder(i) },
		null,
		{ label: "Move under …", keys: "M", act: () => editing.deeds.aimMove([i]) },
		...(model.manager[i] >= 0 ? [{ label: "Move to the top", act: () => editing.deeds.acts.move([model.ids[i]], null) }] : []),
		{ label: "Dotted line to …", act: () => editing.deeds.aimDottedLine(i) },
		...(dotted.length > 0 ? [{ label: "Take a dotted line away", items: dotted }] : []),
		...(held ? [{ label: "Draw an influence line …", keys: "I", act: () => editing.deeds.aimInfluence(i) }] : []),
		...(influences.length > 0 ? [{ label: "Change an influence", items: influences }] : []),
		null,
		held ? { label: "Has left the seat", act: () => editing.deeds.acts.vacate(model.ids[i]) } : { label: "Assign somebody …", act: () => editing.deeds.assign(i) },
		...(editing.moreOf(i).length > 0 ? [null, ...editing.moreOf(i)] : []),
		copies,
		null,
		{ label: "Remove from the map", keys: "Del", danger: true, act: () => editing.deeds.remove([i]) },
	].filter((item, k, all) => item !== null || all[k - 1] !== null);
}

/** Of several people. @param {Editing} editing @param {number[]} people */
export function peopleItems(editing, people) {
	const { model } = editing.state;
	const copies = copyItems(editing);
	if (!editing.canEdit) {
		return [copies];
	}
	return [
		{ label: "Move under …", keys: "M", act: () => editing.deeds.aimMove(people) },
		supportItems(editing, people.filter(i => model.seat[i] === 0)),
		roleItems(editing, people),
		null,
		copies,
		null,
		{ label: `Remove ${people.length} from the map`, keys: "Del", danger: true, act: () => editing.deeds.remove(people) },
	];
}

/** Of the ground. @param {Editing} editing */
export function groundItems(editing) {
	const { history } = editing.edits;
	return [
		...(editing.canEdit ? [
			{ label: "Add somebody at the top", act: () => editing.deeds.addAtTop() },
			null,
			...(history.canUndo ? [{ label: "Undo", keys: "Ctrl Z", act: () => editing.edits.undo() }] : []),
			...(history.canRedo ? [{ label: "Redo", keys: "Ctrl Shift Z", act: () => editing.edits.redo() }] : []),
		] : []),
		{ label: "Fit to pane", keys: "F", act: () => editing.camera.fit() },
		{ label: "Keyboard shortcuts", keys: "?", act: () => editing.help() },
	];
}

function supportItems(editing, people) {
	const { model } = editing.state;
	const all = code => people.every(i => model.support[i] === code);
	return {
		label: "Set support",
		items: [5, 4, 3, 2, 1, 0].map(code => ({
			label: code === 0 ? "Unknown" : SUPPORT_LABELS[code], checked: people.length > 0 && all(code),
			act: () => editing.deeds.judge(people, code),
		})),
	};
}

function roleItems(editing, people) {
	const { model } = editing.state;
	return {
		label: people.length === 1 ? "Give or take a role" : "Give a role",
		items: Object.entries(ROLES).map(([role, [, label]]) => ({
			label, several: true, checked: people.every(i => model.roles[i].includes(role)), act: () => editing.deeds.role(people, role),
		})),
	};
}

function influenceItems(editing, i) {
	const { model } = editing.state;
	const { from, to, strength, kind } = model.influences;
	const items = [];
	for (let t = 0; t < from.length && items.length < 40; t++) {
		if (from[t] === i || to[t] === i) {
			const whom = from[t] === i ? `Influences ${named(model, to[t])}` : `Influenced by ${named(model, from[t])}`;
			items.push({ label: `${whom}: ${TIE_STRENGTH_LABELS[strength[t]]}, ${TIE_LABELS[kind[t]].toLowerCase()}`, act: () => editing.deeds.changeInfluence(t) });
		}
	}
	return items;
}

function dottedItems(editing, i) {
	const { model } = editing.state;
	const managers = Array.from(model.dotted.to).filter((_, k) => model.dotted.from[k] === i);
	return managers.map(to => ({ label: `To ${named(model, to)}`, act: () => editing.deeds.acts.dottedLine(model.ids[i], model.ids[to], false) }));
}

function copyItems(editing) {
	return { label: "Copy as text", items: Object.entries(COPIES).map(([form, [label]]) => ({ label, act: () => editing.deeds.copy(form) })) };
}

