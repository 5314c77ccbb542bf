import { TIES, tieKind } from "../ties/kinds.js";
import { ROLES, SUPPORT_LABELS } from "../vocabulary.js";
import { COPIES } from "./copy.js";
import { INFLUENCE, LINES } from "./lines-that-can-be.js";

const MOST_LINES = 60;

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
	const isOrg = !editing.state.layout?.kind;
	const lines = editing.lines.of(i).slice(0, MOST_LINES).map(({ line, label }) => ({ label, act: () => editing.lines.open(line) }));
	return grouped([
		{ label: "Edit details", keys: "E", act: () => editing.deeds.openDetails(i, true) },
		held ? supportItems(editing, [i]) : null,
		roleItems(editing, [i]),
		null,
		...(isOrg ? [
			{ label: "Add a report", keys: "A", act: () => editing.deeds.addReport(i) },
			{ label: "Add a peer", keys: "S", act: () => editing.deeds.addPeer(i) },
			{ label: "Add a placeholder", keys: "P", act: () => editing.deeds.addPlaceholder(i) },
			null,
			{ label: "Move under …", keys: "M", act: () => editing.deeds.aimMove([i]) },
			...(model.manager[i] >= 0 ? [{ label: "Move to the top", act: () => editing.deeds.acts.move([model.ids[i]], null) }] : []),
		] : []),
		...(editing.state.layout?.kind === "past" ? [] : [drawItems(editing, i)]),
		...(lines.length > 0 ? [{ label: "Change a line", items: lines }] : []),
		null,
		...(held ? [{ label: "Has left the seat", act: () => editing.deeds.acts.vacate(model.ids[i]) }] : []),
		{ label: held ? "Has a successor …" : "Assign somebody …", act: () => editing.deeds.assign(i) },
		...(editing.moreOf(i).length > 0 ? [null, ...editing.moreOf(i)] : []),
		copies,
		null,
		isOrg ? { label: "Remove from the map", keys: "Del", danger: true, act: () => editing.deeds.remove([i]) } : null,
	]);
}

/** Items with a line between groups, and none at the end. @param {import("./menu.js").Items} items */
function grouped(items) {
	const kept = items.filter((item, k) => item !== null || items[k - 1] !== null);
	return kept.at(-1) === null ? kept.slice(0, -1) : kept;
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

function drawItems(editing, i) {
	const { model } = editing.state;
	const held = model.seat[i] === 0;
	return {
		label: "Draw a line",
		items: Object.entries(LINES).filter(([what]) => held || !isBetweenPeople(what))
			.map(([what, { offer }]) => ({ label: offer, keys: what === INFLUENCE ? "I" : undefined, act: () => editing.lines.aimFrom(i, what) })),
	};
}

function isBetweenPeople(what) {
	return what === INFLUENCE || (TIES[tieKind(what)]?.isPersonal ?? false);
}

function copyItems(editing) {
	return { label: "Copy as text", items: Object.entries(COPIES).map(([form, [label]]) => ({ label, act: () => editing.deeds.copy(form) })) };
}

