/** Cuts texts to a width, with an ellipsis, and remembers the result: measuring text is dear, and texts come again. */
export class Fitting {
	/** @type {Map<string, string>} */
	#known = new Map();

	/** @param {CanvasRenderingContext2D} context in the font that the text will be drawn with */
	fit(context, text, width) {
		if (text.length < 4) {
			return text;
		}
		const key = `${text}\u0000${width}\u0000${context.font}`;
		let fitted = this.#known.get(key);
		if (fitted === undefined) {
			if (this.#known.size > 5_000) {
				this.#known.clear();
			}
			this.#known.set(key, fitted = cut(context, text, width));
		}
		return fitted;
	}
}

function cut(context, text, width) {
	if (context.measureText(text).width <= width) {
		return text;
	}
	const characters = [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text.slice(0, 200))].map(each => each.segment);
	let fits = 0;
	let tooLong = characters.length + 1;
	while (tooLong - fits > 1) {
		const middle = (fits + tooLong) >> 1;
		if (context.measureText(`${characters.slice(0, middle).join("")}…`).width <= width) {
			fits = middle;
		} else {
			tooLong = middle;
		}
	}
	return `${characters.slice(0, fits).join("").trimEnd()}…`;
}
