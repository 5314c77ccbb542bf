import { h } from "../../map/controls.js";
import { codeWords } from "../../map/edit/words.js";
import { Refused, deliver } from "../../map/edit/commands.js";
import { CELL } from "../document.js";

const dates = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });

/** Where the values of a cell come from, grouped by who said them. @returns {HTMLElement[]} */
export function sourcesOf({ sources = [] }) {
	const groups = new Map();
	for (const { field, origin, by, at } of sources) {
		const words = origin === "DATA" ? "From the data" : [`Said by ${by?.name ?? "somebody"}`, at ? `on ${dates.format(new Date(at))}` : ""].filter(Boolean).join(" ");
		(groups.get(words) ?? groups.set(words, []).get(words)).push(codeWords(field).toLowerCase());
	}
	return groups.size === 0 ? [] : [h("ul", { "aria-label": "Where it comes from" },
		...[...groups].map(([words, fields]) => h("li", { dir: "auto" }, h("b", {}, words), `: ${fields.join(", ")}`)))];
}

/**
 * Where the data came to say something else than was said by hand, with a choice between the two.
 *
 * @param {import("./editing.js").MatrixEditing} editing
 * @param {{row: object, column: object}} where
 * @param {() => void} close the form
 * @returns {HTMLElement[]}
 */
export function conflictsOf(editing, { row, column }, { conflicts = [] }, close) {
	return conflicts.map(({ field, hand, data }) => {
		const choose = (keep, words) => {
			const button = h("button", { type: "button", class: "button plain", hidden: !editing.canEdit }, words);
			button.addEventListener("click", () => {
				close();
				resolve(editing, { row: row.heading.id, column: column.heading.id, field }, keep);
			});
			return button;
		};
		return h("div", { class: "cell-conflict" },
			h("p", { dir: "auto" }, `${codeWords(field)}: the data says ${inWords(data)}, by hand it is ${inWords(hand)}.`),
			choose("HAND", "Keep what we said"), choose("DATA", "Take the data"));
	});
}

function inWords(value) {
	return value === null || value === undefined ? "nothing any more" : /^[A-Z_]+$/.test(value) ? codeWords(value).toLowerCase() : value;
}

async function resolve(editing, conflict, keep) {
	try {
		const { errors, change } = await deliver("resolveCellConflicts", { accountId: editing.map.accountId(), conflicts: [conflict], keep },
			editing.scene.model.revision, `cells { ${CELL} }`);
		if (errors.length > 0) {
			throw new Refused(errors);
		}
		const words = keep === "DATA" ? "Took what the data says." : "Kept what was said by hand.";
		change && editing.history?.did({ commandIds: [change.commandId], words });
		editing.toast.say(words);
	} catch (error) {
		editing.toast.warn(`Not done: ${error.message}`);
	}
}
