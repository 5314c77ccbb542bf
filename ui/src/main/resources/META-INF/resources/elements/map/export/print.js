import { sheet } from "../../theme/theme.js";
import { drawLegend } from "./document.js";
import { drawMap } from "./drawing.js";
import { FONT } from "./measure.js";
import { escaped, tag, words } from "./pen.js";
import { FOOT, MARGIN } from "./sheets.js";

const PX = 96 / 25.4;

/**
 * Prints sheets: the map is drawn once, each sheet shows a part of it.
 *
 * @param {object} what see {@link import("./document.js").svgDocument}
 * @param {import("./sheets.js").Sheets} sheets
 * @param {Record<string, string>} colours of the light theme: paper is white
 */
export async function printSheets({ state, look, title, note }, sheets, colours) {
	const { bounds } = state.layout;
	const holder = document.createElement("div");
	holder.className = "dl-print";
	const drawing = tag("svg", { xmlns: "http://www.w3.org/2000/svg", width: 0, height: 0, "font-family": FONT }, tag("symbol", { id: "dl-printed-map", overflow: "visible" }, drawMap(state, look, { x: bounds.x - 20, y: bounds.y - 20, width: bounds.width + 40, height: bounds.height + 40 }, colours) || " "));
	holder.append(parsed(drawing), ...sheets.tiles.map((tile, k) => parsed(sheetOf(tile, k, sheets, title, note, drawLegend(state, look, colours), colours))));
	const style = sheet(`
		@page { size: ${sheets.width}mm ${sheets.height}mm; margin: 0; }
		@media screen { .dl-print { display: none; } }
		@media print {
			html, body { height: auto !important; overflow: visible !important; background: #fff !important; margin: 0 !important; }
			body > :not(.dl-print) { display: none !important; }
			.dl-print { print-color-adjust: exact; }
			.dl-print > svg + svg { display: block; break-after: page; }
			.dl-print > svg:first-child { position: absolute; }
			.dl-print > svg:last-child { break-after: auto; }
		}`);
	document.body.append(holder);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
	const clear = () => {
		holder.remove();
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== style);
	};
	addEventListener("afterprint", clear, { once: true });
	window.print();
}

function parsed(svg) {
	return document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
}

function sheetOf({ x, y, width, height, column, row }, k, { width: paperWidth, height: paperHeight, columns, rows, picture }, title, note, legend, colours) {
	const place = columns * rows > 1 ? ` · Sheet ${k + 1} of ${columns * rows} (column ${column + 1}, row ${row + 1})` : "";
	const foot = (paperHeight - MARGIN) * PX;
	const room = picture.width * PX;
	const shrink = Math.min(1, room / Math.max(1, legend.width));
	const map = tag("svg", {
		x: MARGIN * PX, y: MARGIN * PX, width: room, height: picture.height * PX,
		viewBox: [x, y, width, height].map(each => each.toFixed(2)).join(" "), preserveAspectRatio: "xMidYMin slice",
	}, tag("use", { href: "#dl-printed-map" }));
	return tag("svg", {
		xmlns: "http://www.w3.org/2000/svg", width: `${paperWidth}mm`, height: `${(paperHeight - 0.3).toFixed(1)}mm`,
		viewBox: `0 0 ${(paperWidth * PX).toFixed(1)} ${(paperHeight * PX).toFixed(1)}`, "font-family": FONT,
	}, tag("title", {}, escaped(title) || " ") + map
		+ words(`${title} · ${note}${place}`, { x: MARGIN * PX, y: foot, "font-size": 9, fill: colours["text-muted"] })
		+ tag("g", { transform: `translate(${(MARGIN * PX).toFixed(1)} ${(foot - FOOT * PX / 2 - 3).toFixed(1)}) scale(${shrink.toFixed(3)})` }, legend.drawn));
}
