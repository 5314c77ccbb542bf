import { ROLES, SUPPORT_LABELS } from "../vocabulary.js";

/** People as lines of text in the order of the map: names alone, names with titles, or a table for a spreadsheet. */
export const COPIES = {
	names: ["Names", (model, i) => cell(model.names[i])],
	titles: ["Names and titles", (model, i) => [model.names[i], model.titles[i]].filter(Boolean).map(cell).join(", ")],
	table: ["Table for a spreadsheet", (model, i) => row([model.names[i], model.titles[i], model.units[model.unit[i]]?.name,
		model.names[model.manager[i]], model.roles[i].map(role => ROLES[role]?.[1] ?? role).join(", "), SUPPORT_LABELS[model.support[i]]])],
};

const HEAD = ["Name", "Title", "Unit", "Reports to", "Buying roles", "Support"];

/** @param {import("../model.js").MapModel} model @param {number[]} people @param {keyof typeof COPIES} form */
export function asText(model, people, form) {
	const place = new Map(Array.from(model.order, (i, k) => [i, k]));
	const lines = [...people].sort((a, b) => place.get(a) - place.get(b)).map(i => COPIES[form][1](model, i));
	return (form === "table" ? [row(HEAD), ...lines] : lines).join("\n");
}

/** Puts a text on the clipboard, over plain HTTP too, where the newer way is closed. */
export async function toClipboard(text) {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		const carrier = document.createElement("textarea");
		carrier.value = text;
		document.body.append(carrier);
		carrier.select();
		document.execCommand("copy");
		carrier.remove();
	}
}

function row(values) {
	return values.map(value => cell(value ?? "")).map(value => /^[=+\-@]/.test(value) ? `'${value}` : value).join("\t");
}

function cell(text) {
	return text.replaceAll(/[\t\r\n]+/g, " ");
}
