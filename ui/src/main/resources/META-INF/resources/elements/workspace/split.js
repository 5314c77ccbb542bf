/** How the width is shared between two panes, as a share of the first. Pure but for the memory. */

export const EVEN = 0.56;
const STEP = 0.02;
/** In CSS pixels. */
const NARROWEST_PANE = 320;
const KEY = "dottedline.workspace.split";

/** Keeps both panes wide enough to be of use. @param {number} share @param {number} width of both */
export function within(share, width) {
	const least = Math.min(0.5, NARROWEST_PANE / Math.max(1, width));
	return Math.min(1 - least, Math.max(least, share));
}

/** Where a key moves the divider; null: the key means nothing here. */
export function moved(key, share) {
	switch (key) {
		case "ArrowLeft":
			return share - STEP;
		case "ArrowRight":
			return share + STEP;
		case "Home":
			return 0;
		case "End":
			return 1;
		case "Enter":
			return EVEN;
		default:
			return null;
	}
}

/** The share that this reader left it at. */
export function remembered() {
	try {
		const share = Number.parseFloat(localStorage.getItem(KEY));
		return share > 0 && share < 1 ? share : EVEN;
	} catch {
		return EVEN;
	}
}

/** @param {number} share */
export function remember(share) {
	try {
		share === EVEN ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, share.toFixed(4));
	} catch {
		// A browser that keeps nothing for us still has its divider.
	}
}
