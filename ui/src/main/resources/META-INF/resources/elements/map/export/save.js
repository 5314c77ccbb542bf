/** The largest picture that browsers still draw. */
const LONGEST = 16_000;
const MOST_PIXELS = 120_000_000;

/** Gives a file to the reader. @param {Blob} blob @param {string} name */
export function download(blob, name) {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A name that every file system takes. */
export function fileName(title, ending) {
	const plain = title.normalize("NFC").replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ").replace(/\s+/g, " ").trim().slice(0, 100);
	return `${plain || "map"}.${ending}`;
}

/** @param {string} svg */
export function svgBlob(svg) {
	return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n`, svg], { type: "image/svg+xml" });
}

/**
 * Draws an SVG document as pixels, twice as fine as a screen where that is not too large.
 *
 * @returns {Promise<{blob: Blob, width: number, height: number, scale: number}>} scale: pixels for one of the document's
 */
export async function png({ svg, width, height }) {
	const scale = Math.min(2, LONGEST / width, LONGEST / height, Math.sqrt(MOST_PIXELS / (width * height)));
	const image = new Image();
	// The page's policy lets pictures come from data alone, besides its own server.
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement("canvas");
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise((resolve, reject) =>
		canvas.toBlob(made => made ? resolve(made) : reject(new Error("The picture is too large for this browser.")), "image/png"));
	return { blob, width: canvas.width, height: canvas.height, scale };
}
