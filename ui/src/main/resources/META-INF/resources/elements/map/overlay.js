import { pastColleagues } from "./colleagues.js";
import { traceChain } from "./lines.js";
import { influenceWidth, traceTapered } from "./pens.js";
import { CONFLICT, TIES } from "./ties/kinds.js";
import { paintTies, tieWidth } from "./ties/paint.js";
import { tieCurve } from "./ties/tie-lines.js";
import { influenceCurve, middleOf, overheadArc } from "./routes.js";
import { TIE_STRENGTH_LABELS, TIE_TOKENS } from "./vocabulary.js";

const MOST_INFLUENCES = 240;
const MOST_INFLUENCE_LABELS = 5;
const MOST_TIES = 240;
const MOST_TIE_LABELS = 8;
const MOST_ARCS = 24;
const MOST_ARC_LABELS = 8;
const MOST_CIRCLE_LABELS = 12;

/** @typedef {{x: number, y: number, text: string, kind: string}} Label a place in the world, and what stands there */

/** The lines of the selected people, drawn above the cards: influence, ties, dotted lines, the line up, past colleagues. */
export class Overlay {
	/**
	 * @param {import("./model.js").MapModel} model
	 * @param {import("./layout.js").Layout} layout
	 * @param {Int32Array} shownAt for everybody, whose card stands for them
	 * @param {Iterable<number>} selection
	 * @param {import("./state.js").MapState["path"]} [path] the way that is shown
	 * @param {import("./circle/circle.js").Circle | null} [circle] who has to do with a cell of the matrix
	 * @param {ArrayLike<number> | null} [line] the curve of a line that is shown by itself
	 */
	constructor(model, layout, shownAt, selection, path = null, circle = null, line = null) {
		this.model = model;
		this.layout = layout;
		this.line = line;
		this.selection = [...selection].filter(i => layout.visible[i]);
		const chosen = new Set(this.selection);
		const members = new Set(circle?.people);
		const isWanted = (from, to) => chosen.has(from) || chosen.has(to) || (members.has(from) && members.has(to));
		this.influences = this.#influences(shownAt, isWanted);
		this.ties = this.#ties(shownAt, isWanted);
		this.dotted = this.#dotted(shownAt, chosen);
		this.arcs = this.#arcs(shownAt);
		this.circle = circle === null ? [] : this.#tags(shownAt, circle);
		this.path = [...path ?? [], ...circle?.way ?? []].map(({ from, step }) => ({ a: shownAt[from], b: shownAt[step.to] }))
			.filter(({ a, b }) => a !== b && a >= 0 && b >= 0)
			.map(({ a, b }) => ({ a, b, curve: influenceCurve(layout, a, b, new Float64Array(6)) }));
	}

	get isEmpty() {
		return this.line === null && this.selection.length === 0 && this.path.length === 0 && this.influences.length === 0 && this.ties.length === 0 && this.circle.length === 0;
	}

	/** Whoever is at the other end of a line that is shown. */
	neighbours() {
		return new Set([...this.influences, ...this.ties, ...this.arcs].flatMap(({ a, b }) => [a, b]));
	}

	/** @returns {Label[]} */
	labels() {
		const labels = [...this.circle, ...this.arcs.slice(0, MOST_ARC_LABELS).map(({ curve, text }) => {
			const [x, y] = middleOf(curve);
			return { x, y, text, kind: "past" };
		})];
		if (this.influences.length <= MOST_INFLUENCE_LABELS) {
			for (const { curve, strength, kind } of this.influences) {
				const [x, y] = middleOf(curve);
				labels.push({ x, y, text: `influences, ${TIE_STRENGTH_LABELS[strength]}`, kind: `tie-${kind}` });
			}
		}
		for (const { curve, kind } of this.ties.slice(0, MOST_TIE_LABELS)) {
			const [x, y] = middleOf(curve);
			labels.push({ x, y: y + (kind === CONFLICT ? 14 : 0), text: TIES[kind].short, kind: TIES[kind].token });
		}
		return labels;
	}

