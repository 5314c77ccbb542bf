import { listenToHands } from "./gestures.js";
import { hit } from "./hit.js";
import { TypeAhead, intentOf } from "./keyboard.js";
import { flatIntent } from "./views/flat.js";
import { leads } from "./model.js";

/**
 * Turns what hands and keys do on the tree into what the map does.
 *
 * @typedef {object} Actions
 * @property {(people: number[], options?: {add?: boolean}) => void} choose
 * @property {(i: number) => void} toggle
 * @property {(i: number) => void} open
 * @property {(i: number) => void} talk shows what is said about somebody
 * @property {(i: number) => void} go makes somebody active
 * @property {() => void} help
 * @property {(i: number) => void} focusOn
 * @property {() => void} table
 */
export class Pilot {
	#typing = new TypeAhead();

	/**
	 * @param {HTMLElement} tree
	 * @param {import("./state.js").MapState} state
	 * @param {import("./scene.js").Scene} scene
	 * @param {import("./camera.js").Camera} camera
	 * @param {Actions} actions
	 * @param {import("./edit/editing.js").Editing} editing
	 */
	constructor(tree, state, scene, camera, actions, editing) {
		Object.assign(this, { tree, state, scene, camera, actions, editing });
		editing.cardAt = (x, y) => {
			const found = this.#at(x, y);
			return found?.part === "card" ? found.person : -1;
		};
		listenToHands(tree, {
			view: () => camera.view,
			moveTo: view => camera.moveTo(view),
			// Where people stand by influence or by past, a card that is dragged says nothing of whom they report to.
			take: (x, y, event, stayed) => editing.take(x, y, event, state.layout?.kind ? null : this.#at(x, y), stayed),
			click: (x, y, event) => {
				const found = this.#at(x, y);
				if (!editing.click(x, y, event, found)) {
					this.#click(found, event);
				}
			},
			doubleClick: (x, y) => this.#at(x, y)?.part === "card" && actions.focusOn(this.#at(x, y).person),
			hover: (x, y) => {
				const found = this.#at(x, y);
				tree.classList.toggle("over-card", found !== null);
				editing.hover(x, y, found);
			},
		});
		tree.addEventListener("keydown", event => this.#key(event));
		const ring = () => {
			state.showFocus = tree.matches(":focus-visible");
			scene.invalidate();
		};
		tree.addEventListener("focus", ring);
		tree.addEventListener("blur", ring);
	}

	#at(x, y) {
		const { state } = this;
		const { layout, model, collapsed } = state;
		const { view } = this.camera;
		return layout ? hit(this.scene.people, layout, i => !layout.kind && leads(model, i), i => collapsed[i] === 1,
			view.x + x / view.scale, view.y + y / view.scale, view.scale, this.scene.look().level !== "far",
			i => this.scene.look().level !== "far" && state.threadsOf(i) > 0) : null;
	}

	#click(found, event) {
		if (found?.part === "knob") {
			this.actions.toggle(found.person);
		} else if (found?.part === "talk") {
			this.actions.talk(found.person);
		} else if (found) {
			this.actions.choose([found.person], { add: event.shiftKey });
		} else if (!event.shiftKey) {
			this.actions.choose([]);
		}
	}

	#key(event) {
		const letter = /^[\p{Letter}\p{Number}]$/u.test(event.key);
		const typing = letter && this.#typing.isTyping(event.timeStamp);
		if (!typing && this.editing.key(event)) {
			event.preventDefault();
			return;
		}
		if (event.ctrlKey || event.metaKey || event.altKey || this.state.active < 0) {
			return;
		}
		const { model, collapsed, active, layout } = this.state;
		const intent = typing ? null
			: flatIntent(event.key, layout, active) ?? intentOf(event.key, { model, collapsed, active, shift: event.shiftKey });
		if (intent) {
			event.preventDefault();
			this.#do(intent);
		} else if (letter) {
			const next = this.#typing.next(event.key, event.timeStamp, { model, visible: layout.visible, active });
			if (next >= 0) {
				this.actions.go(next);
			}
		}
	}

	#do(intent) {
		const { actions, camera } = this;
		if ("go" in intent) {
			actions.go(intent.go);
		} else if ("toggle" in intent) {
			actions.toggle(intent.toggle);
		} else if ("select" in intent) {
			actions.choose([intent.select], { add: intent.add });
		} else if ("open" in intent) {
			actions.open(intent.open);
		} else {
			({
				fit: () => camera.fit(), in: () => camera.zoom(1.3), out: () => camera.zoom(1 / 1.3),
				clear: () => actions.choose([]), help: () => actions.help(), table: () => actions.table(),
			})[intent.command]();
		}
	}
}
