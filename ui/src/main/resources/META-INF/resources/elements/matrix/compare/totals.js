import { shortDifference } from "./words.js";

/**
 * Draws a total beside what it was: what it is now, and under it by how much it has changed, with its sign.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {import("../totals.js").Ink} ink
 * @param {import("../scene.js").Scene} scene
 * @param {import("../rollup.js").Rollup} now
 * @param {import("../rollup.js").Rollup} then
 * @param {{x: number, y: number, width: number, height: number}} at
 */
export function drawDifference(context, { colours, family, fit }, scene, now, then, { x, y, width, height }) {
	const middle = y + height / 2;
	const [sum, before] = [scene.measured(now), scene.measured(then)];
	const difference = shortDifference(before, sum, scene.format);
	context.font = `650 12px ${family}`;
	context.fillStyle = colours.text;
	context.fillText(fit(sum.isZero ? "–" : scene.format.shortSum(sum), width), x, middle - 8);
	context.font = `${difference === "=" ? 400 : 650} 11px ${family}`;
	context.fillStyle = difference === "=" ? colours["text-muted"] : colours.access;
	context.fillText(fit(difference, width), x, middle + 8);
}
