import { Boxes, INSET } from "./boxes.js";
import { Fitting } from "./fitting.js";
import { boxOf } from "./edit/range.js";
import { frame, placeOf } from "./geometry.js";
import { drawDifference } from "./compare/totals.js";
import { pairKey } from "./model.js";
import { Palette } from "./palette.js";
import { drawTotal } from "./totals.js";

/** Solid for whoever would sign, thin for whoever could, dashed for whoever sways. */
const PICKS = { signs: { width: 2.5, dash: [] }, could: { width: 1.5, dash: [] }, sways: { width: 2, dash: [4, 3] } };
const CHANGED = { width: 2.5, dash: [] };
const PROBLEM = { width: 2, dash: [3, 2] };
const MARK_COLOURS = { buyer: "access", missing: "no-buyer", rival: "competitor", problem: "danger" };

/**
 * A part of one axis that is drawn together.
 *
 * @typedef {{from: number, to: number, start: number, end: number, offset: number}} Band indices; where it starts and ends for the eye;
 *   how far it is scrolled
 */

/** What stays, where anything does, and what is scrolled. @returns {Band[]} */
function bands(scrolled, frozen, start, edge, end, offset) {
	const rest = { ...scrolled, start: edge, end: Math.max(edge, end), offset };
	return frozen > 0 ? [{ from: 0, to: frozen, start, end: Math.min(edge, end), offset: 0 }, rest] : [rest];
}

/**
 * Draws cells and totals. A canvas, because pooled elements were measured at 50 ms and more a frame while scrolling.
 *
 * @typedef {object} Moment what the eye follows, beside the scene
 * @property {import("./geometry.js").Position | null} hovered
 * @property {import("./geometry.js").Position | null} focused
 * @property {number} fade 0 to 1: how far the rest has faded
 * @property {number} glow 1 to 0: how fresh the last changes are
 */
export class MatrixCanvas {
	#context;
	#fitting = new Fitting();
	/** @type {Map<string, number>} widths of words in headings */
	#words = new Map();
	/** @type {Boxes | null} */
	#boxes = null;
	/** @type {Palette | null} */
	#palette = null;

	constructor() {
		this.element = document.createElement("canvas");
		this.element.setAttribute("aria-hidden", "true");
		this.#context = this.element.getContext("2d", { alpha: false });
	}

	/** Takes up the colours anew, after the theme has changed. @param {Element} host */
	recolour(host) {
		this.#palette = new Palette(host);
		this.#boxes = null;
	}

	/** How wide the widest word of some headings is. @param {string[]} names */
	widestWord(names) {
		if (!this.#palette) {
			return 0;
		}
		this.#context.font = `650 11px ${this.#palette.family}`;
		let widest = 0;
		for (const word of new Set(names.flatMap(name => name.slice(0, 160).split(/[\s\-/]+/u)))) {
			let width = this.#words.get(word);
			if (width === undefined) {
				this.#words.set(word, width = this.#context.measureText(word).width);
			}
			widest = Math.max(widest, width);
		}
		return widest;
	}

