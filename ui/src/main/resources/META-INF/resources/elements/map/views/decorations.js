const FONT = "Inter, system-ui, sans-serif";

/** Draws what stands behind the cards of a view that is no org chart: rings, boxes, links. */
export function drawDecorations(context, { decorations }, scale, { colours }) {
	context.lineWidth = 1 / scale;
	for (const { ring, box, text, count } of decorations) {
		context.strokeStyle = colours.hairline;
		context.fillStyle = colours.surface;
		context.beginPath();
		if (ring) {
			context.setLineDash([4 / scale, 4 / scale]);
			context.strokeStyle = colours["hairline-strong"];
			context.ellipse(...ring, 0, 0, 2 * Math.PI);
			context.stroke();
			context.setLineDash([]);
		} else if (box) {
			context.roundRect(...box, 10);
			context.globalAlpha = 0.6;
			context.fill();
			context.globalAlpha = 1;
			context.strokeStyle = colours["hairline-strong"];
			context.stroke();
			writeHead(context, box, text, `· ${count}`, scale, colours);
		}
	}
	context.strokeStyle = colours.past;
	context.lineWidth = Math.max(1, 1.4 * scale) / scale;
	context.globalAlpha = 0.7;
	context.beginPath();
	for (const { link } of decorations) {
		if (link) {
			context.moveTo(link[0], link[1]);
			context.quadraticCurveTo(link[2], link[3], link[4], link[5]);
		}
	}
	context.stroke();
	context.globalAlpha = 1;
}

/** The head of a box in as large a type as fits above the cards, cut where the box ends. */
function writeHead(context, [x, y, width], text, count, scale, colours) {
	const size = Math.min(24, Math.max(14, 10.5 / scale));
	context.font = `650 ${size}px ${FONT}`;
	context.fillStyle = colours.text;
	context.textBaseline = "middle";
	let shown = text;
	while (shown.length > 1 && context.measureText(`${shown} ${count}`).width > width - 24) {
		shown = `${shown.slice(0, shown.endsWith("…") ? -2 : -1)}…`;
	}
	context.fillText(`${shown} ${count}`, x + 14, y + 19);
}
