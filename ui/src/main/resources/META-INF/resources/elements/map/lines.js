import { GridIndex } from "./grid-index.js";
import { leads, managerChain } from "./model.js";
import { BASE_DONE } from "./picture.js";
import { traceArrow, influenceWidth } from "./pens.js";
import { influenceCurve, reportingCorners, reportingPieces, traceRounded } from "./routes.js";
import { LinesBetween } from "./lines-between.js";
import { InfluenceLines } from "./influence-lines.js";
import { drawTies } from "./ties/draw.js";
import { TieLines } from "./ties/tie-lines.js";
import { drawDecorations } from "./views/decorations.js";
import { TIE_TOKENS } from "./vocabulary.js";

/** More lines than this on one screen are bundled. */
export const SINGLY = 600;
const A_SLICE = 150;
const FADED = 0.3;

/**
 * Draws the ground of the map on a canvas: reporting lines, dotted lines, everybody as a block in the lens's colour
 * under the cards, and influence lines.
 */
export class Ground {
	/**
	 * @param {import("./model.js").MapModel} model
	 * @param {import("./layout.js").Layout} layout
	 * @param {GridIndex} people
	 */
	constructor(model, layout, people) {
		this.model = model;
		this.layout = layout;
		this.people = people;
		this.pieces = layout.kind ? [] : allPieces(model, layout);
		this.pieceIndex = indexPieces(this.pieces);
		/** @type {(Path2D | undefined)[]} */
		this.paths = [];
		/** @type {InfluenceLines | null} */
		this.influenceLines = null;
		/** @type {TieLines | null} */
		this.tieLines = null;
		/** @type {LinesBetween | null} */
		this.dottedLines = null;
	}

	get influences() {
		return this.influenceLines ??= new InfluenceLines(this.model, this.layout);
	}

	get ties() {
		return this.tieLines ??= new TieLines(this.model, this.layout, this.people);
	}

	get dotted() {
		const { model, layout } = this;
		return this.dottedLines ??= new LinesBetween(model, layout, model.dotted, (_, a, b, out) => influenceCurve(layout, a, b, out));
	}

	/**
	 * Draws in steps, so that a screenful of lines never holds up a frame. Says when all but the influence lines is done.
	 *
	 * @param {CanvasRenderingContext2D} context
	 * @param {{x0: number, y0: number, x1: number, y1: number, scale: number}} part of the world
	 * @param {import("./scene.js").Look} look
	 */
	*draw(context, part, look) {
		if (this.layout.kind) {
			drawDecorations(context, this.layout, part.scale, look);
		} else {
			yield* this.#drawReporting(context, part, look);
			this.#drawDotted(context, part, look);
		}
		yield* this.#drawPeople(context, part, look);
		yield BASE_DONE;
		if (!look.showLines || this.layout.kind === "past") {
			return;
		}
		if (this.model.influences.from.length > 0) {
			yield* this.#drawInfluences(context, part, look);
		}
		if (this.model.ties.from.length > 0) {
			drawTies(context, this.ties, part, look);
		}
	}

	*#drawReporting(context, { x0, y0, x1, y1, scale }, { colours, lit }) {
		context.strokeStyle = colours["line-reporting"];
		context.lineWidth = Math.max(scale < 0.2 ? 0.6 : 1, 1.5 * scale) / scale;
		context.globalAlpha = lit ? FADED : 1;
		const tiny = 3 / scale;
		const seen = [];
		this.pieceIndex.query(x0, y0, x1, y1, k => {
			const piece = this.pieces[k];
			if (piece.x1 - piece.x0 > tiny || piece.y1 - piece.y0 > tiny) {
				seen.push(k);
			}
		});
		for (let n = 0; n < seen.length; n++) {
			context.stroke(this.#path(seen[n]));
			if (n % A_SLICE === A_SLICE - 1) {
				yield;
			}
		}
		context.globalAlpha = 1;
		if (lit) {
			this.#drawLitChains(context, lit);
		}
	}

