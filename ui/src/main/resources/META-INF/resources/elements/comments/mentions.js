/**
 * @typedef {{id: string, name: string}} Member
 */

const MOST_OFFERED = 6;
const LETTER = /[\p{L}\p{N}_]/u;

/** Where members are named with an @ in a text, in order; the longer of two names that begin alike counts. @param {string} text @param {Member[]} members */
function* places(text, members) {
	const byLength = [...members].filter(({ name }) => name !== "").sort((a, b) => b.name.length - a.name.length);
	for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
		const rest = text.slice(at + 1).toLowerCase();
		const member = byLength.find(({ name }) => rest.startsWith(name.toLowerCase()) && !LETTER.test(rest.charAt(name.length)));
		if (member && !LETTER.test(text.charAt(at - 1))) {
			yield { at, end: at + 1 + member.name.length, member };
		}
	}
}

/** Whom a text mentions. @param {string} text @param {Member[]} members @returns {string[]} their ids, each once */
export function mentioned(text, members) {
	return [...new Set([...places(text, members)].map(({ member }) => member.id))];
}

/** A text in pieces, so that mentions can be shown as such. @param {string} text @param {Member[]} members @returns {{text: string, mention: boolean}[]} */
export function pieces(text, members) {
	const found = [];
	let from = 0;
	for (const { at, end } of places(text, members)) {
		if (at >= from) {
			found.push({ text: text.slice(from, at), mention: false }, { text: text.slice(at, end), mention: true });
			from = end;
		}
	}
	found.push({ text: text.slice(from), mention: false });
	return found.filter(piece => piece.text !== "");
}

/** What is being typed after an @ before the caret. @param {string} text @param {number} caret @returns {{from: number, word: string} | null} */
export function begun(text, caret) {
	const from = text.lastIndexOf("@", caret - 1);
	if (from < 0 || from > 0 && LETTER.test(text.charAt(from - 1))) {
		return null;
	}
	const word = text.slice(from + 1, caret);
	return word.includes("\n") || word.length > 40 ? null : { from, word };
}

/** Who may be meant by what was begun: names that begin with it before those of which a word does. @param {string} word @param {Member[]} members */
export function offered(word, members) {
	const like = word.toLowerCase();
	const rank = ({ name }) => name.toLowerCase().startsWith(like) ? 0 : name.toLowerCase().split(/\s+/).some(part => part.startsWith(like)) ? 1 : 2;
	return members.filter(member => rank(member) < 2 && member.name.toLowerCase() !== like.trimEnd())
		.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name)).slice(0, MOST_OFFERED);
}