	/**
	 * @param {CanvasRenderingContext2D} context in world units
	 * @param {number} scale
	 * @param {Record<string, string>} colours
	 */
	draw(context, scale, colours) {
		const { model, layout } = this;
		context.strokeStyle = colours.selected;
		if (this.line) {
			context.globalAlpha = 0.45;
			context.lineCap = "round";
			context.lineWidth = 11 / scale;
			this.#stroke(context, [{ curve: this.line }]);
			context.lineCap = "butt";
			context.globalAlpha = 1;
		}
		context.lineWidth = Math.max(1.2, 1.75 * scale) / scale;
		context.beginPath();
		layout.kind || this.selection.slice(0, 50).forEach(i => traceChain(context, model, layout, i));
		context.stroke();

		context.lineWidth = Math.max(2.5, 4 * scale) / scale;
		context.lineCap = "round";
		this.#stroke(context, this.path);
		context.lineCap = "butt";

		context.strokeStyle = colours["line-dotted"];
		context.lineWidth = Math.max(1.6, 2.2 * scale) / scale;
		context.lineCap = "round";
		context.setLineDash([0.1, 6 / Math.max(scale, 0.3)]);
		this.#stroke(context, this.dotted);
		context.setLineDash([]);

		context.strokeStyle = colours.past;
		context.lineWidth = Math.max(1, 1.4 * scale) / scale;
		this.#stroke(context, this.arcs.filter(each => each.certain));
		context.setLineDash([6 / scale, 4 / scale]);
		this.#stroke(context, this.arcs.filter(each => !each.certain));
		context.setLineDash([]);
		context.lineCap = "butt";

		for (const { curve, kind } of this.ties) {
			paintTies(context, kind, { curves: curve }, [0], tieWidth(scale) * 1.25, colours);
		}
		for (const { curve, kind, strength } of this.influences) {
			context.fillStyle = colours[TIE_TOKENS[kind]];
			context.beginPath();
			traceTapered(context, curve, influenceWidth(strength, scale) * 1.5);
			context.fill();
		}
	}

	#stroke(context, lines) {
		context.beginPath();
		for (const { curve } of lines) {
			context.moveTo(curve[0], curve[1]);
			context.quadraticCurveTo(curve[2], curve[3], curve[4], curve[5]);
		}
		context.stroke();
	}

	/** What each of a circle is to the cell, above their card. */
	#tags(shownAt, { buyers, signers, influencers, detractors }) {
		const named = new Set();
		return [[buyers, "Likely buyer", "buyer"], [detractors, "Against us", "against"], [signers, "Could sign", "signer"], [influencers, "Sways", "sways"]]
			.flatMap(([people, text, kind]) => people.map(i => ({ i, text, kind })))
			.filter(({ i }) => this.layout.visible[i] && shownAt[i] === i && !named.has(i) && named.add(i))
			.slice(0, MOST_CIRCLE_LABELS)
			.map(({ i, text, kind }) => ({ x: this.layout.x[i] + this.layout.width[i] / 2, y: this.layout.y[i], text, kind: `circle ${kind}` }));
	}

	#influences(shownAt, isWanted) {
		const { from, to, strength, kind } = this.model.influences;
		const lines = [];
		for (let t = 0; t < from.length && lines.length < MOST_INFLUENCES; t++) {
			const a = shownAt[from[t]];
			const b = shownAt[to[t]];
			if (a !== b && a >= 0 && b >= 0 && isWanted(from[t], to[t])) {
				const curve = influenceCurve(this.layout, a, b, new Float64Array(6));
				lines.push({ a, b, curve, strength: strength[t], kind: kind[t] });
			}
		}
		return lines;
	}

	#ties(shownAt, isWanted) {
		const { from, to, kind } = this.model.ties;
		const lines = [];
		for (let t = 0; t < from.length && lines.length < MOST_TIES; t++) {
			const a = shownAt[from[t]];
			const b = shownAt[to[t]];
			if (a !== b && a >= 0 && b >= 0 && isWanted(from[t], to[t])) {
				lines.push({ a, b, curve: tieCurve(this.layout, kind[t], a, b, new Float64Array(6)), kind: kind[t] });
			}
		}
		return lines;
	}

	#dotted(shownAt, chosen) {
		const { from, to } = this.model.dotted;
		const lines = [];
		for (let k = 0; k < from.length; k++) {
			const a = shownAt[from[k]];
			const b = shownAt[to[k]];
			if (a !== b && a >= 0 && b >= 0 && (chosen.has(from[k]) || chosen.has(to[k]))) {
				lines.push({ a, b, curve: influenceCurve(this.layout, a, b, new Float64Array(6)) });
			}
		}
		return lines;
	}

	#arcs(shownAt) {
		if (this.selection.length !== 1) {
			return [];
		}
		const [i] = this.selection;
		return pastColleagues(this.model, i)
			.map(each => ({ ...each, a: shownAt[i], b: shownAt[each.person] }))
			.filter(each => each.a !== each.b && each.a >= 0 && each.b >= 0)
			.slice(0, MOST_ARCS)
			.map(each => ({
				...each,
				text: `${each.organization} ${each.years}`.trim(),
				curve: overheadArc(this.layout, each.a, each.b, new Float64Array(6)),
			}));
	}
}
