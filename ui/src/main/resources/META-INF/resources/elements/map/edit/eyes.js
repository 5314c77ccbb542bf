/** Where cards are on the screen, in pixels of the surface, and the way back to the world. */
export class Eyes {
	/**
	 * @param {import("../state.js").MapState} state
	 * @param {import("../scene.js").Scene} scene
	 */
	constructor(state, scene) {
		this.state = state;
		this.scene = scene;
	}

	/** The card of somebody, or of whoever stands for them while their branch is closed. @returns {{x: number, y: number, width: number, height: number}} */
	card(i) {
		const { layout } = this.state;
		const shown = this.scene.shownAt[i];
		const { x, y, scale } = this.scene.view;
		return {
			x: (layout.x[shown] - x) * scale, y: (layout.y[shown] - y) * scale,
			width: layout.width[shown] * scale, height: layout.height[shown] * scale,
		};
	}

	/** The middle of the right edge, where a line is drawn from. */
	edge(i) {
		const { x, y, width, height } = this.card(i);
		return { x: x + width, y: y + height / 2 };
	}

	world(x, y) {
		const { view } = this.scene;
		return { x: view.x + x / view.scale, y: view.y + y / view.scale };
	}

	/** The place of a card in the window, for what pops up beside it. */
	inWindow(i) {
		const { x, y, width, height } = this.card(i);
		const box = this.scene.layers.overlay.parentElement.getBoundingClientRect();
		return new DOMRect(box.left + x, box.top + y, width, height);
	}
}
