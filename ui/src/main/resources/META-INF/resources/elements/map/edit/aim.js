/**
 * Choosing somebody as the target of something: arrows and Enter, or a click; Escape leaves. While it lasts, the map is
 * walked as ever and a line shows what Enter would do.
 */
export class Aim {
	#now = null;

	/** @param {import("./stage.js").Stage} stage @param {import("./eyes.js").Eyes} eyes */
	constructor(stage, eyes) {
		this.stage = stage;
		this.eyes = eyes;
	}

	get isOn() {
		return this.#now !== null;
	}

	/**
	 * @param {object} what
	 * @param {string} what.fromId whose act it is
	 * @param {string} what.asks the sentence at the top
	 * @param {(target: number) => string} what.why why somebody can't be it; empty when they can
	 * @param {(target: number) => void} what.take
	 */
	start(what) {
		this.#now = what;
		this.stage.banner.textContent = what.asks;
		this.eyes.scene.invalidate();
	}

	/** Shows what choosing somebody would do. */
	over(target) {
		const now = this.#now;
		if (!now) {
			return;
		}
		const from = this.#from;
		if (from === undefined) {
			this.stop();
			return;
		}
		if (target < 0 || target === from) {
			this.stage.clear();
			return;
		}
		const reason = now.why(target);
		const card = this.eyes.card(target);
		this.stage.ring(card, reason === "");
		this.stage.draw(this.eyes.edge(from), { x: card.x, y: card.y + card.height / 2 }, reason === "");
		this.stage.say(reason, card.x, card.y + card.height + 10, false);
		if (this.stage.banner.textContent !== (reason || now.asks)) {
			this.stage.banner.textContent = reason || now.asks;
		}
	}

	/** Somebody is chosen; whoever can't be is told why, and the choice goes on. */
	take(target) {
		const now = this.#now;
		if (now && target >= 0 && target !== this.#from) {
			const reason = now.why(target);
			if (reason) {
				this.over(target);
			} else {
				this.stop();
				now.take(target);
			}
		}
	}

	get #from() {
		return this.eyes.state.model?.indexOf.get(this.#now.fromId);
	}

	stop() {
		if (this.#now) {
			this.#now = null;
			this.stage.banner.textContent = "";
			this.stage.clear();
		}
	}
}
