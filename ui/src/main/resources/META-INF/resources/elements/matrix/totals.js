/**
 * Draws a total: a bar in two tones, potential whose buyer is known and potential whose buyer is not, and the sum
 * under it; where nothing open is valued, what is sold, in one tone.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {{colours: Record<string, string>, family: string}} ink
 * @param {import("./scene.js").Scene} scene
 * @param {import("./rollup.js").Rollup} rollup
 * @param {import("./money.js").Sum | null} largest what a full bar means; null draws the sum alone
 * @param {{x: number, y: number, width: number, height: number}} at
 */
export function drawTotal(context, { colours, family }, scene, rollup, largest, { x, y, width, height }) {
	const middle = y + height / 2;
	const face = scene.totalFace(rollup, largest);
	if (largest === null) {
		context.font = `650 13px ${family}`;
		context.fillStyle = colours.text;
		context.fillText(face.sum, x, middle);
		return;
	}
	const known = face.known * width;
	const unknown = face.unknown * width;
	context.fillStyle = scene.measure === "open" ? colours.access : colours.sold;
	context.fillRect(x, middle - 11, known, 8);
	context.fillStyle = colours["no-access"];
	context.fillRect(x + known, middle - 11, unknown, 8);
	if (unknown > 0) {
		context.strokeStyle = colours["no-buyer"];
		context.lineWidth = 1;
		context.strokeRect(x + known + 0.5, middle - 10.5, Math.max(0, unknown - 1), 7);
	}
	context.font = `400 11px ${family}`;
	context.fillStyle = colours["text-muted"];
	context.fillText(face.sum, x, middle + 7);
}
