import { lineItems, SIGN } from "../lens/line-legend.js";
import { legendItems } from "../panels.js";
import { drawMap } from "./drawing.js";
import { FONT, widthOf } from "./measure.js";
import { escaped, tag, words } from "./pen.js";

const PAD = 24;
const HEAD = 64;
const FOOT = 44;

/**
 * A picture of the map as an SVG document: title, date, the map, the legend.
 *
 * @param {object} what
 * @param {import("../state.js").MapState} what.state
 * @param {import("../scene.js").Look} what.look
 * @param {import("../viewport.js").Box} what.part of the world
 * @param {number} what.scale of the map in it
 * @param {string} what.title
 * @param {string} what.note below the title
 * @param {Record<string, string>} colours
 * @returns {{svg: string, width: number, height: number}}
 */
export function svgDocument({ state, look, part, scale, title, note }, colours) {
	const legend = drawLegend(state, look, colours);
	const inner = { width: Math.max(part.width * scale, 320, legend.width), height: part.height * scale };
	// What goes around a large map has to be as large as its eye-catchers are.
	const grow = Math.max(1, Math.min(6, inner.width / 1600));
	const width = inner.width + 2 * PAD;
	const height = inner.height + (HEAD + FOOT) * grow + PAD;
	const body = tag("svg", {
		x: PAD, y: HEAD * grow, width: part.width * scale, height: inner.height,
		viewBox: [part.x, part.y, part.width, part.height].map(each => each.toFixed(1)).join(" "),
	}, drawMap(state, look, part, colours) || " ");
	const head = tag("g", { transform: `translate(${PAD} 0) scale(${grow})` },
		words(title, { y: 30, "font-size": 18, "font-weight": 650, fill: colours.text })
			+ words(note, { y: 49, "font-size": 11, fill: colours["text-muted"] }));
	const foot = tag("g", { transform: `translate(${PAD} ${(HEAD * grow + inner.height + 26 * grow).toFixed(1)}) scale(${grow})` }, legend.drawn);
	const svg = tag("svg", { xmlns: "http://www.w3.org/2000/svg", width: Math.ceil(width), height: Math.ceil(height), viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`, "font-family": FONT },
		tag("title", {}, escaped(title) || " ")
			+ tag("rect", { width: Math.ceil(width), height: Math.ceil(height), fill: colours.ground }) + head + body + foot);
	return { svg, width: Math.ceil(width), height: Math.ceil(height) };
}

/** The legend of the lens and of the lines, in one row. */
export function drawLegend({ model, lit, layout }, { lens, showLines }, colours) {
	let x = 0;
	const parts = [];
	const put = (mark, text, wide = 8) => {
		parts.push(tag("g", { transform: `translate(${x.toFixed(1)} 0)` }, mark + words(text, { x: wide + 6, y: 4, "font-size": 11, fill: colours["text-muted"] })));
		x += widthOf(text, 11) + wide + 24;
	};
	parts.push(words(`${lens.label}:`, { y: 4, "font-size": 11, "font-weight": 650, fill: colours.text }));
	x = widthOf(`${lens.label}:`, 11, 650) + 14;
	for (const { label, token, notch, count } of legendItems(lens, model, lit)) {
		const mark = notch === null ? tag("rect", { x: 0.5, y: -6.5, width: 5, height: 13, fill: "none", stroke: colours[token] })
			: tag("rect", { y: -7, width: 6, height: 14, fill: colours[token] }) + tag("rect", { y: -7 + notch * 12, width: 6, height: 2, fill: colours.ground });
		put(mark, `${label} ${count.toLocaleString()}`);
	}
	for (const { label, token, line, signs, width, dash = [] } of lineItems({ model, layout, showLines })) {
		put(tag("g", { transform: `translate(0 ${-SIGN.height / 2})` },
			tag("path", { d: line, fill: "none", stroke: colours[token], "stroke-width": width, "stroke-dasharray": dash.length > 0 ? dash.join(" ") : null, "stroke-linecap": dash[0] < 1 ? "round" : null })
				+ (signs ? tag("path", { d: signs, fill: colours[token] }) : "")), label, SIGN.width);
	}
	return { drawn: parts.join(""), width: x };
}
