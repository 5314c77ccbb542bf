export const FONT = "Inter, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

let context;

/** How wide a text is in a size and weight. */
export function widthOf(text, size, weight = 400) {
	context ??= document.createElement("canvas").getContext("2d");
	context.font = `${weight} ${size}px ${FONT}`;
	return context.measureText(text).width;
}

/** A text cut with an ellipsis where it would be too wide. */
export function cut(text, width, size, weight) {
	if (widthOf(text, size, weight) <= width) {
		return text;
	}
	const letters = [...text];
	let low = 0;
	let high = letters.length;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		widthOf(`${letters.slice(0, middle).join("")}…`, size, weight) <= width ? low = middle : high = middle - 1;
	}
	return low === 0 ? "" : `${letters.slice(0, low).join("").trimEnd()}…`;
}

/** A text in lines that are not too wide, the last of them cut. @returns {string[]} */
export function lines(text, width, size, most) {
	const words = text.split(" ");
	const made = [];
	while (words.length > 0 && made.length < most - 1) {
		let line = words.shift();
		while (words.length > 0 && widthOf(`${line} ${words[0]}`, size) <= width) {
			line += ` ${words.shift()}`;
		}
		made.push(line);
	}
	words.length > 0 && made.push(words.join(" "));
	return made.map(line => cut(line, width, size, 400));
}
