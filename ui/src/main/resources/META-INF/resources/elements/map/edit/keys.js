/** What keys do to people, as the list of shortcuts shows it. */
export const EDIT_SHORTCUTS = [
	["A", "Add a report"],
	["S", "Add a peer"],
	["P", "Add a placeholder: a role not yet found"],
	["E", "Edit in the details"],
	["I", "Draw an influence line: arrows and Enter, or click"],
	["L", "Draw another line: conflict, works with, introduced by, assistant, dotted"],
	["M", "Move under: arrows and Enter, or click"],
	["Del", "Remove from the map"],
	["Shift F10", "Menu of everything else"],
	["Shift drag", "Select whoever is in the box"],
	["Drag", "Move a card onto its new manager; with the middle button, move the map from anywhere"],
	["Hold, then drag", "With a finger: move a card onto its new manager; lifted at once, its menu"],
	["Ctrl C", "Copy the selected as text"],
	["Ctrl V", "Add the people in a copied text or table as reports"],
	["Ctrl Z", "Undo"],
	["Ctrl Shift Z", "Redo; also Ctrl Y"],
];

const LETTERS = { a: "report", s: "peer", p: "placeholder", e: "edit", i: "influence", l: "line", m: "move" };

/**
 * What a key means to the editing of a map. Pure.
 *
 * @param {KeyboardEvent} event
 * @returns {string | null} report, peer, placeholder, edit, influence, line, move, remove, menu, copy, undo, redo
 */
export function editIntent({ key, ctrlKey, metaKey, altKey, shiftKey }) {
	const command = ctrlKey || metaKey;
	if (altKey) {
		return null;
	}
	if (command) {
		const letter = key.toLowerCase();
		return letter === "z" ? shiftKey ? "redo" : "undo" : letter === "y" ? "redo" : letter === "c" && !shiftKey ? "copy" : null;
	}
	if (key === "ContextMenu" || (key === "F10" && shiftKey)) {
		return "menu";
	}
	return key === "Delete" || key === "Backspace" ? "remove" : LETTERS[key.toLowerCase()] ?? null;
}