	/** The lines between people who are lit and the managers above them who are lit too. */
	#drawLitChains(context, lit) {
		const { model, layout } = this;
		context.beginPath();
		let drawn = 0;
		for (let i = 0; i < model.count && drawn < 2000; i++) {
			const up = model.manager[i];
			if (lit[i] && up >= 0 && lit[up] && layout.visible[i] && layout.visible[up]) {
				traceRounded(context, reportingCorners(layout, i, up));
				drawn++;
			}
		}
		context.stroke();
	}

	#drawDotted(context, { x0, y0, x1, y1, scale }, { colours, lit }) {
		if (this.model.dotted.from.length === 0) {
			return;
		}
		const { curves } = this.dotted;
		context.beginPath();
		for (const k of this.dotted.crossing(x0, y0, x1, y1)) {
			const [sx, sy, cx, cy, ex, ey] = curves.subarray(k * 6, k * 6 + 6);
			context.moveTo(sx, sy);
			context.quadraticCurveTo(cx, cy, ex, ey);
		}
		context.globalAlpha = lit ? FADED : 1;
		context.strokeStyle = colours["line-dotted"];
		context.lineWidth = Math.max(1.2, 1.6 * scale) / scale;
		context.lineCap = "round";
		context.setLineDash([0.1, 5 / Math.max(scale, 0.3)]);
		context.stroke();
		context.setLineDash([]);
		context.lineCap = "butt";
		context.globalAlpha = 1;
	}

	*#drawPeople(context, { x0, y0, x1, y1, scale }, look) {
		const { layout } = this;
		const steps = look.lens.steps.length;
		/** @type {number[][]} */
		const groups = Array.from({ length: steps * 2 }, () => []);
		this.people.query(x0, y0, x1, y1, i => groups[look.stepOf(i) + (look.isLit(i) ? 0 : steps)].push(i));
		const far = look.level === "far";
		for (let g = 0; g < groups.length; g++) {
			const people = groups[g];
			if (people.length === 0) {
				continue;
			}
			yield;
			const step = look.lens.steps[g % steps];
			if (!far) {
				context.fillStyle = look.colours[g >= steps ? "ground" : "surface"];
				people.forEach(i => context.fillRect(layout.x[i] + 3, layout.y[i] + 3, layout.width[i] - 6, layout.height[i] - 6));
				continue;
			}
			context.globalAlpha = g >= steps ? FADED : 1;
			context.fillStyle = step.hollow ? look.colours.surface : look.colours[step.token];
			for (const i of people) {
				context.fillRect(layout.x[i], layout.y[i], layout.width[i], layout.height[i]);
			}
			if (step.hollow) {
				context.strokeStyle = look.colours[step.token];
				context.lineWidth = Math.max(0.7, Math.min(1, scale * 8)) / scale;
				for (const i of people) {
					context.strokeRect(layout.x[i], layout.y[i], layout.width[i], layout.height[i]);
				}
			} else if (scale > 0.1) {
				this.#notch(context, people, step.notch, look.colours.surface);
			}
		}
		context.globalAlpha = 1;
	}

	#notch(context, people, notch, colour) {
		const { x, y, width, height } = this.layout;
		context.fillStyle = colour;
		for (const i of people) {
			context.fillRect(x[i], y[i] + height[i] * notch - 3, width[i], 6);
		}
	}

	*#drawInfluences(context, { x0, y0, x1, y1, scale }, look) {
		const { influences } = this;
		const crossing = influences.crossing(x0, y0, x1, y1);
		const touching = crossing.length <= SINGLY ? crossing : crossing.filter(t => influences.touches(t, x0, y0, x1, y1));
		const bundled = crossing.length > SINGLY;
		const singly = touching.length <= SINGLY ? touching : [];
		if (bundled) {
			this.#drawBundles(context, influences.bundles().filter(each => each.x0 <= x1 && each.x1 >= x0 && each.y0 <= y1 && each.y1 >= y0), scale, look);
			yield;
		}
		for (let k = 0; k < singly.length; k += A_SLICE) {
			this.#drawSingly(context, singly.slice(k, k + A_SLICE), scale, look);
			yield;
		}
	}

	#drawSingly(context, lines, scale, look) {
		const { kind, strength } = this.model.influences;
		const groups = new Map();
		for (const t of lines) {
			const name = kind[t] * 8 + strength[t];
			(groups.get(name) ?? groups.set(name, []).get(name)).push(t);
		}
		context.globalAlpha = this.layout.kind ? 0.75 : look.lit ? 0.1 : look.hasSelection ? 0.12 : 0.28;
		for (const [name, members] of groups) {
			const width = influenceWidth(name % 8, scale) * 0.7;
			const path = new Path2D();
			const heads = new Path2D();
			members.forEach(t => traceArrow(path, heads, this.influences.curves, t * 6, width));
			context.strokeStyle = context.fillStyle = look.colours[TIE_TOKENS[name >> 3]];
			context.lineWidth = width;
			context.stroke(path);
			context.fill(heads);
		}
		context.globalAlpha = 1;
	}

	#drawBundles(context, bundles, scale, look) {
		context.globalAlpha = look.lit ? 0.06 : 0.13;
		for (const { curve, count, kind } of bundles) {
			const width = (0.7 + Math.log2(count) * 0.7) * Math.min(1, Math.max(0.6, scale * 2)) / scale;
			context.strokeStyle = look.colours[TIE_TOKENS[kind]];
			context.lineWidth = width;
			context.beginPath();
			context.moveTo(curve[0], curve[1]);
			context.quadraticCurveTo(curve[2], curve[3], curve[4], curve[5]);
			context.stroke();
		}
		context.globalAlpha = 1;
	}

	#path(k) {
		if (!this.paths[k]) {
			const path = new Path2D();
			this.pieces[k].trace(path);
			this.paths[k] = path;
		}
		return this.paths[k];
	}
}

/** The line up from somebody to the top, for the selected. */
export function traceChain(context, model, layout, i) {
	let below = i;
	for (const up of managerChain(model, i)) {
		if (!layout.visible[up]) {
			return;
		}
		traceRounded(context, reportingCorners(layout, below, up));
		below = up;
	}
}

function allPieces(model, layout) {
	const pieces = [];
	for (const i of model.order) {
		if (layout.visible[i] && leads(model, i)) {
			pieces.push(...reportingPieces(layout, model, i));
		}
	}
	return pieces;
}

function indexPieces(pieces) {
	const edge = name => Float32Array.from(pieces, piece => piece[name]);
	return new GridIndex(edge("x0"), edge("y0"), edge("x1"), edge("y1"));
}
