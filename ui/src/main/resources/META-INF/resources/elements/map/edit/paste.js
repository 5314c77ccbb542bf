/** What the head of a copied table calls its columns. */
const HEAD = /^(name|full name)$/i;
const MOST = 100;
const LONGEST = 255;

/**
 * People in a pasted text, a line each: columns of a spreadsheet, or a name and a title with a comma between.
 *
 * @param {string} text
 * @returns {{name: string, title: string}[]}
 */
export function pastedPeople(text) {
	const lines = text.split(/\r\n|\r|\n/).map(line => line.includes("\t") ? line.split("\t") : [line.split(", ")[0], line.split(", ").slice(1).join(", ")]);
	const people = lines.map(([name, title = ""]) => ({ name: plain(name), title: plain(title) })).filter(({ name, title }) => name || title);
	return (people.length > 0 && HEAD.test(people[0].name) ? people.slice(1) : people).slice(0, MOST);
}

/** Without the sign that keeps a spreadsheet from reckoning, and no longer than a name may be. */
function plain(text) {
	return [...text.trim().replace(/^'(?=[=+\-@])/, "").replace(/^"(.*)"$/, "$1")].slice(0, LONGEST).join("").trim();
}
