import { CSRF_HEADER, csrfToken } from "../../api/session.js";
import { send } from "../../importing/send.js";
import { h } from "../../map/controls.js";
import { deliver } from "../../map/edit/commands.js";
import { openMenu } from "../../map/edit/menu.js";
import { counted } from "../../map/people.js";

const MOST_TOLD = 2;

/**
 * The button that takes the matrix out as a sheet and in again.
 *
 * @param {ShadowRoot} root
 * @param {() => import("./editing.js").MatrixEditing} editing
 */
export function makeSheetButton(root, editing) {
	const file = h("input", { type: "file", accept: ".csv,.xlsx", hidden: true, "aria-label": "Sheet of cells" });
	const button = h("button", { type: "button", class: "text-tool", "aria-haspopup": "menu" }, "Sheet");
	const out = ending => () => {
		const link = h("a", { href: `/exports/whitespace/${editing().map.accountId()}.${ending}`, download: "" });
		link.click();
	};
	button.addEventListener("click", () => {
		const { left, bottom } = button.getBoundingClientRect();
		openMenu(root, new DOMRect(left - 16, bottom + 6, 0, 0), "Sheet", [
			{ label: "Download as XLSX", act: out("xlsx") },
			{ label: "Download as CSV", act: out("csv") },
			...(editing().canEdit ? [null, { label: "Take in a sheet …", act: () => file.click() }] : []),
		], byKey => byKey && button.focus());
	});
	file.addEventListener("change", async () => {
		const [chosen] = file.files;
		file.value = "";
		chosen && await takeIn(editing(), chosen);
	});
	return { element: h("span", { class: "sheets" }, button, file) };
}

/** @param {import("./editing.js").MatrixEditing} editing @param {File} file */
async function takeIn(editing, file) {
	const { toast } = editing;
	toast.say(`Reading ${file.name} …`);
	try {
		const { id } = await send(file, file.name, { [CSRF_HEADER]: csrfToken() }, new AbortController().signal, () => {});
		const { errors, change, sheet } = await deliver("importCells", { accountId: editing.map.accountId(), uploadId: id }, null,
			"sheet { lines taken ignoredColumns }");
		const words = sheet ? `${counted(sheet.taken, "line", "lines")} of ${file.name} taken.` : "";
		change && editing.history?.did({ commandIds: [change.commandId], words });
		if (errors.length > 0) {
			const told = errors.slice(0, MOST_TOLD).map(({ path, message }) => `${lineOf(path)}${message}`).join(" ");
			toast.warn([words, `${counted(errors.length, "thing was", "things were")} not taken: ${told}${errors.length > MOST_TOLD ? " …" : ""}`].join(" "),
				change && editing.history ? [["Undo", () => editing.history.undo(toast)]] : []);
		} else {
			toast.say(words, change && editing.history ? [["Undo", () => editing.history.undo(toast)]] : []);
		}
	} catch (error) {
		toast.warn(`Not done: ${error.message}`);
	}
}

function lineOf(path) {
	const at = path.indexOf("lines");
	return at < 0 ? "" : `line ${path[at + 1]}: `;
}
