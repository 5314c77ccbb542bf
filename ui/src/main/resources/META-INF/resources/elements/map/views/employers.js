import { LEAF, PANE } from "../plan.js";
import { counted, shortened } from "../people.js";
import { perModel } from "../per-model.js";
import { emptyFlat, enclose, stand } from "./flat.js";
import { whoMet } from "./met.js";

const PAD = 14;
const HEAD = 36;
const BETWEEN = 40;
const GAP = 8;
const LONGEST = 34;
/** More lines than this are no longer told apart. */
const MOST_LINKS = 60;

/**
 * Where people of the map met before: the places where at least two of them were, or may have been, at the same time,
 * with those alone who met somebody there; the most common first.
 *
 * @type {(model: import("../model.js").MapModel) => {id: string, name: string, stays: {i: number, years: string}[]}[]}
 */
export const sharedEmployers = perModel(model => {
	/** @type {Map<string, {id: string, name: string, times: import("./met.js").Time[]}>} */
	const places = new Map();
	for (const { person, organization, from, to } of model.affiliations) {
		const place = places.get(organization.id) ?? places.set(organization.id, { id: organization.id, name: organization.name, times: [] }).get(organization.id);
		place.times.push({ person: person.id, from, to });
	}
	return [...places.values()].map(({ id, name, times }) => {
		/** @type {Map<number, string>} */
		const stays = new Map();
		for (const { person, from, to } of whoMet(times)) {
			for (const i of model.seatsOfPerson.get(person) ?? []) {
				stays.set(i, [stays.get(i), yearsOf(from, to)].filter(Boolean).join(", "));
			}
		}
		return { id, name, stays };
	}).filter(({ stays }) => stays.size > 1)
		.map(({ id, name, stays }) => ({ id, name, stays: [...stays].map(([i, years]) => ({ i, years })).sort((a, b) => a.years.localeCompare(b.years) || a.i - b.i) }))
		.sort((a, b) => b.stays.length - a.stays.length || a.name.localeCompare(b.name));
});

function yearsOf(from, to) {
	const [start, end] = [from?.slice(0, 4), to?.slice(0, 4)];
	return start && end ? (start === end ? start : `${start}–${end}`) : start ? `from ${start}` : end ? `until ${end}` : "";
}

/**
 * People grouped by where they met: a box for each employer that several have in common. Whoever was at more than one
 * stands at the most common, with a line to the others.
 *
 * @param {import("../model.js").MapModel} model
 * @param {import("../plan.js").Plan | null} plan
 * @param {import("../viewport.js").Size} [pane] that it will be seen in
 * @returns {import("./flat.js").FlatLayout}
 */
export function employersLayout(model, plan, pane = PANE) {
	const layout = emptyFlat("past", model.count, plan);
	const places = sharedEmployers(model);
	const home = new Map();
	places.forEach(place => place.stays.forEach(({ i }) => home.has(i) || home.set(i, place)));
	const boxes = places.map(place => boxOf(place, place.stays.filter(({ i }) => home.get(i) === place)));
	pack(boxes, pane);
	for (const { place, residents, rows, x, y, width, height } of boxes) {
		const text = shortened(place.name);
		layout.decorations.push({ box: [x, y, width, height], text, count: place.stays.length });
		layout.headings.push({ x: x + width / 2, y: y + height / 2, text: `${cut(text)} · ${place.stays.length}`, far: true });
		residents.forEach(({ i }, k) => {
			const column = Math.floor(k / rows);
			stand(layout, i, x + PAD + column * (LEAF.width + GAP) + LEAF.width / 2, y + HEAD + (k % rows) * (LEAF.height + GAP) + LEAF.height / 2, LEAF);
		});
	}
	layout.decorations.unshift(...linksBetween(layout, places, home, new Map(boxes.map(box => [box.place, box]))));
	const stays = new Map();
	places.forEach(({ name, stays: list }) => list.forEach(({ i, years }) =>
		(stays.get(i) ?? stays.set(i, []).get(i)).push(`${shortened(name)} ${years}`.trim())));
	layout.noteOf = i => (stays.get(i) ?? []).join("; ");
	layout.summary = places.length === 0
		? "No two people of this map are known to have been at the same place before."
		: `${counted(home.size, "person", "people")} met before, at ${counted(places.length, "place", "places")}.`;
	return enclose(layout);
}

