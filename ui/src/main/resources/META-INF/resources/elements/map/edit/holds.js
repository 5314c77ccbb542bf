import { pan } from "../viewport.js";
import { topmost, whyNoLine, whyNotUnder } from "./rules.js";
import { named, who } from "./words.js";

/** A ghost near the right rim hangs at the left of the hand. */
const GHOST = 260;
const RIM = 36;
const STRIDE = 9;

/**
 * What a hand holds from pressing to letting go.
 *
 * @typedef {object} Hold
 * @property {(x: number, y: number) => void} move
 * @property {(x: number, y: number) => void} drop
 * @property {() => void} cancel
 */

/**
 * Lets Escape take a hold out of the hand, and the map move on when the hand comes to its rim.
 *
 * @param {Hold} hold
 * @param {import("../camera.js").Camera} camera
 * @returns {Hold}
 */
export function held(hold, camera) {
	let over = false;
	let frame = 0;
	let at = null;
	const end = act => {
		if (!over) {
			over = true;
			cancelAnimationFrame(frame);
			window.removeEventListener("keydown", onKey, true);
			act();
		}
	};
	const onKey = event => {
		if (event.key === "Escape") {
			event.preventDefault();
			event.stopImmediatePropagation();
			end(hold.cancel);
		}
	};
	const atRim = () => {
		frame = 0;
		const { width, height } = camera.scene.size;
		const inside = isInside(at, { width, height });
		const dx = !inside ? 0 : at.x < RIM ? STRIDE : at.x > width - RIM ? -STRIDE : 0;
		const dy = !inside ? 0 : at.y < RIM ? STRIDE : at.y > height - RIM ? -STRIDE : 0;
		if (dx !== 0 || dy !== 0) {
			camera.moveTo(pan(camera.view, dx, dy));
			hold.move(at.x, at.y);
			frame = requestAnimationFrame(atRim);
		}
	};
	return {
		move: (x, y) => {
			if (!over) {
				if (!at) {
					window.addEventListener("keydown", onKey, true);
				}
				at = { x, y };
				hold.move(x, y);
				frame ||= requestAnimationFrame(atRim);
			}
		},
		drop: (x, y) => end(() => hold.drop(x, y)),
		cancel: () => end(hold.cancel),
	};
}

function isInside({ x, y }, { width, height }) {
	return x >= 0 && y >= 0 && x <= width && y <= height;
}

/**
 * What lies beyond the map, and may take a card: places are pixels in the map's surface.
 *
 * @typedef {object} Away
 * @property {(x: number, y: number, ids: string[]) => void} over
 * @property {(x: number, y: number, ids: string[]) => void} drop
 * @property {() => void} end
 */

/**
 * Cards in the hand, to be put under somebody, or carried beyond the map.
 *
 * @param {number[]} people
 * @param {{stage: import("./stage.js").Stage, eyes: import("./eyes.js").Eyes, cardAt: (x: number, y: number) => number,
 *   move: (people: number[], target: number) => void, away?: Away | null}} map
 * @returns {Hold}
 */
