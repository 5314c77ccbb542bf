import { FLAG, leadOf, strongestRivals } from "./lens/rivals.js";
import { initials, shortened } from "./people.js";
import { AUTHORITY_LABELS, AUTHORITY_LETTERS, ROLES, STRENGTH_QUARTERS } from "./vocabulary.js";

/** Levels of detail: blocks far out, names in the middle, everything near. */
export const NEAR_FROM = 0.56;
export const MIDDLE_FROM = 0.3;

/** @typedef {"far" | "middle" | "near"} Level */

/** @returns {Level} */
export function levelAt(scale) {
	return scale >= NEAR_FROM ? "near" : scale >= MIDDLE_FROM ? "middle" : "far";
}

const SVG = "http://www.w3.org/2000/svg";
const CHEVRONS = [0, 1, 2, 3, 4].map(n => Array.from({ length: n }, (_, k) => `M${k * 7 + 1} 7l3.5-5 3.5 5`).join(""));

/**
 * What is shown of a person on a card.
 *
 * @typedef {object} CardState
 * @property {import("./model.js").MapModel} model
 * @property {import("./layout.js").Layout} layout
 * @property {import("./lens.js").Lens} lens
 * @property {(i: number) => number} stepOf of the lens
 * @property {(i: number) => boolean} isLit
 * @property {(i: number) => string} knobText empty for people without reports
 * @property {(i: number) => boolean} isCollapsed
 * @property {(i: number) => boolean} isOld whether our knowledge of them has aged
 * @property {(i: number) => number} threadsOf how many threads are open about them
 */

/** HTML cards that are lent to whoever is in view, and taken back. */
export class CardPool {
	/** @param {HTMLElement} world */
	constructor(world) {
		this.world = world;
		/** @type {Map<number, {element: HTMLElement, parts: object, kind: string}>} */
		this.mounted = new Map();
		/** @type {Record<string, {element: HTMLElement, parts: object, kind: string}[]>} */
		this.free = { full: [], compact: [], middle: [] };
	}

	kindOf(layout, i, level) {
		return level === "middle" ? "middle" : layout.compact[i] ? "compact" : "full";
	}

	has(i, kind) {
		return this.mounted.get(i)?.kind === kind;
	}

	/** Gives back the cards of everybody who is not wanted. */
	releaseExcept(isWanted) {
		for (const [i, card] of this.mounted) {
			if (!isWanted(i, card.kind)) {
				this.mounted.delete(i);
				this.free[card.kind].push(card);
			}
		}
	}

	/** Hides what stays unused, and lets go of more than a screenful. */
	tidyUp() {
		for (const list of Object.values(this.free)) {
			for (const card of list) {
				card.element.style.display = "none";
			}
			list.splice(400).forEach(card => card.element.remove());
		}
	}

	/** @param {CardState} state */
	mount(i, kind, state) {
		const card = this.free[kind].pop() ?? this.#make(kind);
		this.mounted.set(i, card);
		card.element.style.display = "";
		this.#fill(card, i, state);
	}

	/** Shows what has changed on the cards in view. @param {CardState} state */
	refresh(state) {
		this.mounted.forEach((card, i) => this.#fill(card, i, state));
	}

	clear() {
		this.releaseExcept(() => false);
		this.tidyUp();
	}

	/** Lets cards in view shine up for a moment. */
	glow(people) {
		for (const i of people) {
			const element = this.mounted.get(i)?.element;
			if (element) {
				element.classList.remove("glow");
				void element.offsetWidth;
				element.classList.add("glow");
				element.addEventListener("animationend", () => element.classList.remove("glow"), { once: true });
			}
		}
	}

	#make(kind) {
		const element = make("div", `card ${kind}`);
		const parts = { bar: make("i", "bar"), name: make("div", "name"), knob: make("div", "knob"), badge: make("b", "badge"), talk: make("b", "talk") };
		parts.name.dir = "auto";
		element.append(parts.bar, parts.name, parts.knob, parts.badge, parts.talk);
		if (kind !== "middle") {
			Object.assign(parts, { face: make("div", "face"), letters: make("span", ""), title: make("div", "title"), signs: make("div", "signs") });
			parts.title.dir = "auto";
			parts.face.append(parts.letters);
			const influence = document.createElementNS(SVG, "svg");
			influence.setAttribute("class", "influence");
			influence.setAttribute("viewBox", "0 0 30 8");
			parts.chevrons = document.createElementNS(SVG, "path");
			influence.append(parts.chevrons);
			Object.assign(parts, { influence, roles: make("span", "roles"), old: make("i", "old"), differs: make("b", "differs"), coin: make("b", "coin") });
			parts.flag = document.createElementNS(SVG, "svg");
			parts.flag.setAttribute("viewBox", "0 0 12 12");
			parts.flag.append(document.createElementNS(SVG, "path"));
			parts.flag.firstChild.setAttribute("d", FLAG);
			parts.signs.append(parts.roles, parts.coin, parts.flag, influence);
			parts.differs.textContent = "≠";
			parts.differs.title = "Another map says otherwise";
			element.append(parts.face, parts.signs, parts.old, parts.differs);
			kind === "compact" ? parts.signs.prepend(parts.title) : element.append(parts.title);
		}
		this.world.append(element);
		return { element, parts, kind };
	}

