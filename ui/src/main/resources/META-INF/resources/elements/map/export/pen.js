/** Takes what is traced, as a canvas path does, and gives it as the data of an SVG path. */
export class Pen {
	#data = [];

	moveTo(x, y) {
		this.#data.push(`M${round(x)} ${round(y)}`);
	}

	lineTo(x, y) {
		this.#data.push(`L${round(x)} ${round(y)}`);
	}

	quadraticCurveTo(cx, cy, x, y) {
		this.#data.push(`Q${round(cx)} ${round(cy)} ${round(x)} ${round(y)}`);
	}

	closePath() {
		this.#data.push("Z");
	}

	get data() {
		return this.#data.join("");
	}
}

export function round(number) {
	return Math.round(number * 10) / 10;
}

const NAMES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;" };

/** Text that can stand in XML, whatever it holds. */
export function escaped(text) {
	return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
		.replace(/[&<>"]/g, each => NAMES[each]);
}

/** An SVG element; children are elements already. */
export function tag(name, attributes, children = "") {
	const list = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== null)
		.map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : escaped(String(value))}"`).join("");
	return `<${name}${list}${children === "" ? "/>" : `>${children}</${name}>`}`;
}

/** @returns {string} a text element, its content escaped */
export function words(text, attributes) {
	return text === "" ? "" : tag("text", attributes, escaped(text));
}