export function carry(people, { stage, eyes, cardAt, move, away = null }) {
	let { model } = eyes.state;
	let carried = topmost(model, people);
	const ids = carried.map(i => model.ids[i]);
	let text = "";
	let target = -1;
	let reason = "";
	let begun = false;
	let isAway = false;
	const leaves = (x, y) => away !== null && !isInside({ x, y }, eyes.scene.size);
	const comeBack = () => {
		isAway && away.end();
		isAway = false;
	};
	const begin = () => {
		begun = true;
		const title = document.createElement("span");
		const name = document.createElement("b");
		name.dir = title.dir = "auto";
		name.textContent = who(model, carried);
		title.textContent = carried.length === 1 ? model.titles[carried[0]].slice(0, 80) : "move together";
		stage.ghost.replaceChildren(name, title);
	};
	/** Others may change the map while it is in the hand. */
	const follow = () => {
		if (eyes.state.model !== model) {
			model = eyes.state.model;
			carried = ids.map(id => model.indexOf.get(id)).filter(i => i !== undefined);
			target = -1;
		}
	};
	const aim = next => {
		follow();
		if (next !== target) {
			target = next;
			reason = target < 0 ? "" : whyNotUnder(model, carried, target);
			const itself = carried.length === 1 && target === carried[0];
			stage.ring(null);
			text = target < 0 || itself ? "" : reason || `Will report to ${named(model, target)}`;
		}
		if (target >= 0 && text) {
			stage.ring(eyes.card(target), reason === "");
		}
	};
	return {
		move: (x, y) => {
			if (!begun) {
				begin();
			}
			if (leaves(x, y)) {
				isAway = true;
				stage.clear();
				away.over(x, y, ids);
				return;
			}
			comeBack();
			const left = x + GHOST > eyes.scene.size.width ? x - GHOST : x + 10;
			stage.place(stage.ghost, { x: left, y: y + 10 });
			aim(cardAt(x, y));
			stage.say(text, left, y + 62, reason === "");
		},
		drop: (x, y) => {
			if (leaves(x, y)) {
				away.drop(x, y, ids);
				return;
			}
			comeBack();
			aim(cardAt(x, y));
			stage.clear();
			if (target >= 0 && reason === "" && text && carried.length > 0) {
				move(carried.map(i => model.ids[i]), model.ids[target]);
			}
		},
		cancel: () => {
			comeBack();
			stage.clear();
		},
	};
}

/**
 * A line in the hand, from somebody to whoever it is let go over.
 *
 * @param {number} from
 * @param {{stage: import("./stage.js").Stage, eyes: import("./eyes.js").Eyes, cardAt: (x: number, y: number) => number,
 *   line: (from: number, to: number) => void}} map
 * @returns {Hold}
 */
export function thread(from, { stage, eyes, cardAt, line }) {
	const fromId = eyes.state.model.ids[from];
	const aim = (x, y) => {
		const { model } = eyes.state;
		from = model.indexOf.get(fromId) ?? from;
		const target = cardAt(x, y);
		const reason = target < 0 ? "" : whyNoLine(model, from, target);
		return { target: target === from ? -1 : target, reason: target === from ? "" : reason };
	};
	return {
		move: (x, y) => {
			const { target, reason } = aim(x, y);
			const { model } = eyes.state;
			stage.ring(target < 0 ? null : eyes.card(target), reason === "");
			stage.draw(eyes.edge(from), { x, y }, reason === "");
			stage.say(target < 0 ? "" : reason || `A line from ${named(model, from)} to ${named(model, target)}`, x + 14, y + 14, reason === "");
		},
		drop: (x, y) => {
			const { target, reason } = aim(x, y);
			stage.clear();
			if (target >= 0 && reason === "") {
				line(from, target);
			}
		},
		cancel: () => stage.clear(),
	};
}

/**
 * A box over the ground that selects whoever it touches.
 *
 * @param {{x: number, y: number}} start
 * @param {{stage: import("./stage.js").Stage, eyes: import("./eyes.js").Eyes, select: (people: number[]) => void}} map
 * @returns {Hold}
 */
export function marquee(start, { stage, eyes, select }) {
	const origin = eyes.world(start.x, start.y);
	const boxTo = (x, y) => {
		const { view } = eyes.scene;
		const ax = (origin.x - view.x) * view.scale;
		const ay = (origin.y - view.y) * view.scale;
		return { x: Math.min(ax, x), y: Math.min(ay, y), width: Math.abs(ax - x), height: Math.abs(ay - y) };
	};
	return {
		move: (x, y) => stage.place(stage.box, boxTo(x, y)),
		drop: (x, y) => {
			stage.clear();
			const box = boxTo(x, y);
			const from = eyes.world(box.x, box.y);
			const to = eyes.world(box.x + box.width, box.y + box.height);
			const people = [];
			eyes.scene.people.query(from.x, from.y, to.x, to.y, i => people.push(i));
			select(people);
		},
		cancel: () => stage.clear(),
	};
}
