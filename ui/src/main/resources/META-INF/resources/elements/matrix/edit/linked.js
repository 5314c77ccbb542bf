import { h } from "../../map/controls.js";
import { brief, day } from "../words.js";
import { readOpportunities } from "./details.js";

/**
 * The opportunities behind a cell, in its form: those that have its products are so of themselves, the others are
 * linked with a tick.
 *
 * @param {import("./editing.js").MatrixEditing} editing
 */
export function linkedField(editing) {
	const list = h("div", { class: "linked" });
	const element = h("fieldset", { class: "cell-field state", hidden: true }, h("legend", {}, "Opportunities"), list);
	let before = "";
	const chosen = () => [...list.querySelectorAll("input:checked:not([data-of-itself])")].map(({ value }) => value);
	return {
		element,
		/** @param {{opportunities: {id: string}[], linkedOpportunities: {id: string}[]} | null} cell what is known of it; null: nothing */
		async know(cell) {
			const linked = new Set((cell?.linkedOpportunities ?? []).map(({ id }) => id));
			const behind = new Set((cell?.opportunities ?? []).map(({ id }) => id));
			const all = await readOpportunities(editing.map.accountId());
			const shown = editing.canEdit ? all : all.filter(({ id }) => behind.has(id));
			list.replaceChildren(...shown.map(deal => option(deal, { linked: linked.has(deal.id), ofItself: behind.has(deal.id) && !linked.has(deal.id), canEdit: editing.canEdit })));
			before = chosen().join();
			element.hidden = shown.length === 0;
		},
		/** What has been changed, as the API takes it. */
		read: () => element.hidden || chosen().join() === before ? {} : { opportunityIds: chosen() },
	};
}

function option({ id, name, stage, closeDate, isClosed, isWon }, { linked, ofItself, canEdit }) {
	const box = h("input", { type: "checkbox", value: id, checked: linked || ofItself, disabled: ofItself || !canEdit });
	ofItself && (box.dataset.ofItself = "");
	const state = [isClosed ? isWon ? "won" : "lost" : stage, closeDate && day(closeDate), ofItself && "has its products"].filter(Boolean).join(", ");
	return h("label", {}, box, h("span", { dir: "auto" }, brief(name, 80)), h("small", {}, state));
}
