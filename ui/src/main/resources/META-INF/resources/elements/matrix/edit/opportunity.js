import { h } from "../../map/controls.js";
import { Refused, deliver } from "../../map/edit/commands.js";
import { popUp } from "../../map/edit/popup.js";
import { counted } from "../../map/people.js";
import { brief } from "../words.js";
import { positionsIn } from "./range.js";

/** What can be sold into: what is blocked can't, and a folded group stands for several rows. */
function sellable(editing) {
	return positionsIn(editing.target).map(position => editing.at(position)).filter(({ cell, folded }) => !folded && cell && cell.state !== "BLOCKED");
}

/** Menu item that makes one opportunity of the cells that are meant. @param {import("./editing.js").MatrixEditing} editing */
export function opportunityItems(editing) {
	const cells = sellable(editing);
	return editing.canEdit && cells.length > 0
		? [{ label: `Make an opportunity of ${counted(cells.length, "cell", "cells")} …`, act: () => openForm(editing, cells) }] : [];
}

function openForm(editing, cells) {
	const { root, surface } = editing.map;
	const [{ row, column }] = cells;
	const suggested = cells.length === 1 ? `${brief(column.heading.name, 80)} for ${brief(row.heading.name, 80)}`
		: `${brief(column.heading.name, 80)} and more for ${brief(row.heading.name, 80)}`;
	const name = h("input", { type: "text", dir: "auto", value: suggested, maxlength: "255", "aria-required": "true" });
	const close = h("input", { type: "date" });
	const complaint = h("p", { class: "complaint", role: "alert" });
	const leave = h("button", { type: "button", class: "button plain" }, "Cancel");
	const heading = `New opportunity of ${counted(cells.length, "cell", "cells")}`;
	const form = h("form", { class: "cell-fields", ".noValidate": true },
		h("label", { class: "cell-field state" }, h("span", {}, "Name"), name),
		h("label", { class: "cell-field state" }, h("span", {}, "Closes on"), close, h("small", {}, "the end of the latest quarter of the cells, unless you say otherwise")),
		complaint, h("div", { class: "form-actions" }, leave, h("button", { type: "submit", class: "button" }, "Make it")));
	const dialog = h("div", { class: "cell-form", role: "dialog", "aria-label": heading }, h("h2", {}, heading), form);
	const shut = popUp(root, dialog, surface.rectOf(surface.active), { onClosed: byKey => byKey && surface.focus() });
	leave.addEventListener("click", () => shut());
	form.addEventListener("submit", async event => {
		event.preventDefault();
		const input = {
			accountId: editing.map.accountId(), name: name.value.trim(), ...(close.value ? { closeDate: close.value } : {}),
			cells: cells.map(each => ({ row: each.row.heading.id, column: each.column.heading.id })),
		};
		try {
			const { errors, change } = await deliver("createOpportunityFromCells", input, editing.scene.model.revision, "opportunity { id }");
			if (errors.length > 0) {
				throw new Refused(errors);
			}
			shut();
			const words = `Made the opportunity ${brief(input.name, 80)}.`;
			change && editing.history?.did({ commandIds: [change.commandId], words });
			editing.toast.say(words, change && editing.history ? [["Undo", () => editing.history.undo(editing.toast)]] : []);
		} catch (error) {
			complaint.textContent = error.message;
		}
	});
	name.select();
	name.focus();
}
