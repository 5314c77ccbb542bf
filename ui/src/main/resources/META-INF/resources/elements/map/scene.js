import { CardPool, levelAt } from "./cards.js";
import { indexPeople } from "./grid-index.js";
import { LabelPlaces } from "./label-places.js";
import { Landmarks } from "./landmarks.js";
import { Ground } from "./lines.js";
import { Marks } from "./marks.js";
import { Overlay } from "./overlay.js";
import { Picture } from "./picture.js";
import { nearestShown } from "./lines-between.js";

const RESTS_AFTER = 130;
const MOUNT_BUDGET = 4;
/** Cards to be mounted in one frame: their layout and painting cost more than their making. */
const MOUNTS = { near: 10, middle: 24, resting: 80 };
const AROUND = 60;
const OVERLAY_EVERY = 90;

/**
 * How the map looks just now.
 *
 * @typedef {object} Look
 * @property {Record<string, string>} colours
 * @property {import("./lens.js").Lens} lens
 * @property {"far" | "middle" | "near"} level
 * @property {(i: number) => number} stepOf
 * @property {Uint8Array | null} lit null when nobody is singled out
 * @property {(i: number) => boolean} isLit
 * @property {boolean} showLines
 * @property {boolean} hasSelection
 */

/** Draws one layout of one model: a picture of the ground, cards for whoever is in view, lines of the selected, marks. */
export class Scene {
	/**
	 * @param {{picture: HTMLElement, world: HTMLElement, overlay: HTMLCanvasElement, marks: HTMLElement}} layers
	 * @param {import("./state.js").MapState} state
	 * @param {(view: import("./viewport.js").View, resting: boolean) => void} onFrame
	 */
	constructor(layers, state, onFrame) {
		this.layers = layers;
		this.state = state;
		this.onFrame = onFrame;
		this.cards = new CardPool(layers.world);
		this.marks = new Marks(layers.marks);
		this.picture = new Picture(layers.picture);
		this.size = { width: 0, height: 0 };
		this.view = { x: 0, y: 0, scale: 1 };
		this.movedAt = -Infinity;
		this.wanted = new Uint32Array(0);
		this.stamp = 0;
		this.frame = 0;
		this.restTimer = 0;
		this.cardsAreStale = false;
	}

	/** Takes a new layout, or a new model in the same layout. */
	show() {
		const { model, layout } = this.state;
		this.people = indexPeople(layout);
		this.ground = new Ground(model, layout, this.people);
		this.shownAt = nearestShown(model, layout);
		this.landmarks = new Landmarks(model);
		if (this.wanted.length !== model.count) {
			this.wanted = new Uint32Array(model.count);
		}
		this.cards.clear();
		this.select();
	}

	/** Takes a new selection. */
	select() {
		const { model, layout, selection } = this.state;
		this.overlay = new Overlay(model, layout, this.shownAt, selection, this.state.path, this.state.circle, this.state.line);
		this.layers.overlay.hidden = this.overlay.isEmpty;
		this.repaint();
	}

	/** Draws everything anew, as colours, lens, light or what people are have changed. */
	repaint() {
		this.picture.forget();
		this.labelled = null;
		this.cardsAreStale = true;
		this.invalidate();
	}

	resize(size) {
		const ratio = Math.min(2, window.devicePixelRatio || 1);
		this.size = size;
		this.ratio = ratio;
		this.picture.resize(size, ratio);
		this.layers.overlay.width = Math.round(size.width * ratio);
		this.layers.overlay.height = Math.round(size.height * ratio);
		this.overlaid = null;
		this.invalidate();
	}

	/** @param {import("./viewport.js").View} view */
	setView(view) {
		this.view = view;
		this.movedAt = performance.now();
		this.invalidate();
	}

	invalidate() {
		this.frame ||= requestAnimationFrame(() => {
			this.frame = 0;
			this.#draw();
		});
	}

	close() {
		cancelAnimationFrame(this.frame);
		clearTimeout(this.restTimer);
		this.frame = 0;
	}

	/** @returns {Look} */
	look() {
		const { model, lens, lit, colours, showLines, selection } = this.state;
		return {
			colours, lens, lit, showLines, level: levelAt(this.view.scale),
			stepOf: i => lens.stepOf(model, i),
			isLit: i => lit === null || lit[i] === 1,
			hasSelection: selection.size > 0,
		};
	}

