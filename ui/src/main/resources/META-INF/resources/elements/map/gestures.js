import { pan, zoomAt } from "./viewport.js";

const CLICK_WITHIN = 5;
/** A finger that stays as long takes the card below it in the hand. */
const LIFT_AFTER = 420;

/**
 * Hands on the map: drag to pan, wheel or pinch to zoom at the pointer, click, double click; a finger that stays takes
 * what is below it, or opens its menu when it is lifted again.
 *
 * @param {HTMLElement} surface
 * @param {object} map
 * @param {() => import("./viewport.js").View} map.view
 * @param {(view: import("./viewport.js").View) => void} map.moveTo
 * @param {(x: number, y: number, event: MouseEvent) => void} map.click pixels in the surface
 * @param {(x: number, y: number) => void} map.doubleClick
 * @param {(x: number, y: number) => void} map.hover
 * @param {(x: number, y: number, event: PointerEvent, stayed: boolean) => import("./edit/holds.js").Hold | null} [map.take]
 *   what a press takes in the hand in place of the ground
 */
export function listenToHands(surface, { view, moveTo, click, doubleClick, hover, take = () => null }) {
	/** @type {Map<number, {x: number, y: number}>} */
	const pointers = new Map();
	let travelled = 0;
	/** @type {import("./edit/holds.js").Hold | null} */
	let hold = null;
	let lifting = 0;
	let lifted = false;

	const lift = (event, { x, y }) => {
		hold = take(x, y, event, true);
		lifted = hold !== null;
		if (lifted) {
			surface.setPointerCapture(event.pointerId);
			surface.classList.add("dragging");
			hold.move(x, y);
		}
	};

	const at = event => {
		const box = surface.getBoundingClientRect();
		return { x: event.clientX - box.left, y: event.clientY - box.top };
	};

	surface.addEventListener("pointerdown", event => {
		if (event.button === 0 || event.button === 1) {
			const place = at(event);
			pointers.set(event.pointerId, place);
			travelled = pointers.size === 1 ? 0 : Infinity;
			hold?.cancel();
			clearTimeout(lifting);
			lifted = false;
			hold = pointers.size === 1 && event.button === 0 ? take(place.x, place.y, event, false) : null;
			if (!hold && pointers.size === 1 && event.pointerType === "touch") {
				lifting = setTimeout(() => lift(event, place), LIFT_AFTER);
			}
		}
	});

	// The middle button moves the ground from anywhere; a browser would scroll by itself.
	surface.addEventListener("mousedown", event => event.button === 1 && event.preventDefault());

	surface.addEventListener("pointermove", event => {
		const before = pointers.get(event.pointerId);
		const now = at(event);
		if (!before) {
			hover(now.x, now.y);
			return;
		}
		travelled += Math.hypot(now.x - before.x, now.y - before.y);
		if (travelled > CLICK_WITHIN) {
			clearTimeout(lifting);
		}
		if (travelled > CLICK_WITHIN && !surface.hasPointerCapture(event.pointerId)) {
			surface.setPointerCapture(event.pointerId);
			surface.classList.add("dragging");
		}
		if (hold) {
			if (travelled > CLICK_WITHIN) {
				hold.move(now.x, now.y);
			}
			pointers.set(event.pointerId, now);
			return;
		}
		if (pointers.size === 1 && travelled > CLICK_WITHIN) {
			moveTo(pan(view(), now.x - before.x, now.y - before.y));
			pointers.set(event.pointerId, now);
		} else if (pointers.size === 2) {
			const other = [...pointers].find(([id]) => id !== event.pointerId)[1];
			const spread = Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
			const moved = pan(view(), (now.x - before.x) / 2, (now.y - before.y) / 2);
			moveTo(zoomAt(moved, (now.x + other.x) / 2, (now.y + other.y) / 2, spread));
			pointers.set(event.pointerId, now);
		}
	});

	const release = event => {
		clearTimeout(lifting);
		pointers.delete(event.pointerId);
		surface.classList.remove("dragging");
	};
	surface.addEventListener("pointerup", event => {
		const wasDown = pointers.has(event.pointerId);
		release(event);
		const { x, y } = at(event);
		const holding = hold;
		hold = null;
		if (lifted && travelled <= CLICK_WITHIN) {
			holding.cancel();
			surface.dispatchEvent(new MouseEvent("contextmenu", { button: 2, clientX: event.clientX, clientY: event.clientY, bubbles: true, cancelable: true }));
		} else if (wasDown && travelled <= CLICK_WITHIN && event.button === 0) {
			click(x, y, event);
		} else {
			holding?.drop(x, y);
		}
	});
	surface.addEventListener("pointercancel", event => {
		release(event);
		hold?.cancel();
		hold = null;
	});

	// The menu of a finger that stays opens when it is lifted: until then it may carry the card.
	surface.addEventListener("contextmenu", event => {
		if (lifted && pointers.size > 0) {
			event.preventDefault();
			event.stopImmediatePropagation();
		}
	}, true);

	surface.addEventListener("dblclick", event => {
		const { x, y } = at(event);
		doubleClick(x, y);
	});

	surface.addEventListener("wheel", event => {
		event.preventDefault();
		const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
		if (event.shiftKey) {
			moveTo(pan(view(), -(event.deltaX || event.deltaY) * lines, 0));
			return;
		}
		const { x, y } = at(event);
		const sharpness = event.ctrlKey ? 0.01 : 0.0018;
		moveTo(zoomAt(view(), x, y, Math.exp(-Math.max(-240, Math.min(240, event.deltaY * lines)) * sharpness)));
	}, { passive: false });
}
