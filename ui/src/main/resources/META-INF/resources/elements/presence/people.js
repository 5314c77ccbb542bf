const HANDS = 8;

/**
 * Which colour each member has: one that their id gives, the same in every window, unless somebody who came before has it.
 * Whoever stays keeps theirs.
 */
export class Colours {
	/** @type {Map<string, number>} */
	#taken = new Map();

	/** @param {import("./attendance.js").Presence[]} others */
	hear(others) {
		const ids = [...others].sort((a, b) => a.since.localeCompare(b.since)).map(memberIdOf);
		this.#taken.forEach((_, id) => ids.includes(id) || this.#taken.delete(id));
		for (const id of ids) {
			if (!this.#taken.has(id)) {
				const used = new Set(this.#taken.values());
				const first = hash(id);
				const free = Array.from({ length: HANDS }, (_, k) => (first + k) % HANDS).find(each => !used.has(each));
				this.#taken.set(id, free ?? first);
			}
		}
	}

	/** @param {import("./attendance.js").Presence} presence @returns {string} a token without `--dl-` */
	of(presence) {
		return `hand-${(this.#taken.get(memberIdOf(presence)) ?? 0) + 1}`;
	}
}

function memberIdOf({ member, id }) {
	return member?.id ?? id;
}

function hash(id) {
	let sum = 0;
	for (const letter of id) {
		sum = (sum * 31 + letter.codePointAt(0)) >>> 0;
	}
	return sum % HANDS;
}

/** The first letters of the first two words. @param {string} name */
export function initialsOf(name) {
	return name.trim().split(/[\s._@-]+/).filter(Boolean).slice(0, 2).map(word => [...word][0].toUpperCase()).join("");
}

/** @param {import("./attendance.js").Presence} presence */
export function nameOf(presence) {
	return presence.member?.name ?? "Somebody";
}

/**
 * Members with their windows, whoever is in sight and came first at the front; one's own windows last.
 *
 * @param {import("./attendance.js").Presence[]} others
 * @param {Colours} colours
 * @returns {{id: string, name: string, own: boolean, away: boolean, hand: string, windows: import("./attendance.js").Presence[]}[]}
 */
export function membersOf(others, colours) {
	const members = new Map();
	for (const presence of [...others].sort((a, b) => a.since.localeCompare(b.since))) {
		const id = memberIdOf(presence);
		const known = members.get(id);
		known ? known.windows.push(presence) : members.set(id, { id, name: nameOf(presence), own: presence.own, hand: colours.of(presence), windows: [presence] });
	}
	return [...members.values()]
		.map(member => ({ ...member, away: member.windows.every(({ away }) => away) }))
		.sort((a, b) => a.own - b.own || a.away - b.away);
}
