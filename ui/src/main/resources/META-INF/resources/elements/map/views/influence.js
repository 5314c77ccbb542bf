import { CARD, LEAF } from "../plan.js";
import { counted, shortened } from "../people.js";
import { perModel } from "../per-model.js";
import { TIE_STRENGTH_LABELS } from "../vocabulary.js";
import { emptyFlat, enclose, stand } from "./flat.js";

/** More people than this cannot be read around one; the strongest lines are followed first. */
const MOST = 300;
/** From ring to ring, at least; rings are wider than high, as cards are. */
const STEP = 172;
const WIDE = 1.45;
/** So few people have whole cards; more of them the smaller one. */
const FEW = 40;
/** Between cards, in each direction. */
const GAPS = { x: 22, y: 18 };
/** Two cards this far apart along a ring, measured in cards, never touch. */
const APART = 1.45;

/** For everybody, the influences that they are an end of. */
const tiesOf = perModel(model => {
	/** @type {{to: number, strength: number, out: boolean}[][]} */
	const ties = Array.from({ length: model.count }, () => []);
	model.influences.from.forEach((from, t) => {
		const to = model.influences.to[t];
		ties[from].push({ to, strength: model.influences.strength[t], out: true });
		ties[to].push({ to: from, strength: model.influences.strength[t], out: false });
	});
	ties.forEach(list => list.sort((a, b) => Number(a.out) - Number(b.out) || b.strength - a.strength || a.to - b.to));
	return ties;
});

/** Who moves most: with the most and strongest lines going out, then coming in. -1 where there are none. */
export const mostInfluential = perModel(model => {
	const weight = tiesOf(model).map(list => list.reduce((sum, { strength, out }) => sum + strength * (out ? 1 : 0.4), 0));
	const best = weight.reduce((most, each, i) => each > weight[most] ? i : most, 0);
	return weight[best] > 0 ? best : -1;
});

/**
 * Who moves whom: somebody in the middle, on rings around them whom influence reaches in one step, in two, and so on.
 * Whoever moves the person before stands in the upper half, the moved in the lower.
 *
 * @param {import("../model.js").MapModel} model
 * @param {number} centre
 * @param {number} most steps
 * @param {import("../plan.js").Plan | null} plan
 * @returns {import("./flat.js").FlatLayout}
 */
export function influenceLayout(model, centre, most, plan) {
	const layout = emptyFlat("influence", model.count, plan);
	if (centre < 0) {
		layout.summary = "No influence lines are known on this map yet.";
		return layout;
	}
	const { rings, children, via, left } = reach(model, centre, most);
	const card = rings.flat().length <= FEW ? CARD : LEAF;
	const ring = ringPlaces(card);
	const need = new Float64Array(model.count);
	for (let k = rings.length - 1; k > 0; k--) {
		for (const i of rings[k]) {
			need[i] = Math.max(APART / (ring.length * k), children.get(i)?.reduce((sum, c) => sum + need[c], 0) ?? 0);
		}
	}
	const total = (children.get(centre) ?? []).reduce((sum, c) => sum + need[c], 0);
	const step = Math.max(STEP, total);
	stand(layout, centre, 0, 0, CARD);
	place(layout, children, need, ring, step, centre, 1, 0, 1, card);
	layout.sequence = rings.flat();
	layout.sequence.forEach(i => layout.compact[i] = i !== centre && card === LEAF ? 1 : 0);
	for (let k = 1; k < rings.length; k++) {
		layout.decorations.push({ ring: [0, 0, step * k * WIDE, step * k] });
		layout.headings.push({ x: 0, y: -step * k - card.height / 2 - 4, text: counted(k, "step", "steps") });
	}
	const name = i => shortened(model.names[i]);
	layout.focus = centre;
	layout.noteOf = i => i === centre ? "in the middle" : noteOf(model, via[i], i, name);
	layout.summary = rings.length === 1
		? `Nobody is known to move ${name(centre)} or to be moved by them.`
		: `${counted(layout.sequence.length - 1, "person", "people")} within ${counted(most, "step", "steps")} of ${name(centre)}`
			+ (left > 0 ? `; ${counted(left, "more is", "more are")} left out.` : ".");
	return enclose(layout);
}

function noteOf(model, from, i, name) {
	const tie = tiesOf(model)[from].find(each => each.to === i);
	const strength = TIE_STRENGTH_LABELS[tie.strength];
	return tie.out ? `is influenced by ${name(from)} (${strength})` : `influences ${name(from)} (${strength})`;
}

function reach(model, centre, most) {
	const seen = new Uint8Array(model.count);
	const via = new Int32Array(model.count).fill(-1);
	/** @type {Map<number, number[]>} */
	const children = new Map();
	const rings = [[centre]];
	let shown = 1;
	let left = 0;
	seen[centre] = 1;
	for (let hop = 1; hop <= most; hop++) {
		const ring = [];
		for (const from of rings.at(-1)) {
			for (const { to } of tiesOf(model)[from]) {
				if (seen[to]) {
					continue;
				}
				seen[to] = 1;
				if (shown >= MOST) {
					left++;
					continue;
				}
				shown++;
				via[to] = from;
				(children.get(from) ?? children.set(from, []).get(from)).push(to);
				ring.push(to);
			}
		}
		if (ring.length === 0) {
			break;
		}
		rings.push(ring);
	}
	return { rings, children, via, left };
}

function place(layout, children, need, ring, step, parent, k, start, end, card) {
	const list = children.get(parent) ?? [];
	const total = list.reduce((sum, c) => sum + need[c], 0);
	// A few stand in the middle of their share, so that they stay near whoever they belong to.
	let at = start;
	for (const i of list) {
		const share = (end - start) * need[i] / total;
		const [x, y] = ring.at(at + share / 2);
		stand(layout, i, x * step * k, y * step * k, card);
		place(layout, children, need, ring, step, i, k + 1, at, at + share, card);
		at += share;
	}
}

const SAMPLES = 720;

/** Points of an ellipse at equal distances, as cards measure distance; clockwise from the left over the top. */
function ringPlaces(card) {
	const room = { x: card.width + GAPS.x, y: card.height + GAPS.y };
	const angle = k => Math.PI + 2 * Math.PI * k / SAMPLES;
	const point = k => [WIDE * Math.cos(angle(k)), Math.sin(angle(k))];
	const along = new Float64Array(SAMPLES + 1);
	for (let k = 1; k <= SAMPLES; k++) {
		const [ax, ay] = point(k - 1);
		const [bx, by] = point(k);
		along[k] = along[k - 1] + Math.hypot((bx - ax) / room.x, (by - ay) / room.y);
	}
	const length = along[SAMPLES];
	return {
		length,
		at: share => {
			const wanted = share * length;
			let low = 0;
			let high = SAMPLES;
			while (high - low > 1) {
				const middle = (low + high) >> 1;
				along[middle] <= wanted ? low = middle : high = middle;
			}
			return point(low + (wanted - along[low]) / (along[high] - along[low] || 1));
		},
	};
}
