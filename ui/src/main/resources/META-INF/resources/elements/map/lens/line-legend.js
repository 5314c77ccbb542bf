import { h } from "../controls.js";
import { Pen } from "../export/pen.js";
import { influenceWidth, traceArrow } from "../pens.js";
import { TIES } from "../ties/kinds.js";
import { traceTie } from "../ties/shapes.js";
import { TIE_LABELS, TIE_TOKENS } from "../vocabulary.js";

const SVG = "http://www.w3.org/2000/svg";
/** The box in which the sign of a line is drawn. */
export const SIGN = { width: 26, height: 12 };
const ACROSS = [2, 6, 13, 6, 24, 6];
const WIDTH = 1.25;
/** A narrower map needs its room for people: there the legend begins folded. */
const ROOMY = 640;
/** The box that the longest legend takes in its corner. */
const TALLEST = { width: 260, height: 210 };

/**
 * A kind of line, drawn small.
 *
 * @typedef {object} LineItem
 * @property {string} label
 * @property {string} token of its colour
 * @property {string} line data of a path to be stroked
 * @property {string} [signs] data of a path to be filled
 * @property {number} width
 * @property {number[]} [dash]
 */

/**
 * The lines that are on the map just now, and the flag where competitors are known, for the legend.
 *
 * @param {Pick<import("../state.js").MapState, "model" | "layout" | "showLines">} state
 * @returns {LineItem[]}
 */
export function lineItems({ model, layout, showLines }) {
	const flag = model.competitors.length > 0 ? [{ label: "Competitor, stronger than we are", token: "conflict", width: 0, line: "", signs: "M9 1v10.5h1.4V8H18l-2.4-3L18 2h-7.6V1z" }] : [];
	if (layout?.kind === "past") {
		const links = layout.decorations.filter(({ link }) => link);
		return links.length === 0 ? [] : [links[0].people ? plain("Were at both, the more the wider", "past", 4) : plain("Was there too", "past", 1.4)];
	}
	const dotted = layout?.kind || model.dotted.from.length === 0 ? [] : [dottedItem()];
	if (!showLines) {
		return [...dotted, ...flag];
	}
	const kinds = new Set(model.influences.kind);
	const ties = new Set(model.ties.kind);
	return [...dotted,
		...TIE_LABELS.map((label, kind) => arrow(`${label} influence`, TIE_TOKENS[kind])).filter((_, kind) => kinds.has(kind)),
		...TIES.map((_, kind) => tieItem(kind)).filter((_, kind) => ties.has(kind)), ...flag];
}

/** @returns {LineItem} */
export function dottedItem() {
	return { ...plain("Dotted line", "line-dotted", 2), dash: [0.1, 4] };
}

/** Influence of whatever kind, as it is offered. @returns {LineItem} */
export function influenceItem() {
	return arrow("Influence", TIE_TOKENS[0]);
}

function plain(label, token, width) {
	return { label, token, width, line: "M2 6H24" };
}

function arrow(label, token) {
	const [line, heads] = [new Pen(), new Pen()];
	const width = influenceWidth(2, 1);
	traceArrow(line, heads, ACROSS, 0, width);
	return { label, token, width, line: line.data, signs: heads.data };
}

/** @param {number} kind of a tie @returns {LineItem} */
export function tieItem(kind) {
	const { label, token, width, dash } = TIES[kind];
	const [line, signs] = [new Pen(), new Pen()];
	traceTie(kind, line, signs, ACROSS, 0, WIDTH);
	return { label, token, width: WIDTH * width, line: line.data, signs: signs.data, dash: dash.map(each => each * WIDTH) };
}

/** @param {LineItem} item */
export function lineSign({ token, line, signs, width, dash = [] }) {
	const svg = document.createElementNS(SVG, "svg");
	const path = (data, attributes) => {
		const element = document.createElementNS(SVG, "path");
		Object.entries({ d: data, ...attributes }).forEach(([name, value]) => element.setAttribute(name, value));
		svg.append(element);
	};
	svg.setAttribute("viewBox", `0 0 ${SIGN.width} ${SIGN.height}`);
	svg.setAttribute("class", `line-sign ${token}`);
	svg.setAttribute("aria-hidden", "true");
	path(line, { fill: "none", "stroke-width": String(width), "stroke-dasharray": dash.join(" "), "stroke-linecap": dash[0] < 1 ? "round" : "butt" });
	signs && path(signs, { stroke: "none" });
	return svg;
}

/** Shows the kinds of lines in a legend that folds; none hides it. @param {HTMLElement} legend @param {LineItem[]} items */
export function showLineLegend(legend, items) {
	legend.hidden = items.length === 0;
	legend.querySelector("ul").replaceChildren(...items.map(item => h("li", {}, lineSign(item), h("span", {}, item.label))));
}

/**
 * Whether the legend begins unfolded: where there is room for it beside the people in the first view.
 *
 * @param {HTMLElement} legend
 * @param {import("../viewport.js").View} view
 * @param {import("../layout.js").Layout} layout
 */
export function placeLineLegend(legend, view, layout) {
	const { clientWidth, clientHeight } = legend.parentElement;
	const right = view.x + TALLEST.width / view.scale;
	const top = view.y + (clientHeight - TALLEST.height) / view.scale;
	legend.open = clientWidth > ROOMY
		&& !layout.x.some((x, i) => layout.visible[i] && x < right && layout.y[i] + layout.height[i] > top);
}
