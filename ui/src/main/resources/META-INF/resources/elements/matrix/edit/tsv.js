/** Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, quotes around what holds a tab, a line or a quote. Pure. */

/** @param {string} text @returns {string[][]} */
export function parseBlock(text) {
	const rows = [[""]];
	let quoted = false;
	const body = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
	for (let i = 0; i < body.length; i++) {
		const row = rows[rows.length - 1];
		const character = body[i];
		if (quoted) {
			if (character !== '"') {
				row[row.length - 1] += character;
			} else if (body[i + 1] === '"') {
				row[row.length - 1] += body[++i];
			} else {
				quoted = false;
			}
		} else if (character === '"' && row[row.length - 1] === "" && closes(body, i)) {
			quoted = true;
		} else if (character === "\t") {
			row.push("");
		} else if (character === "\n") {
			rows.push([""]);
		} else {
			row[row.length - 1] += character;
		}
	}
	return rows;
}

/** A quote that nothing ends is a character like any other. */
function closes(body, from) {
	for (let i = body.indexOf('"', from + 1); i >= 0; i = body.indexOf('"', i + 1)) {
		if (body[i + 1] === '"') {
			i++;
		} else {
			return i + 1 === body.length || body[i + 1] === "\t" || body[i + 1] === "\n";
		}
	}
	return false;
}

/** @param {string[][]} rows @returns {string} */
export function writeBlock(rows) {
	return rows.map(row => row.map(text => /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text).join("\t")).join("\n");
}
