/**
 * What totals are drawn with.
 *
 * @typedef {{colours: Record<string, string>, family: string, fit: (text: string, width: number) => string}} Ink
 */

/**
 * Draws a total: a bar of the potential with access, full, and without, hollow: first that whose buyer we know but not
 * well, then that which has no buyer; and the sum under it; where nothing open is valued, what is sold, in one tone.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Ink} ink
 * @param {import("./scene.js").Scene} scene
 * @param {import("./rollup.js").Rollup} rollup
 * @param {import("./money.js").Sum | null} largest what a full bar means; null draws the sum alone
 * @param {{x: number, y: number, width: number, height: number}} at
 */
export function drawTotal(context, { colours, family, fit }, scene, rollup, largest, { x, y, width, height }) {
	const middle = y + height / 2;
	const face = scene.totalFace(rollup, largest);
	if (largest === null) {
		context.font = `650 13px ${family}`;
		context.fillStyle = colours.text;
		context.fillText(fit(face.sum, width), x, middle);
		return;
	}
	const known = face.known * width;
	const unknown = face.unknown * width;
	context.fillStyle = scene.measure === "open" ? colours.access : colours.sold;
	context.fillRect(x, middle - 11, known, 8);
	const weak = face.weak * width;
	if (weak > 0) {
		hollow(context, colours["access-soft"], colours.access, x + known, middle, weak);
	}
	if (unknown > 0) {
		hollow(context, colours["no-access"], colours["no-buyer"], x + known + weak, middle, unknown);
	}
	context.font = `400 11px ${family}`;
	context.fillStyle = colours["text-muted"];
	context.fillText(fit(face.sum, width), x, middle + 7);
}

function hollow(context, fill, line, x, middle, width) {
	context.fillStyle = fill;
	context.fillRect(x, middle - 11, width, 8);
	context.strokeStyle = line;
	context.lineWidth = 1;
	context.strokeRect(x + 0.5, middle - 10.5, Math.max(0, width - 1), 7);
}