	#fill({ element, parts, kind }, i, state) {
		const { model, layout } = state;
		element.classList.remove("glow");
		element.style.transform = `translate(${layout.x[i]}px, ${layout.y[i]}px)`;
		if (parts.width !== layout.width[i]) {
			parts.width = layout.width[i];
			element.style.width = `${layout.width[i]}px`;
			element.style.height = `${layout.height[i]}px`;
		}
		element.classList.toggle("unlit", !state.isLit(i));
		element.classList.toggle("unfilled", model.seat[i] !== 0);
		element.classList.toggle("small", layout.compact[i] === 1);
		const step = `${state.lens.name}-${state.stepOf(i)}`;
		parts.bar.className = `bar ${step}`;
		const badge = state.lens.badgeOf(model, i);
		parts.badge.className = badge === "" ? "badge none" : `badge ${step}`;
		setText(parts.badge, badge);
		setText(parts.name, shortened(model.names[i]));
		const knob = state.knobText(i);
		parts.knob.className = knob === "" ? "knob none" : state.isCollapsed(i) ? "knob pill" : "knob open";
		setText(parts.knob, knob);
		const threads = state.threadsOf(i);
		parts.talk.className = threads > 0 ? "talk" : "talk none";
		setText(parts.talk, threads > 99 ? "99+" : String(threads));
		if (kind === "middle") {
			return;
		}
		const roles = model.roles[i];
		parts.face.className = `face quarters-${STRENGTH_QUARTERS[model.strength[i]]}`;
		setText(parts.letters, model.seat[i] === 0 ? initials(model.names[i]) : "?");
		setText(parts.title, shortened(model.titles[i]));
		setRoles(parts.roles, roles, kind === "compact" ? 2 : 4);
		const coin = AUTHORITY_LETTERS[model.authority[i]];
		parts.coin.className = coin === "" ? "coin none" : `coin authority-${model.authority[i]}`;
		setText(parts.coin, coin);
		parts.coin.title = AUTHORITY_LABELS[model.authority[i]];
		parts.influence.setAttribute("class", model.influence[i] > 0 ? "influence" : "influence none");
		parts.chevrons.setAttribute("d", CHEVRONS[model.influence[i]]);
		const rival = strongestRivals(model)[i] !== null;
		parts.flag.setAttribute("class", rival ? leadOf(model, i) > 0 ? "flag ahead" : "flag" : "flag none");
		const old = state.isOld(i);
		parts.old.className = old ? "old" : "old none";
		element.classList.toggle("aged", old);
		parts.differs.className = model.differs[i] ? "differs" : "differs none";
		const bare = roles.length === 0 && coin === "" && !rival && model.influence[i] === 0;
		element.classList.toggle("bare", bare);
	}
}

function setRoles(holder, roles, most) {
	const shown = roles.slice(0, roles.length > most ? most - 1 : most).map(role => ROLES[role]?.[0] ?? "?");
	if (roles.length > most) {
		shown.push(`+${roles.length - most + 1}`);
	}
	while (holder.children.length > shown.length) {
		holder.lastChild.remove();
	}
	while (holder.children.length < shown.length) {
		holder.append(make("b", ""));
	}
	shown.forEach((code, k) => setText(holder.children[k], code));
}

function setText(element, text) {
	if (element.textContent !== text) {
		element.textContent = text;
	}
}

function make(tag, className) {
	const element = document.createElement(tag);
	element.className = className;
	return element;
}
