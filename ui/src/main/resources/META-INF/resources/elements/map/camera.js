import { reducedMotion } from "../theme/theme.js";
import { NEAR_FROM } from "./cards.js";
import { between, bringInto, centreOn, ease, fit, keepInSight, zoomAt } from "./viewport.js";

const FLIGHT = 200;
/** The legend covers so much of the lower edge. */
const FOOT = 64;
/** The first view of a map shows it whole when names can be read that way; else its top. */
const FIRST_SMALLEST = 0.34;
/** So much of a map may lie below the pane at first, for the cards to be read. */
const NEARLY = 0.7;

/** Where the reader looks: moves at once under a hand, and flies there for everything else. */
export class Camera {
	#frame = 0;
	/** What the reader has not moved away from, and is kept when the pane changes its size. @type {"start" | "whole" | null} */
	#kept = "start";

	/**
	 * @param {import("./scene.js").Scene} scene
	 * @param {import("./state.js").MapState} state
	 */
	constructor(scene, state) {
		this.scene = scene;
		this.state = state;
	}

	get view() {
		return this.scene.view;
	}

	/** At once, as a hand does. */
	moveTo(view) {
		this.stop();
		this.#kept = null;
		this.#show(view);
	}

	/** To where somebody else looks. @param {import("./viewport.js").View} view */
	flyTo(view) {
		this.#fly(view);
	}

	stop() {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
	}

	/** The first view. */
	start() {
		this.#kept = "start";
		this.#show(this.#first());
		this.scene.movedAt = -Infinity;
	}

	/** Whether the reader still sees what they were given or asked for as a whole. */
	get isKept() {
		return this.#kept !== null;
	}

	/** Until the reader moves, the first view, or the whole, is kept when the pane changes its size. */
	resized() {
		if (this.state.layout && this.#kept === "start") {
			this.start();
		} else if (this.state.layout && this.#kept === "whole") {
			this.stop();
			this.#target = null;
			this.#show(this.#whole());
		}
	}

	fit() {
		if (this.state.layout) {
			this.#fly(this.#whole());
			this.#kept = "whole";
		}
	}

	#whole() {
		return fit(this.state.layout.bounds, this.#room());
	}

	zoom(factor) {
		const { width, height } = this.scene.size;
		this.#fly(zoomAt(this.#target ?? this.view, width / 2, height / 2, factor));
	}

	actualSize() {
		this.zoom(1 / (this.#target ?? this.view).scale);
	}

	centreOn(x, y) {
		this.moveTo(centreOn(x, y, this.scene.size, this.view.scale));
	}

	/** Shows somebody in the middle, large enough to read. */
	focusOn(i) {
		if (!this.state.layout.visible[i]) {
			return;
		}
		const { x, y, width, height } = this.state.layout;
		this.#fly(centreOn(x[i] + width[i] / 2, y[i] + height[i] / 2, this.scene.size, Math.max(this.view.scale, NEAR_FROM + 0.18)));
	}

	/** Moves just so far that somebody is seen. */
	bringInto(i) {
		const { layout } = this.state;
		if (!layout.visible[i]) {
			return;
		}
		const box = { x: layout.x[i], y: layout.y[i], width: layout.width[i], height: layout.height[i] };
		const view = bringInto(this.view, box, this.scene.size);
		if (view.x !== this.view.x || view.y !== this.view.y) {
			this.#fly(view);
		}
	}

	/** Shows some people, unless one of them is in view already. */
	showSome(people) {
		const { x, y, width, height } = this.state.layout;
		const { view, scene: { size } } = this;
		const isSeen = i => x[i] + width[i] > view.x && x[i] < view.x + size.width / view.scale
			&& y[i] + height[i] > view.y && y[i] < view.y + size.height / view.scale;
		if (!people.some(isSeen)) {
			this.showAll(people, view.scale);
		}
	}

	/** Shows some people together, never larger than they are now or than 100 %. */
	showAll(people, largest = 1) {
		const { x, y, width, height } = this.state.layout;
		const left = Math.min(...people.map(i => x[i]));
		const top = Math.min(...people.map(i => y[i]));
		const right = Math.max(...people.map(i => x[i] + width[i]));
		const bottom = Math.max(...people.map(i => y[i] + height[i]));
		this.#fly(fit({ x: left, y: top, width: right - left, height: bottom - top }, this.#room(), { largest }));
	}

	/** Moves with a card that was elsewhere before, so that it stays where it is on the screen. */
	holdOn(i, before) {
		const { layout } = this.state;
		if (i !== undefined && layout.visible[i]) {
			const shifted = { ...this.view, x: this.view.x + layout.x[i] - before.x, y: this.view.y + layout.y[i] - before.y };
			if (layout.x[i] !== before.x || layout.y[i] !== before.y) {
				this.#kept = null;
			}
			this.#show(shifted);
		}
	}

	/** @type {import("./viewport.js").View | null} where a flight is going */
	#target = null;

	#first() {
		const size = this.#room();
		const { layout, model, selection } = this.state;
		const natural = fit(layout.bounds, size, { padding: 32 }).scale;
		const wide = size.width / (layout.bounds.width + 40) >= NEAR_FROM;
		const smallest = wide && natural > NEAR_FROM * NEARLY ? NEAR_FROM : FIRST_SMALLEST;
		const view = fit(layout.bounds, size, { padding: wide ? 20 : 32, smallest });
		const [chosen] = selection;
		const i = chosen !== undefined && layout.visible[chosen] ? chosen : layout.focus ?? model.roots[0];
		const whole = natural >= smallest || wide;
		if (whole || i < 0 || !layout.visible[i]) {
			return view;
		}
		const middle = centreOn(layout.x[i] + layout.width[i] / 2, layout.y[i], size, view.scale);
		return chosen === undefined ? { ...middle, y: layout.bounds.y - 32 / view.scale } : middle;
	}

	#room() {
		const { width, height } = this.scene.size;
		return { width, height: Math.max(1, height - FOOT) };
	}

	#fly(to) {
		this.stop();
		this.#kept = null;
		if (reducedMotion()) {
			this.#show(to);
			return;
		}
		this.#target = to;
		const from = this.view;
		const start = performance.now();
		const step = now => {
			const t = Math.min(1, Math.max(0, (now - start) / FLIGHT));
			this.#show(between(from, to, this.scene.size, ease(t)));
			if (t < 1) {
				this.#frame = requestAnimationFrame(step);
			} else {
				this.#target = null;
			}
		};
		this.#frame = requestAnimationFrame(step);
	}

	#show(view) {
		const { layout } = this.state;
		this.scene.setView(layout ? keepInSight(view, layout.bounds, this.scene.size) : view);
	}
}