	#prepare(g, view, ratio) {
		const width = Math.round(view.width * ratio);
		const height = Math.round(view.height * ratio);
		if (this.element.width !== width || this.element.height !== height) {
			this.element.width = width;
			this.element.height = height;
		}
		if (this.#boxes?.width !== g.columnWidth || this.#boxes.height !== g.rowHeight || this.#boxes.ratio !== ratio) {
			this.#boxes = new Boxes(this.#palette, g, ratio);
		}
	}

	/**
	 * @param {import("./scene.js").Scene} scene
	 * @param {import("./geometry.js").Geometry} g
	 * @param {import("./geometry.js").View} view
	 * @param {Moment} moment
	 */
	draw(scene, g, view, moment) {
		const ratio = devicePixelRatio;
		this.#prepare(g, view, ratio);
		const context = this.#context;
		const { colours } = this.#palette;
		const f = frame(g, view);
		context.setTransform(ratio, 0, 0, ratio, 0, 0);
		context.fillStyle = colours.ground;
		context.fillRect(0, 0, view.width, view.height);
		for (const rows of bands(f.rows, g.frozenRows, g.headHeight, f.frozenY, f.footY, view.top)) {
			for (const columns of bands(f.columns, g.frozenColumns, g.headerWidth, f.frozenX, f.right, view.left)) {
				this.#clipped(columns.start, rows.start, columns.end - columns.start, rows.end - rows.start,
					() => this.#cells(scene, g, rows, columns, moment));
			}
		}
		if (scene.range) {
			this.#clipped(g.headerWidth, g.headHeight, f.right - g.headerWidth, f.footY - g.headHeight, () => this.#range(scene.range, g, view, f));
		}
		this.#lines(g, view, f);
		this.#totals(scene, g, view, f);
	}

	#clipped(x, y, width, height, drawing) {
		this.#context.save();
		this.#context.beginPath();
		this.#context.rect(x, y, width, height);
		this.#context.clip();
		drawing();
		this.#context.restore();
	}

	/** @param {Band} rows @param {Band} columns */
	#cells(scene, g, rows, columns, moment) {
		const context = this.#context;
		context.textAlign = "center";
		context.textBaseline = "middle";
		const rings = [];
		for (let r = rows.from; r < rows.to; r++) {
			const row = scene.rows[r];
			const y = g.headHeight + r * g.rowHeight - rows.offset;
			for (let c = columns.from; c < columns.to; c++) {
				const column = scene.columns[c];
				const x = g.headerWidth + c * g.columnWidth - columns.offset;
				const rowId = row.heading.id;
				const columnId = column.heading.id;
				const lit = scene.isLit(row, columnId);
				const problem = scene.problemOf(rowId, columnId);
				const face = scene.faceOf(row, columnId);
				this.#cell(problem ? { ...face, look: "open", shares: null, amount: problem.text || face.amount, mark: "not taken", markKind: "problem" } : face,
					x, y, g, lit ? 0 : moment.fade);
				const threads = scene.threadsOf(row, columnId);
				if (threads > 0) {
					this.#talk(threads, x, y, g);
				}
				if (problem) {
					rings.push([x, y, "danger", 0, 1, PROBLEM]);
				}
				if (face.ring && !scene.lighting.isChosen(rowId, columnId)) {
					rings.push([x, y, face.ring, 0, 1, CHANGED]);
				}
				if (scene.lighting.isChosen(rowId, columnId)) {
					rings.push([x, y, "selected", 5]);
				} else {
					const pick = scene.lighting.pickOf(rowId, columnId);
					pick && rings.push([x, y, "selected", 0, 1, PICKS[pick]]);
				}
				if (moment.glow > 0 && scene.changed.size > 0 && scene.changed.has(pairKey(rowId, columnId))) {
					rings.push([x, y, "old", 0, moment.glow]);
				}
				if (moment.hovered?.row === r + 1 && moment.hovered.column === c + 1) {
					rings.push([x, y, "control-line", 0, 0.6]);
				}
				if (moment.focused?.row === r + 1 && moment.focused.column === c + 1) {
					rings.push([x, y, "focus", -1]);
				}
			}
		}
		rings.forEach(([x, y, ...look]) => this.#ring(x, y, g, ...look));
	}

	/** @param {import("./faces.js").Face} face @param {number} fade 0: in full */
	#cell(face, x, y, g, fade) {
		const context = this.#context;
		if (fade > 0) {
			context.drawImage(this.#boxes.picture(face.look, true, face.stacked), x, y, g.columnWidth, g.rowHeight);
		}
		if (fade < 1) {
			context.globalAlpha = 1 - fade;
			context.drawImage(this.#boxes.picture(face.look, false, face.stacked), x, y, g.columnWidth, g.rowHeight);
			context.globalAlpha = 1;
		}
		if (face.shares) {
			this.#shares(face.shares, x, y, g, fade);
		}
		if (face.target || face.disputed) {
			this.#signs(face, x, y, g, fade);
		}
		if (face.amount || face.mark) {
			this.#text(face, x + g.columnWidth / 2, y + (g.rowHeight - 1) / 2, g.columnWidth - 2 * INSET - 6, fade);
		}
	}

	#text(face, x, y, width, fade) {
		const context = this.#context;
		const { colours, faded, family } = this.#palette;
		const set = fade > 0.5 ? faded : colours;
		const ink = set[`on-${face.look}`] ?? set["on-open"];
		if (face.amount) {
			context.font = `650 12px ${family}`;
			context.fillStyle = ink;
			context.fillText(this.#fitting.fit(context, face.amount, width), x, face.mark ? y - 6 : face.shares ? y - 2 : y);
		}
		if (face.mark) {
			context.font = `${face.markKind === "buyer" ? 650 : 500} 10px ${family}`;
			const own = MARK_COLOURS[face.markKind];
			context.fillStyle = own && face.look !== "sold" && face.look !== "progress" && !face.look.startsWith("heat") ? set[own] : ink;
			const flag = face.markKind === "rival" ? 10 : 0;
			const mark = this.#fitting.fit(context, face.mark, width - flag);
			const lineY = y + (face.amount ? face.shares ? 6 : 8 : 0);
			context.fillText(mark, x + flag / 2, lineY);
			if (flag) {
				this.#flag(x + flag / 2 - context.measureText(mark).width / 2 - flag, lineY - 4);
			}
		}
	}

	#flag(x, y) {
		const context = this.#context;
		context.beginPath();
		context.moveTo(x, y + 8);
		for (const [dx, dy] of [[0, 0], [7, 0], [5, 2.5], [7, 5], [1.2, 5], [1.2, 8]]) {
			context.lineTo(x + dx, y + dy);
		}
		context.fill();
	}

	/** A range: a veil over its cells and a line around them. */
	#range(range, g, view, f) {
		const context = this.#context;
		const { top, bottom, left, right } = boxOf(range);
		const from = placeOf(g, view, { row: top, column: left });
		const to = placeOf(g, view, { row: bottom, column: right });
		// What is scrolled goes under what stays.
		const x = left > g.frozenColumns ? Math.max(from.x, f.frozenX) : from.x;
		const y = top > g.frozenRows ? Math.max(from.y, f.frozenY) : from.y;
		const endX = right > g.frozenColumns ? Math.max(to.x + to.width, f.frozenX) : to.x + to.width;
		const endY = bottom > g.frozenRows ? Math.max(to.y + to.height, f.frozenY) : to.y + to.height;
		const box = [x + 1, y + 1, endX - x - 2, endY - y - 3];
		context.fillStyle = context.strokeStyle = this.#palette.colours.selected;
		context.globalAlpha = 0.1;
		context.fillRect(...box);
		context.globalAlpha = 1;
		context.lineWidth = 2;
		context.strokeRect(...box);
	}

	/** What we aim at has a dot at its upper right; what the data disputes a corner at its upper left. */
	#signs(face, x, y, g, fade) {
		const context = this.#context;
		const set = fade > 0.5 ? this.#palette.faded : this.#palette.colours;
		const ink = set[`on-${face.look}`] ?? set["on-open"];
		if (face.target) {
			const [cx, cy] = [x + g.columnWidth - INSET - 7, y + INSET + 7];
			context.strokeStyle = context.fillStyle = ink;
			context.lineWidth = 1.2;
			context.beginPath();
			context.arc(cx, cy, 3.6, 0, 7);
			context.stroke();
			context.beginPath();
			context.arc(cx, cy, 1.4, 0, 7);
			context.fill();
		}
		if (face.disputed) {
			context.fillStyle = set.old;
			context.beginPath();
			context.moveTo(x + INSET + 1, y + INSET + 1);
			context.lineTo(x + INSET + 11, y + INSET + 1);
			context.lineTo(x + INSET + 1, y + INSET + 11);
			context.fill();
		}
	}

	/** A strip along the lower edge of a folded group: how much of it is sold, in progress, open and blocked. */
	#shares([sold, progress, open, blocked], x, y, g, fade) {
		const context = this.#context;
		const set = fade > 0.5 ? this.#palette.faded : this.#palette.colours;
		const width = g.columnWidth - 2 * INSET - 12;
		let left = x + INSET + 6;
		for (const [share, colour] of [[sold, set.sold], [progress, set["progress-hatch"]], [open, set.empty], [blocked, set["blocked-stripe"]]]) {
			if (share > 0) {
				context.fillStyle = colour;
				context.fillRect(left, y + g.rowHeight - INSET - 7, Math.max(1, share * width - 1), 3);
				left += share * width;
			}
		}
	}

	/** How many threads are open, at the lower right: in a bubble, whatever else has faded. */
	#talk(threads, x, y, g) {
		const context = this.#context;
		const text = threads > 99 ? "99+" : String(threads);
		context.font = `650 10px ${this.#palette.family}`;
		const width = Math.max(15, context.measureText(text).width + 8);
		const [left, top] = [x + g.columnWidth - INSET - width + 2, y + g.rowHeight - INSET - 13];
		context.beginPath();
		context.roundRect(left, top, width, 14, [7, 7, 2, 7]);
		context.fillStyle = this.#palette.colours["surface-raised"];
		context.fill();
		context.lineWidth = 1.5;
		context.strokeStyle = context.fillStyle = this.#palette.colours.accent;
		context.stroke();
		context.fillText(text, left + width / 2, top + 7.5);
	}

	#ring(x, y, g, colour, halo, strength = 1, stroke = null) {
		const context = this.#context;
		const grow = halo < 0 ? 1.5 : 0;
		context.beginPath();
		context.roundRect(x + INSET - grow, y + INSET - grow, g.columnWidth - 2 * INSET + 2 * grow, g.rowHeight - 2 * INSET - 1 + 2 * grow, 6);
		context.strokeStyle = this.#palette.colours[colour];
		if (halo > 0) {
			context.globalAlpha = 0.22;
			context.lineWidth = 2 * halo;
			context.stroke();
		}
		context.globalAlpha = strength;
		context.lineWidth = stroke?.width ?? (strength < 1 && colour === "control-line" ? 1 : 2.5);
		context.setLineDash(stroke?.dash ?? []);
		context.stroke();
		context.setLineDash([]);
		context.globalAlpha = 1;
	}

	#lines(g, view, f) {
		const context = this.#context;
		context.fillStyle = this.#palette.colours.line;
		const right = Math.min(view.width, f.totalX + g.totalWidth);
		for (const { from, to, start, end, offset } of bands(f.rows, g.frozenRows, g.headHeight, f.frozenY, f.footY, view.top)) {
			for (let r = from; r < to; r++) {
				const y = Math.round(g.headHeight + (r + 1) * g.rowHeight - offset) - 1;
				if (y >= start && y < end) {
					context.fillRect(0, y, right, 1);
				}
			}
		}
		context.fillStyle = this.#palette.colours["hairline-strong"];
		g.frozenRows > 0 && context.fillRect(0, f.frozenY - 2, right, 2);
		g.frozenColumns > 0 && context.fillRect(f.frozenX - 1, g.headHeight, 2, f.footY + g.footHeight - g.headHeight);
	}

	#totals(scene, g, view, f) {
		const context = this.#context;
		const ink = { colours: this.#palette.colours, family: this.#palette.family, fit: (text, width) => this.#fitting.fit(context, text, width) };
		const total = (now, then, largest, at) => then ? drawDifference(context, ink, scene, now, then, at) : drawTotal(context, ink, scene, now, largest, at);
		context.textAlign = "left";
		context.textBaseline = "middle";
		for (const { from, to, start, end, offset } of bands(f.rows, g.frozenRows, g.headHeight, f.frozenY, f.footY, view.top)) {
			this.#clipped(f.totalX, start, g.totalWidth, end - start, () => {
				for (let r = from; r < to; r++) {
					total(scene.totalOfRow(scene.rows[r]), scene.thenOfRow(scene.rows[r]), scene.largestOfRows,
						{ x: f.totalX + 8, y: g.headHeight + r * g.rowHeight - offset, width: g.totalWidth - 16, height: g.rowHeight });
				}
			});
		}
		for (const { from, to, start, end, offset } of bands(f.columns, g.frozenColumns, g.headerWidth, f.frozenX, f.right, view.left)) {
			this.#clipped(start, f.footY, end - start, g.footHeight, () => {
				for (let c = from; c < to; c++) {
					const { id } = scene.columns[c].heading;
					total(scene.totals.ofColumn(id), scene.thenOfColumn(id), scene.largestOfColumns,
						{ x: g.headerWidth + c * g.columnWidth - offset + 6, y: f.footY, width: g.columnWidth - 12, height: g.footHeight });
				}
			});
		}
		total(scene.totals.all, scene.thenOfAll, null, { x: f.totalX + 8, y: f.footY, width: g.totalWidth - 12, height: g.footHeight });
	}
}
