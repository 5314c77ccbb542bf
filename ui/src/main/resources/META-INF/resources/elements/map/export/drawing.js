import { indexPeople } from "../grid-index.js";
import { leads } from "../model.js";
import { influenceWidth, traceArrow } from "../pens.js";
import { influenceCurve, reportingPieces } from "../routes.js";
import { nearestShown } from "../lines-between.js";
import { TIES } from "../ties/kinds.js";
import { tieWidth } from "../ties/paint.js";
import { traceTie } from "../ties/shapes.js";
import { TieLines } from "../ties/tie-lines.js";
import { TIE_TOKENS } from "../vocabulary.js";
import { drawCard } from "./card.js";
import { cut } from "./measure.js";
import { Pen, tag, words } from "./pen.js";
import { widthOf } from "../views/decorations.js";

/** Beyond this, influence lines are a cloud that hides the people. */
const MOST_INFLUENCES = 1500;
const MOST_TIES = 1500;
/** A badge stands out over a card by so much, and a knob below it. */
export const OVER = 10;
export const UNDER = 12;

/**
 * The map as SVG elements in world units: all of it, or what touches a part.
 *
 * @param {import("../state.js").MapState} state
 * @param {import("../scene.js").Look} look
 * @param {import("../viewport.js").Box} part
 * @param {Record<string, string>} colours
 */
export function drawMap(state, look, part, colours) {
	return drawLines(state, look, part, colours) + drawCards(state, look, part, colours) + drawPath(state, colours);
}

/** What stands behind the cards. */
export function drawLines({ model, layout }, look, part, colours) {
	const touches = touching(part);
	const behind = layout.kind ? decorations(layout, colours) : reporting(model, layout, touches, colours) + dotted(model, layout, colours);
	const between = look.showLines && layout.kind !== "past" ? influences(model, layout, touches, look, colours) + ties(model, layout, part, look, colours) : "";
	return behind + between;
}

/** The cards that touch a part; of those, all or some. @param {(i: number) => boolean} [isMeant] */
export function drawCards(state, look, part, colours, isMeant = () => true) {
	const cardState = state.cardState(look);
	return cardsIn(state, part).filter(isMeant).map(i => drawCard(cardState, i, colours)).join("");
}

/** The places of cards that touch a part, left free for what another sheet shows. */
export function drawPlaces(state, part, colours, isMeant) {
	const { x, y, width, height } = state.layout;
	return cardsIn(state, part).filter(isMeant).map(i =>
		tag("rect", { x: x[i], y: y[i], width: width[i], height: height[i], rx: 6, fill: colours.surface, stroke: colours.hairline })).join("");
}

function cardsIn({ layout: { count, visible, x, y, width, height } }, part) {
	const touches = touching(part);
	const found = [];
	for (let i = 0; i < count; i++) {
		if (visible[i] && touches(x[i], y[i] - OVER, x[i] + width[i], y[i] + height[i] + UNDER)) {
			found.push(i);
		}
	}
	return found;
}

function touching({ x, y, width, height }) {
	return (x0, y0, x1, y1) => x1 >= x && y1 >= y && x0 <= x + width && y0 <= y + height;
}

function reporting(model, layout, touches, colours) {
	const pen = new Pen();
	for (const i of model.order) {
		if (layout.visible[i] && leads(model, i)) {
			reportingPieces(layout, model, i).filter(piece => touches(piece.x0, piece.y0, piece.x1, piece.y1)).forEach(piece => piece.trace(pen));
		}
	}
	return line(pen, colours["line-reporting"], 1.5);
}

function dotted(model, layout, colours) {
	const shownAt = nearestShown(model, layout);
	const pen = new Pen();
	model.dotted.from.forEach((from, k) => curve(pen, layout, shownAt[from], shownAt[model.dotted.to[k]]));
	return line(pen, colours["line-dotted"], 1.6, { "stroke-linecap": "round", "stroke-dasharray": "0.1 5" });
}

