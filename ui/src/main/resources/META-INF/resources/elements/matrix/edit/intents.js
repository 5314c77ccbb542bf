/** What keys write, as the list of shortcuts shows it. */
export const SHORTCUTS = {
	Moving: [
		["Arrows", "From cell to cell"],
		["Ctrl arrow", "To the edge"],
		["Home, End", "First, last column; with Ctrl the corner"],
		["Page up, down", "A page of rows"],
		["Enter, Space", "Choose: its people light up on the org chart"],
		["Enter again", "All fields of the cell"],
		["Space on a heading", "Fold or unfold"],
		["Esc", "End the range, then the choice, then the comparison"],
	],
	Writing: [
		["Type", "Writes over the cell"],
		["F2", "Change what it holds; also double-click"],
		["Enter, Tab", "Keep and go down, or right; with Shift back"],
		["Esc", "Leave it as it was"],
		["Del", "Clear"],
		["Shift arrow", "Select a range; also Shift click or drag"],
		["Ctrl A", "Select all"],
		["Ctrl C, X, V", "Copy, cut, paste; to and from a spreadsheet"],
		["Ctrl D, R", "Fill down, right"],
		["Ctrl E", "All fields of what is selected"],
		["Shift F10", "Menu of everything else"],
		["Ctrl Z", "Undo; Ctrl Shift Z or Ctrl Y redo"],
	],
};

const WITH_CTRL = { a: "all", d: "down", r: "right", e: "form", z: "undo", y: "redo" };

/**
 * What a key means to the editing of a matrix. Pure.
 *
 * @param {KeyboardEvent} event
 * @returns {string | null} type, edit, form, clear, all, down, right, menu, help, undo, redo
 */
export function intentOf({ key, ctrlKey, metaKey, altKey, shiftKey }) {
	if (altKey) {
		return null;
	}
	if (ctrlKey || metaKey) {
		const intent = WITH_CTRL[key.toLowerCase()] ?? null;
		return intent === "undo" && shiftKey ? "redo" : intent;
	}
	switch (key) {
		case "F2":
			return "edit";
		case "Delete":
		case "Backspace":
			return "clear";
		case "ContextMenu":
			return "menu";
		case "F10":
			return shiftKey ? "menu" : null;
		case "?":
			return "help";
		default:
			return key !== " " && [...key].length === 1 ? "type" : null;
	}
}
