/**
 * The boxes of the cells, one picture for each look, drawn once and then only copied: hatching is dear to draw.
 *
 * @typedef {string} Look sold, progress, open, rival, blocked, none, mixed, buyerless, late, or heat-1 to heat-5
 */

const RADIUS = 5;
/** Room around a cell's box. */
export const INSET = 3;

export class Boxes {
	/** @type {Map<string, HTMLCanvasElement>} */
	#pictures = new Map();

	/**
	 * @param {import("./palette.js").Palette} palette
	 * @param {{columnWidth: number, rowHeight: number}} size of a cell
	 * @param {number} ratio device pixels in a CSS pixel
	 */
	constructor(palette, { columnWidth, rowHeight }, ratio) {
		this.palette = palette;
		this.width = columnWidth;
		this.height = rowHeight;
		this.ratio = ratio;
	}

	/** @param {Look} look @param {boolean} faded @param {boolean} stacked whether it stands for a folded group */
	picture(look, faded, stacked) {
		const key = `${look}${faded ? "-" : "+"}${stacked ? "s" : ""}`;
		let picture = this.#pictures.get(key);
		if (!picture) {
			this.#pictures.set(key, picture = this.#draw(look, faded ? this.palette.faded : this.palette.colours, stacked));
		}
		return picture;
	}

	#draw(look, colours, stacked) {
		const picture = document.createElement("canvas");
		picture.width = Math.round(this.width * this.ratio);
		picture.height = Math.round(this.height * this.ratio);
		const context = picture.getContext("2d");
		context.scale(this.ratio, this.ratio);
		const width = this.width - 2 * INSET;
		const height = this.height - 2 * INSET - 1;
		context.translate(INSET, INSET);
		if (stacked && look !== "none") {
			context.strokeStyle = colours["hairline-strong"];
			context.beginPath();
			context.roundRect(4.5, height - 6, width - 9, 8, 4);
			context.stroke();
			context.clearRect(0, 0, width, height);
		}
		context.beginPath();
		context.roundRect(0.75, 0.75, width - 1.5, height - 1.5, RADIUS);
		this.#fill(context, look, colours, width, height);
		return picture;
	}

	#fill(context, look, colours, width, height) {
		switch (look) {
			case "sold":
				context.fillStyle = colours.sold;
				context.fill();
				break;
			case "progress":
				hatch(context, colours.progress, colours["progress-hatch"], 3, 8, width, height);
				frame(context, colours["progress-hatch"], 1.5);
				break;
			case "blocked":
				hatch(context, colours.blocked, colours["blocked-stripe"], 1, 6, width, height);
				break;
			case "open":
			case "mixed":
				context.fillStyle = colours.open;
				context.fill();
				frame(context, colours["open-line"], 1.5);
				break;
			case "rival":
				context.fillStyle = colours.open;
				context.fill();
				frame(context, colours["competitor-line"], 1.5);
				break;
			case "buyerless":
				context.fillStyle = colours.open;
				context.fill();
				context.setLineDash([4, 3]);
				frame(context, colours["no-buyer-line"], 1.5);
				break;
			case "late":
				context.fillStyle = colours["danger-soft"];
				context.fill();
				frame(context, colours["late-line"], 1.5);
				break;
			case "heat-1":
			case "heat-2":
			case "heat-3":
			case "heat-4":
			case "heat-5":
				context.fillStyle = colours[look];
				context.fill();
				frame(context, colours["heat-line"], 1);
				break;
			default:
				context.setLineDash([2, 3]);
				frame(context, colours.empty, 1);
		}
	}
}

function frame(context, colour, width) {
	context.strokeStyle = colour;
	context.lineWidth = width;
	context.stroke();
}

function hatch(context, ground, stripe, thick, every, width, height) {
	context.save();
	context.clip();
	context.fillStyle = ground;
	context.fillRect(0, 0, width, height);
	context.strokeStyle = stripe;
	context.lineWidth = thick;
	const step = every * Math.SQRT2;
	context.beginPath();
	for (let x = -height; x < width + height; x += step) {
		context.moveTo(x, height + 2);
		context.lineTo(x + height + 4, -2);
	}
	context.stroke();
	context.restore();
	context.beginPath();
	context.roundRect(0.75, 0.75, width - 1.5, height - 1.5, RADIUS);
}