function influences(model, layout, touches, look, colours) {
	const { from, to, kind, strength } = model.influences;
	const shownAt = nearestShown(model, layout);
	const bent = new Float64Array(6);
	const drawn = [];
	for (let t = 0; t < from.length && drawn.length < MOST_INFLUENCES; t++) {
		const [a, b] = [shownAt[from[t]], shownAt[to[t]]];
		if (a === b || a < 0 || b < 0) {
			continue;
		}
		influenceCurve(layout, a, b, bent);
		if (touches(Math.min(bent[0], bent[4]), Math.min(bent[1], bent[5]), Math.max(bent[0], bent[4]), Math.max(bent[1], bent[5]))) {
			const [pen, heads] = [new Pen(), new Pen()];
			const width = influenceWidth(strength[t], 1) * 0.7;
			traceArrow(pen, heads, bent, 0, width);
			const colour = colours[TIE_TOKENS[kind[t]]];
			drawn.push(line(pen, colour, width) + tag("path", { d: heads.data, fill: colour }));
		}
	}
	return drawn.length === 0 ? "" : tag("g", { opacity: layout.kind ? 0.8 : look.lit ? 0.15 : 0.4 }, drawn.join(""));
}

function ties(model, layout, part, look, colours) {
	const lines = new TieLines(model, layout, indexPeople(layout));
	const drawn = lines.crossing(part.x, part.y, part.x + part.width, part.y + part.height).slice(0, MOST_TIES).map(t => {
		const kind = model.ties.kind[t];
		const { token, width, dash } = TIES[kind];
		const [pen, signs] = [new Pen(), new Pen()];
		const wide = tieWidth(1);
		traceTie(kind, pen, signs, lines.curves, t * 6, wide, lines.signAt[t]);
		return line(pen, colours[token], wide * width, { "stroke-dasharray": dash.length > 0 ? dash.map(each => each * wide).join(" ") : null })
			+ (signs.data === "" ? "" : tag("path", { d: signs.data, fill: colours[token] }));
	});
	return drawn.length === 0 ? "" : tag("g", { opacity: look.lit ? 0.2 : 0.85 }, drawn.join(""));
}

/** The way between two people, over everything else. */
export function drawPath({ model, layout, path: steps }, colours) {
	const shownAt = nearestShown(model, layout);
	const pen = new Pen();
	(steps ?? []).forEach(({ from, step }) => curve(pen, layout, shownAt[from], shownAt[step.to]));
	return line(pen, colours.selected, 4, { "stroke-linecap": "round" });
}

function decorations(layout, colours) {
	const headings = layout.headings.filter(({ far }) => !far).map(({ x, y, text }) =>
		words(text, { x, y: y - 6, "text-anchor": "middle", "font-size": 13, "font-weight": 500, fill: colours["text-muted"] }));
	return layout.decorations.map(({ ring, box, link, people, text, count }) => {
		if (ring) {
			const [cx, cy, rx, ry] = ring;
			return tag("ellipse", { cx, cy, rx, ry, fill: "none", stroke: colours["hairline-strong"], "stroke-dasharray": "4 4" });
		}
		if (box) {
			const [x, y, width, height] = box;
			return tag("rect", { x, y, width, height, rx: 10, fill: colours.surface, stroke: colours["hairline-strong"] })
				+ words(`${cut(text, width - 50, 15, 650)} · ${count}`, { x: x + 14, y: y + 24, "font-size": 15, "font-weight": 650, fill: colours.text });
		}
		const [ax, ay, cx, cy, bx, by] = [...link].map(each => each.toFixed(1));
		return tag("path", { d: `M${ax} ${ay}Q${cx} ${cy} ${bx} ${by}`, fill: "none", stroke: colours.past, "stroke-width": widthOf(people), "stroke-opacity": people ? 0.45 : 1 });
	}).join("") + headings.join("");
}

function curve(pen, layout, a, b) {
	if (a !== b && a >= 0 && b >= 0) {
		const bent = influenceCurve(layout, a, b, new Float64Array(6));
		pen.moveTo(bent[0], bent[1]);
		pen.quadraticCurveTo(bent[2], bent[3], bent[4], bent[5]);
	}
}

function line(pen, stroke, width, more = {}) {
	return pen.data === "" ? "" : tag("path", { d: pen.data, fill: "none", stroke, "stroke-width": width, ...more });
}
