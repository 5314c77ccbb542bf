const MARKS = /\p{Mark}/gu;
const BREAKS = /[\s,.;:()/&'"-]+/u;

/** Lower case, without accents: what a hurried hand types. */
export function fold(text) {
	return text.normalize("NFD").replace(MARKS, "").toLocaleLowerCase();
}

/** Finds people of a map by name, title and unit. Every word asked for has to begin a word of theirs. */
export class PeopleSearch {
	/** @param {import("./model.js").MapModel} model */
	constructor(model) {
		this.model = model;
		/** @type {{name: string, words: string[]}[] | null} made at the first search */
		this.entries = null;
	}

	/**
	 * @param {string} text
	 * @param {number} [most]
	 * @returns {number[]} people, best first: whole names, then names, then titles and units
	 */
	find(text, most = 8) {
		const wanted = fold(text).split(BREAKS).filter(Boolean);
		if (wanted.length === 0) {
			return [];
		}
		this.entries ??= this.#read();
		const phrase = wanted.join(" ");
		/** @type {[score: number, i: number][]} */
		const found = [];
		this.entries.forEach(({ name, words, nameWords }, i) => {
			if (wanted.every(each => words.some(word => word.startsWith(each)))) {
				const inName = wanted.filter(each => nameWords.some(word => word.startsWith(each))).length;
				found.push([(name.startsWith(phrase) ? 0 : 1) + 2 * (wanted.length - inName), i]);
			}
		});
		const { depth } = this.model;
		found.sort(([a, i], [b, j]) => a - b || depth[i] - depth[j] || i - j);
		return found.slice(0, most).map(([, i]) => i);
	}

	#read() {
		const { names, titles, unit, units } = this.model;
		return names.map((each, i) => {
			const name = fold(each.slice(0, 200));
			const nameWords = name.split(BREAKS).filter(Boolean);
			const rest = fold(`${titles[i].slice(0, 200)} ${units[unit[i]]?.name ?? ""}`).split(BREAKS).filter(Boolean);
			return { name, nameWords, words: [...nameWords, ...rest] };
		});
	}
}
