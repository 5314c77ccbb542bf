const FONT = "Inter, system-ui, sans-serif";
const LARGEST = 24;
const LEGIBLE = 7;

/** Draws what stands behind the cards of a view that is no org chart: rings, boxes, links. */
export function drawDecorations(context, { decorations }, scale, { colours }) {
	// A line for many lies behind the boxes that it joins, the line of one person on top of all.
	drawLinks(context, decorations.filter(({ people }) => people), scale, colours);
	drawShapes(context, decorations, scale, colours);
	drawLinks(context, decorations.filter(({ link, people }) => link && !people), scale, colours);
}

function drawShapes(context, decorations, scale, colours) {
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
			context.fill();
			context.strokeStyle = colours["hairline-strong"];
			context.stroke();
			// Further out the name stands over the box, at a size that can be read.
			scale * LARGEST >= LEGIBLE && writeHead(context, box, text, `· ${count}`, scale, colours);
		}
	}
}

function drawLinks(context, links, scale, colours) {
	context.strokeStyle = colours.past;
	context.lineCap = "round";
	for (const { link, people } of links) {
		context.lineWidth = widthOf(people, scale) / scale;
		context.globalAlpha = people ? 0.45 : 0.7;
		context.beginPath();
		context.moveTo(link[0], link[1]);
		context.quadraticCurveTo(link[2], link[3], link[4], link[5]);
		context.stroke();
	}
	context.globalAlpha = 1;
}

/** The width of a line on the screen. @param {number | undefined} people for how many it stands */
export function widthOf(people, scale = 1) {
	return people ? Math.min(12, 1 + Math.sqrt(people)) : Math.max(1, 1.4 * scale);
}

/** The head of a box in as large a type as fits above the cards, cut where the box ends. */
function writeHead(context, [x, y, width], text, count, scale, colours) {
	const size = Math.min(LARGEST, Math.max(14, 10.5 / scale));
	context.font = `650 ${size}px ${FONT}`;
	context.fillStyle = colours.text;
	context.textBaseline = "middle";
	let shown = text;
	while (shown.length > 1 && context.measureText(`${shown} ${count}`).width > width - 24) {
		shown = `${shown.slice(0, shown.endsWith("…") ? -2 : -1)}…`;
	}
	context.fillText(`${shown} ${count}`, x + 14, y + 19);
}
