const HANDS = 8;

/** The colour of a member, the same for everybody and in every window. @param {string} memberId @returns {string} a token without `--dl-` */
export function handOf(memberId) {
	let hash = 0;
	for (const letter of memberId) {
		hash = (hash * 31 + letter.codePointAt(0)) >>> 0;
	}
	return `hand-${hash % HANDS + 1}`;
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
 * @returns {{id: string, name: string, own: boolean, away: boolean, hand: string, windows: import("./attendance.js").Presence[]}[]}
 */
export function membersOf(others) {
	const members = new Map();
	for (const presence of [...others].sort((a, b) => a.since.localeCompare(b.since))) {
		const id = presence.member?.id ?? presence.id;
		const known = members.get(id);
		known ? known.windows.push(presence) : members.set(id, { id, name: nameOf(presence), own: presence.own, hand: handOf(id), windows: [presence] });
	}
	return [...members.values()]
		.map(member => ({ ...member, away: member.windows.every(({ away }) => away) }))
		.sort((a, b) => a.own - b.own || a.away - b.away);
}
