import { sheet } from "../../theme/theme.js";
import { drawLegend } from "./document.js";
import { drawCards, drawLines, drawPath, drawPlaces } from "./drawing.js";
import { FONT } from "./measure.js";
import { escaped, tag, words } from "./pen.js";
import { MARGIN, isOn } from "./sheets.js";

const PX = 96 / 25.4;
/** A crop mark: how far from the corner it begins, and how long it is, in pixels. */
const MARK = { from: 4, to: 16 };

/**
 * Prints sheets, each with its part of the map.
 *
 * @param {object} what see {@link import("./document.js").svgDocument}
 * @param {import("./sheets.js").Sheets} sheets
 * @param {Record<string, string>} colours of the light theme: paper is white
 */
export function printSheets(what, sheets, colours) {
	const holder = document.createElement("div");
	holder.className = "dl-print";
	holder.append(...sheets.tiles.map((_tile, k) => parsed(drawSheet(what, sheets, k, colours))));
	const style = sheet(`
		@page { size: ${sheets.width}mm ${sheets.height}mm; margin: 0; }
		@media screen { .dl-print { display: none; } }
		@media print {
			html, body { height: auto !important; overflow: visible !important; background: #fff !important; margin: 0 !important; }
			body > :not(.dl-print) { display: none !important; }
			.dl-print { print-color-adjust: exact; }
			.dl-print > svg { display: block; break-after: page; }
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

/** One sheet as an SVG document. */
export function drawSheet(what, sheets, k, colours) {
	const { width, height } = sheets;
	return tag("svg", {
		// A sheet as high as the paper would spill an empty one.
		xmlns: "http://www.w3.org/2000/svg", width: `${width}mm`, height: `${(height - 0.3).toFixed(1)}mm`,
		viewBox: `0 0 ${(width * PX).toFixed(1)} ${(height * PX).toFixed(1)}`, "font-family": FONT,
	}, tag("title", {}, escaped(what.title) || " ") + picture(what, sheets, sheets.tiles[k], colours)
		+ (sheets.tiles.length > 1 ? marks(sheets, k, colours) : "") + foot(what, sheets, k, colours));
}

/** Lines end at the crop marks; a card that begins here stands out over them. */
function picture({ state, look }, { scale }, tile, colours) {
	const at = MARGIN * PX;
	const clipped = drawn => tag("svg", {
		x: at, y: at, width: tile.width * scale, height: tile.height * scale,
		viewBox: [tile.x, tile.y, tile.width, tile.height].map(each => each.toFixed(2)).join(" "),
	}, drawn || " ");
	const isHere = i => isOn(tile, state.layout, i);
	const cards = drawCards(state, look, tile, colours, isHere);
	return clipped(drawLines(state, look, tile, colours) + drawPlaces(state, tile, colours, i => !isHere(i)))
		+ tag("g", { transform: `translate(${(at - tile.x * scale).toFixed(2)} ${(at - tile.y * scale).toFixed(2)}) scale(${scale.toFixed(5)})` }, cards || " ")
		+ clipped(drawPath(state, colours));
}

/** Where to cut, and which sheets go beside this one. */
function marks({ scale, columns, rows, tiles }, k, colours) {
	const { width, height, column, row } = tiles[k];
	const [left, top] = [MARGIN * PX, MARGIN * PX];
	const [right, bottom] = [left + width * scale, top + height * scale];
	const corner = (x, y, dx, dy) => `M${x + dx * MARK.from} ${y}H${x + dx * MARK.to}M${x} ${y + dy * MARK.from}V${y + dy * MARK.to}`;
	const lines = [corner(left, top, -1, -1), corner(right, top, 1, -1), corner(left, bottom, -1, 1), corner(right, bottom, 1, 1)].join("");
	const style = { "font-size": 9, fill: colours["text-muted"] };
	return tag("path", { d: lines, fill: "none", stroke: colours["text-faint"], "stroke-width": 0.75 })
		+ (column < columns - 1 ? words(`${k + 2} ▸`, { x: right - 6, y: top - 8, "text-anchor": "end", ...style }) : "")
		+ (row < rows - 1 ? words(`${k + 1 + columns} ▾`, { x: left - 6, y: bottom - 6, "text-anchor": "end", ...style }) : "");
}

function foot({ state, look, title, note }, { width, height, columns, foot: size, tiles }, k, colours) {
	const { column, row } = tiles[k];
	const place = tiles.length > 1 ? `Sheet ${k + 1} of ${tiles.length}${columns < tiles.length ? ` (row ${row + 1}, column ${column + 1})` : ""} · ` : "";
	const legend = drawLegend(state, look, colours);
	const room = (width - 2 * MARGIN) * PX;
	const shrink = Math.min(size, room / Math.max(1, legend.width));
	const bottom = (height - MARGIN) * PX;
	return words(`${place}${title} · ${note}`, { x: MARGIN * PX, y: bottom, "font-size": 9 * size, fill: colours["text-muted"] })
		+ tag("g", { transform: `translate(${(MARGIN * PX).toFixed(1)} ${(bottom - 19 * size).toFixed(1)}) scale(${shrink.toFixed(3)})` }, legend.drawn);
}