function boxOf(place, residents) {
	const columns = Math.max(1, Math.ceil(Math.sqrt(residents.length / 3.2)));
	const rows = Math.ceil(residents.length / columns);
	return {
		place, residents, rows, x: 0, y: 0,
		width: 2 * PAD + columns * LEAF.width + (columns - 1) * GAP,
		height: HEAD + (rows > 0 ? rows * (LEAF.height + GAP) - GAP + PAD : 2),
	};
}

/** On shelves, the highest first; as wide as shows them largest. */
function pack(boxes, pane) {
	const sorted = [...boxes].sort((a, b) => b.height - a.height);
	const widest = Math.max(0, ...boxes.map(({ width }) => width));
	const area = boxes.reduce((sum, { width, height }) => sum + (width + BETWEEN) * (height + BETWEEN), 0);
	let best = { limit: widest, scale: 0 };
	for (let factor = 0.4; factor < 3; factor *= 1.15) {
		const limit = Math.max(widest, Math.sqrt(area) * factor);
		const { width, height } = shelve(sorted, limit);
		const scale = Math.min(pane.width / width, pane.height / height);
		best = scale > best.scale ? { limit, scale } : best;
	}
	shelve(sorted, best.limit);
}

function shelve(boxes, limit) {
	let [x, y, tallest, right] = [0, 0, 0, 0];
	for (const box of boxes) {
		if (x > 0 && x + box.width > limit) {
			y += tallest + BETWEEN;
			x = tallest = 0;
		}
		box.x = x;
		box.y = y;
		x += box.width + BETWEEN;
		right = Math.max(right, x - BETWEEN);
		tallest = Math.max(tallest, box.height);
	}
	return { width: right, height: y + tallest };
}

function cut(text) {
	return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/**
 * Who was at more than one place, as a line from each of them; where those would be a thicket, as one line between two
 * places, the wider the more were at both.
 */
function linksBetween(layout, places, home, boxAt) {
	const also = places.flatMap(place => place.stays.filter(({ i }) => home.get(i) !== place).map(({ i }) => ({ i, from: home.get(i), to: place })));
	if (also.length <= MOST_LINKS) {
		return also.map(({ i, to }) => ({ link: linkTo(layout, i, boxAt.get(to)) }));
	}
	/** @type {Map<string, {from: object, to: object, people: number}>} */
	const bundles = new Map();
	for (const { from, to } of also) {
		const key = `${from.id} ${to.id}`;
		const bundle = bundles.get(key) ?? bundles.set(key, { from: boxAt.get(from), to: boxAt.get(to), people: 0 }).get(key);
		bundle.people++;
	}
	return [...bundles.values()].sort((one, other) => other.people - one.people).slice(0, MOST_LINKS)
		.map(({ from, to, people }) => ({ link: between(from, to), people }));
}

/** Through the middles of two boxes, behind whatever stands on the way. */
function between(from, to) {
	const [ax, ay, bx, by] = [from.x + from.width / 2, from.y + from.height / 2, to.x + to.width / 2, to.y + to.height / 2];
	return Float64Array.from([ax, ay, (ax + bx) / 2 + (by - ay) * 0.12, (ay + by) / 2 - (bx - ax) * 0.12, bx, by]);
}

/** From somebody's card to the head of a box. */
function linkTo({ x, y, width, height }, i, box) {
	const ax = x[i] + width[i] / 2;
	const ay = y[i] + height[i] / 2;
	const bx = box.x + box.width / 2;
	const by = box.y + HEAD / 2;
	const side = bx >= ax ? 1 : -1;
	const nearX = bx - ax > box.width / 2 ? box.x : ax - bx > box.width / 2 ? box.x + box.width : bx;
	return Float64Array.from([ax + side * width[i] / 2, ay, (ax + nearX) / 2, Math.min(ay, by) - 30, nearX, by]);
}
