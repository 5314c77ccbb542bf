import { buildModel } from "/elements/map/model.js";
import { indexPeople } from "/elements/map/grid-index.js";

/** Numbers that look random and are the same for the same seed. */
export function random(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** An account whose person i reports to managerOf(i), nobody for -1. */
export function accountOf(count, managerOf, seat = () => ({})) {
	return {
		id: "account", name: "Account", revision: 1,
		businessUnits: [{ id: "root", name: "Root", kind: "ROOT", parent: null }],
		relationshipMap: {
			revision: 1, influences: [], affiliations: [], teamRelationships: [],
			stakeholders: Array.from({ length: count }, (_, i) => ({
				id: `s${i}`, name: `Person ${i}`, title: "Title", seat: "HELD", manager: managerOf(i) < 0 ? null : { id: `s${managerOf(i)}` },
				dottedLineManagers: [], unit: { id: "root" }, buyingRoles: [], authority: "UNKNOWN", support: "UNKNOWN", influence: "UNKNOWN",
				innerCircle: false, coverage: "UNKNOWN", person: { id: `p${i}` }, ...seat(i),
			})),
		},
	};
}

/** A forest of some shape between wide and deep, by seed. */
export function forest(seed) {
	const next = random(seed);
	const count = 1 + Math.floor(next() * 300);
	const depth = next();
	const loose = next() * 0.2;
	const managers = Array.from({ length: count }, (_, i) =>
		i === 0 || next() < loose ? -1 : Math.floor(i * (depth + (1 - depth) * next()) * 0.999));
	return buildModel(accountOf(count, i => managers[i]));
}

export function collapsedAtRandom(model, seed) {
	const next = random(seed);
	return Uint8Array.from({ length: model.count }, () => next() < 0.25 ? 1 : 0);
}

/** Pairs of people who cover each other. */
export function overlaps(layout) {
	const index = indexPeople(layout);
	let pairs = 0;
	for (let i = 0; i < layout.count; i++) {
		if (layout.visible[i]) {
			index.query(layout.x[i] + 0.5, layout.y[i] + 0.5, layout.x[i] + layout.width[i] - 0.5, layout.y[i] + layout.height[i] - 0.5,
				j => pairs += j === i ? 0 : 1);
		}
	}
	return pairs;
}

/** People whose place is no number, or outside of the layout's bounds. */
export function misplaced(layout) {
	const { x, y, width, height, bounds, visible } = layout;
	return Array.from(x.keys()).filter(i => visible[i] && !(x[i] >= bounds.x - 0.5 && y[i] >= bounds.y - 0.5
		&& x[i] + width[i] <= bounds.x + bounds.width + 0.5 && y[i] + height[i] <= bounds.y + bounds.height + 0.5));
}

/** An account with influence, dotted lines and past employers at random, by seed; every attribute of its people too. */
export function network(seed, most = 40) {
	const next = random(seed);
	const pick = list => list[Math.floor(next() * list.length)];
	const count = 2 + Math.floor(next() * most);
	const dense = next() * 1.5;
	const account = accountOf(count, i => i === 0 || next() < 0.2 ? -1 : Math.floor(next() * i), () => ({
		support: pick(["UNKNOWN", "OPPONENT", "SCEPTIC", "NEUTRAL", "SUPPORTER", "ADVOCATE"]), influence: pick(["UNKNOWN", "LOW", "MODERATE", "HIGH", "DECISIVE"]),
		authority: pick(["UNKNOWN", "NONE", "RECOMMENDS", "SPENDS_TO_LIMIT", "SIGNS"]), coverage: pick(["UNKNOWN", "NONE", "BRIEF", "REGULAR", "IN_DEPTH"]),
		buyingRoles: next() < 0.3 ? [] : [pick(["CHAMPION", "BLOCKER", "USER"]), pick(["APPROVER", "LEGAL"])], seat: pick(["HELD", "HELD", "VACANT"]),
		unit: { id: pick(["root", "north", "south"]) },
	}));
	account.businessUnits.push({ id: "north", name: "North", kind: "DIVISION", parent: { id: "root" } }, { id: "south", name: "South", kind: "DEPARTMENT", parent: { id: "north" } });
	const seats = account.relationshipMap.stakeholders;
	for (let k = 0; k < count * dense; k++) {
		const [from, to] = [pick(seats), pick(seats)];
		from !== to && account.relationshipMap.influences.push({ id: `t${k}`, from: { id: from.id }, to: { id: to.id }, strength: 1 + Math.floor(next() * 4), kind: pick(["BUSINESS", "PROFESSIONAL", "PERSONAL"]) });
		next() < 0.1 && from !== to && from.dottedLineManagers.push({ id: to.id });
	}
	for (let k = 0; k < count * next(); k++) {
		const from = 1990 + Math.floor(next() * 30);
		const organization = pick(["account", "Siemens", "ABB", "Veldt"]);
		account.relationshipMap.affiliations.push({ person: pick(seats).person, organization: { id: organization, name: organization },
			from: next() < 0.2 ? null : String(from), to: next() < 0.2 ? null : String(from + Math.floor(next() * 6)) });
	}
	for (let k = 0; k < count * next(); k++) {
		const member = pick(["Mara", "Jonas", "Rafael"]);
		const strengths = ["UNKNOWN", "NONE", "WEAK", "DEVELOPING", "STRONG", "TRUSTED"];
		account.relationshipMap.teamRelationships.push({ id: `r${k}`, member: { id: member, name: member }, person: pick(seats).person, current: pick(strengths), desired: pick(strengths),
			lastContact: next() < 0.3 ? null : new Date(Date.now() - next() * 600 * 86_400_000).toISOString().slice(0, 10) });
	}
	return account;
}
