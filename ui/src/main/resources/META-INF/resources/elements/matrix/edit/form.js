import { h } from "../../map/controls.js";
import "../../comments/comments.js";
import { threadWords } from "../../comments/open-threads.js";
import { popUp } from "../../map/edit/popup.js";
import { counted } from "../../map/people.js";
import { DETAILS, readDetails, readMembers, readPastDetails, readStatuses } from "./details.js";
import { linkedField } from "./linked.js";
import { FIELDS, control, readControl } from "./form-fields.js";
import { conflictsOf, sourcesOf } from "./provenance.js";

const OPPORTUNITIES = { sets: ["opportunityIds"], label: "Opportunities" };

/**
 * The form for all that is known of a cell, or for writing the same into several. A field that is left alone is not
 * sent; what several cells hold differently is said, and stays.
 *
 * @param {import("./editing.js").MatrixEditing} editing
 * @param {import("../geometry.js").Position[]} positions
 * @param {{field?: string, preset?: Record<string, string>, comment?: string | null}} [options] field: where the keyboard begins; comment:
 *   it begins there, in what is said about the cell
 */
export function openForm(editing, positions, { field = "state", preset = {}, comment = null } = {}) {
	const { root, surface } = editing.map;
	const cells = positions.map(position => editing.at(position));
	const { seen } = editing.acts;
	const heading = positions.length === 1 ? editing.nameOf(positions[0]) : counted(positions.length, "cell", "cells");
	const complaint = h("p", { class: "complaint", role: "alert" });
	const reader = { currency: editing.scene.model.currency, people: editing.map.people(), canEdit: editing.canEdit };
	const controls = new Map(FIELDS.map(each => [each.name, control(each, cells.map(({ cell }) => cell), reader)]));
	positions.length === 1 && controls.forEach(({ element }, name) => element.dataset.edits = `${cells[0].row.heading.id}~${cells[0].column.heading.id} ${name}`);
	const linked = linkedField(editing);
	const provenance = h("div", { class: "provenance" });
	const leave = h("button", { type: "button", class: "button plain" }, editing.canEdit ? "Cancel" : "Close");
	const save = h("button", { type: "submit", class: "button", hidden: !editing.canEdit }, "Save");
	const form = h("form", { class: "cell-fields", ".noValidate": true },
		...[...controls.values()].map(({ element }) => element), linked.element, provenance, complaint, h("div", { class: "form-actions" }, leave, save));
	const dialog = h("div", { class: "cell-form", role: "dialog", "aria-label": heading }, h("h2", { dir: "auto" }, heading), form);
	const past = editing.map.past();
	const talk = past === null && positions.length === 1 ? commentsOn(editing, cells[0]) : null;
	talk && dialog.append(talk);
	const close = popUp(root, dialog, surface.rectOf(positions[0]), { onClosed: byKey => byKey && surface.focus() });

	const blockedOnly = () => {
		const state = controls.get("state").value;
		const blocked = state.startsWith("BLOCKED");
		["reason", "reviewDate"].forEach(name => controls.get(name).element.hidden = !blocked);
	};
	form.addEventListener("input", blockedOnly);
	Object.entries(preset).forEach(([name, value]) => controls.get(name).set(value));
	blockedOnly();
	leave.addEventListener("click", () => close());
	form.addEventListener("submit", event => {
		event.preventDefault();
		const set = {};
		for (const [name, each] of controls) {
			const read = readControl(each, reader);
			if ("problem" in read) {
				complaint.textContent = `${each.label} ${read.problem}.`;
				controls.get(name).input.focus();
				return;
			}
			Object.assign(set, read.set);
		}
		Object.assign(set, linked.read());
		const missing = missingOf(set, cells, controls);
		if (missing) {
			complaint.textContent = missing.words;
			controls.get(missing.name).input.focus();
			return;
		}
		close();
		if (Object.keys(set).length > 0) {
			const named = [...FIELDS, OPPORTUNITIES].filter(({ sets }) => sets.some(name => name in set)).map(({ label }) => label);
			const what = named.length > 2 ? `${named.length} fields` : named.join(" and ");
			editing.write(cells.map(({ row, column }) => ({ row: row.heading.id, column: column.heading.id, set: { ...set } })), what, { seen });
		}
	});
	if (talk && comment !== null) {
		talk.open = true;
		commentsIn(talk).reveal(comment);
	} else {
		controls.get(field)?.input.focus();
	}
	readStatuses().then(statuses => controls.get("state").offer(statuses.map(({ state, code, name }) => [`${state} ${code}`, name])));
	readMembers().then(members => controls.get("ownerId").offer(members.map(({ id, name }) => [id, name])));
	const known = positions.length === 1 ? cells[0].cell : null;
	if (past) {
		known && readPastDetails(editing.map.accountId(), past, known).then(cell => {
			if (cell && dialog.isConnected) {
				DETAILS.forEach(name => controls.get(name)?.know(cell));
				blockedOnly();
			}
		}, () => complaint.textContent = "Notes and owner of that day could not be read.");
		return;
	}
	if (positions.length === 1 && !known?.id) {
		linked.know(null).catch(() => {});
	}
	if (known?.id) {
		readDetails(known.id).then(async cell => {
			if (cell && dialog.isConnected) {
				DETAILS.forEach(name => controls.get(name)?.know(cell));
				blockedOnly();
				provenance.replaceChildren(...conflictsOf(editing, cells[0], cell, close), ...sourcesOf(cell));
				await linked.know(cell);
			}
		}, () => complaint.textContent = "Notes, owner and where the values come from could not be read.");
	}
}

/** Read when they are unfolded, so that a form opens without them. */
function commentsOn(editing, { row, column }) {
	const threads = editing.scene.threadsOf(row, column.heading.id);
	const fold = h("details", { class: "cell-comments", "data-account": editing.map.accountId(), "data-row": row.heading.id, "data-column": column.heading.id },
		h("summary", {}, threads > 0 ? `Comments (${threadWords(threads)})` : "Comments"));
	fold.addEventListener("toggle", () => commentsIn(fold), { once: true });
	return fold;
}

/** @param {HTMLElement} fold @returns {any} the element that shows them, made at the first need */
function commentsIn(fold) {
	const { account, row, column } = fold.dataset;
	const made = fold.querySelector("dottedline-comments")
		?? h("dottedline-comments", { "account-id": account, "row-id": row, "column-id": column, "without-heading": true });
	made.isConnected || fold.append(made);
	return made;
}

function missingOf(set, cells, controls) {
	if (set.state !== "BLOCKED") {
		return null;
	}
	const wasBlocked = cells.every(({ cell }) => cell?.state === "BLOCKED");
	const lacks = name => !(name in set) && !wasBlocked || set[name] === null;
	return lacks("reason") ? { name: "reason", words: "Say why it is blocked." }
		: lacks("reviewDate") ? { name: "reviewDate", words: "Say when to look again whether it is still blocked." } : null;
}