	#draw() {
		if (!this.ground || this.size.width === 0) {
			return;
		}
		const resting = performance.now() - this.movedAt > RESTS_AFTER;
		const { view } = this;
		const look = this.look();
		this.layers.world.style.willChange = resting ? "auto" : "transform";
		this.layers.world.style.transform = `translate(${-view.x * view.scale}px, ${-view.y * view.scale}px) scale(${view.scale})`;
		this.layers.world.dataset.level = look.level;
		const more = this.#mountCards(look, resting) | this.#paintGround(look, resting);
		this.#drawOverlay(look, resting);
		this.#label(look, resting);
		this.marks.placeRings(view, this.state.layout, [...this.state.selection], this.state.showFocus ? this.state.active : -1);
		this.marks.placeLabels(view);
		this.onFrame(view, resting);
		if (more) {
			this.invalidate();
		} else if (!resting) {
			clearTimeout(this.restTimer);
			this.restTimer = setTimeout(() => this.invalidate(), RESTS_AFTER + 10);
		}
	}

	#paintGround(look, resting) {
		const draw = (context, part, scale) => this.ground.draw(context, part, scale === this.view.scale ? look : { ...look, level: levelAt(scale) });
		return this.picture.step(this.view, resting, this.state.layout, draw);
	}

	#mountCards(look, resting) {
		const { view, cards, wanted } = this;
		const { layout } = this.state;
		if (look.level === "far") {
			this.layers.world.hidden = true;
			cards.releaseExcept(() => false);
			this.cardsAreStale = false;
			return false;
		}
		if (this.layers.world.hidden) {
			cards.tidyUp();
			this.layers.world.hidden = false;
		}
		const stamp = ++this.stamp;
		const around = AROUND / view.scale;
		const missing = [];
		this.people.query(view.x - around, view.y - around, view.x + this.size.width / view.scale + around,
			view.y + this.size.height / view.scale + around, i => {
				wanted[i] = stamp;
				if (!cards.has(i, cards.kindOf(layout, i, look.level))) {
					missing.push(i);
				}
			});
		cards.releaseExcept((i, kind) => wanted[i] === stamp && kind === cards.kindOf(layout, i, look.level));
		const state = this.state.cardState(look);
		if (this.cardsAreStale) {
			cards.refresh(state);
			this.cardsAreStale = false;
		}
		const start = performance.now();
		const most = resting ? MOUNTS.resting : MOUNTS[look.level];
		let mounted = 0;
		while (mounted < missing.length && mounted < most && (mounted < 4 || performance.now() - start < MOUNT_BUDGET)) {
			const i = missing[mounted++];
			cards.mount(i, cards.kindOf(layout, i, look.level), state);
		}
		if (resting || mounted === missing.length) {
			cards.tidyUp();
		}
		return mounted < missing.length;
	}

	/** Chooses anew which names and lines are labelled, once the hand rests or the level of detail is another. */
	#label(look, resting) {
		const { view, labelled } = this;
		if (labelled === null || (resting && labelled.view !== view)) {
			this.labelled = { view };
			const places = new LabelPlaces(view);
			const labels = this.overlay.labels().filter(label => (look.level !== "far" || label.kind === "past") && places.take(label));
			const all = this.state.layout.headings ?? [];
			const headings = all.filter(({ far }) => !far || look.level === "far").map(each => ({ ...each, kind: "landmark" })).filter(each => places.take(each));
			const landmarks = look.level === "far" && all.length === 0 ? this.landmarks.within(this.state.layout, view, this.size, places) : [];
			this.marks.setLabels([...labels, ...headings, ...landmarks], view);
		}
	}

	/** While things move, the lines of the selected move as they are painted, and are painted a few times a second. */
	#drawOverlay(look, resting) {
		if (this.overlay.isEmpty) {
			return;
		}
		const { view, ratio, overlaid } = this;
		const now = performance.now();
		if (overlaid?.overlay === this.overlay && overlaid.colours === look.colours
			&& (overlaid.view === view || (!resting && now - overlaid.at < OVERLAY_EVERY))) {
			const stretch = view.scale / overlaid.view.scale;
			this.layers.overlay.style.transform = `translate(${(overlaid.view.x - view.x) * view.scale}px, ${(overlaid.view.y - view.y) * view.scale}px) scale(${stretch})`;
			return;
		}
		this.overlaid = { view, at: now, overlay: this.overlay, colours: look.colours };
		this.layers.overlay.style.transform = "";
		const context = this.layers.overlay.getContext("2d");
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.clearRect(0, 0, this.layers.overlay.width, this.layers.overlay.height);
		const k = view.scale * ratio;
		context.setTransform(k, 0, 0, k, -view.x * k, -view.y * k);
		this.overlay.draw(context, view.scale, look.colours);
	}
}
