import { differs } from "./maps/differing.js";
import { stepsSince } from "./past/since.js";
import { tieKind } from "./ties/kinds.js";
import { AUTHORITY, COVERAGE, INFLUENCE, SEAT, STRENGTH, SUPPORT, TIE, matters } from "./vocabulary.js";

/**
 * A map as typed arrays. People (seats) are numbers from 0 in the order of the answer; -1 is nobody. Reports of person
 * i are `childList[childStart[i] .. childStart[i + 1]]`.
 *
 * @typedef {ReturnType<typeof buildModel>} MapModel
 */

/**
 * Reads the answer to the map query.
 *
 * A manager who is not on the map counts as none. The API refuses cycles; should one come in all the same, it is cut
 * at one of its members, so that nobody is lost from the picture.
 *
 * @param {any} account
 */
export function buildModel(account) {
	const seats = account.relationshipMap.stakeholders;
	const count = seats.length;
	const indexOf = new Map(seats.map((seat, i) => [seat.id, i]));
	const unitOf = new Map(account.businessUnits.map((unit, i) => [unit.id, i]));
	const at = id => indexOf.get(id) ?? -1;

	const manager = Int32Array.from(seats, seat => at(seat.manager?.id));
	cutCycles(manager);
	const { childStart, childList, roots } = childrenOf(manager);
	const { order, depth } = breadthFirst(roots, childStart, childList, count);

	const support = codes(seats, "support", SUPPORT);
	const influence = codes(seats, "influence", INFLUENCE);
	const authority = codes(seats, "authority", AUTHORITY);
	const roles = seats.map(seat => seat.buyingRoles ?? []);
	const key = Uint8Array.from(seats, (seat, i) => matters(roles[i], influence[i], authority[i], seat.innerCircle) ? 1 : 0);
	const people = new Int32Array(count);
	const keyPeople = new Int32Array(count);
	for (let k = count - 1; k >= 0; k--) {
		const i = order[k];
		const up = manager[i];
		if (up >= 0) {
			people[up] += people[i] + 1;
			keyPeople[up] += keyPeople[i] + key[i];
		}
	}

	const seatsOfPerson = new Map();
	const persons = seats.map(seat => seat.person?.id ?? null);
	persons.forEach((person, i) => person && (seatsOfPerson.get(person)?.push(i) ?? seatsOfPerson.set(person, [i])));
	const { strength, lastContact } = relationships(account.relationshipMap.teamRelationships ?? [], seatsOfPerson, count);

	return {
		accountId: account.id,
		accountName: account.name,
		maps: account.maps ?? [],
		/** The map whose judgements these are; null for the account's own. */
		mapId: account.mapId ?? null,
		/** 1 where another map that is shown beside says otherwise. */
		differs: Uint8Array.from(seats, seat => differs(seat) ? 1 : 0),
		canEdit: account.viewerAccess === "OWNER" || account.viewerAccess === "EDITOR",
		viewerId: account.viewerId ?? null,
		/** What has changed since the day that is shown; null where that is now. */
		differences: account.difference?.differences ?? null,
		since: stepsSince(account.difference?.differences, indexOf),
		revision: account.relationshipMap.revision ?? account.revision,
		count,
		ids: seats.map(seat => seat.id),
		indexOf,
		names: seats.map(seat => seat.name ?? ""),
		titles: seats.map(seat => seat.title ?? ""),
		seat: codes(seats, "seat", SEAT),
		manager, childStart, childList, roots, order, depth,
		levels: count === 0 ? 0 : depth.reduce((most, each) => Math.max(most, each), 0) + 1,
		people, keyPeople, key, support, influence, authority, roles,
		coverage: codes(seats, "coverage", COVERAGE),
		/** How good what we know still is, 1 to 0; NaN where nothing is known. */
		freshness: Float32Array.from(seats, seat => seat.freshness ?? NaN),
		innerCircle: Uint8Array.from(seats, seat => seat.innerCircle ? 1 : 0),
		unit: Int32Array.from(seats, seat => unitOf.get(seat.unit?.id) ?? -1),
		units: units(account.businessUnits, unitOf),
		unitOf,
		persons, seatsOfPerson, strength, lastContact,
		dotted: dottedLines(seats, at),
		influences: influences(account.relationshipMap.influences ?? [], at),
		ties: ties(account.relationshipMap.ties ?? [], at),
		affiliations: pasts(account.relationshipMap.affiliations ?? [], account.id),
		team: account.relationshipMap.teamRelationships ?? [],
		competitors: account.relationshipMap.competitorRelationships ?? [],
	};
}

/** The people whose unit is one of these or below one of these. */
export function peopleOfUnits(model, unitIds) {
	const inside = new Uint8Array(model.units.length);
	for (const id of unitIds) {
		const unit = model.unitOf.get(id);
		if (unit !== undefined) {
			inside[unit] = 1;
		}
	}
	const belongs = unit => {
		for (let steps = 0; unit >= 0 && steps <= model.units.length; steps++, unit = model.units[unit].parent) {
			if (inside[unit]) {
				return true;
			}
		}
		return false;
	};
	const answer = model.units.map((_, unit) => belongs(unit));
	const people = [];
	model.unit.forEach((unit, i) => unit >= 0 && answer[unit] && people.push(i));
	return people;
}

/** Whether someone has reports. */
export function leads(tree, i) {
	return tree.childStart[i + 1] > tree.childStart[i];
}

/** The people who someone reports to, nearest first. */
export function managerChain(model, i) {
	const chain = [];
	for (let up = model.manager[i]; up >= 0; up = model.manager[up]) {
		chain.push(up);
	}
	return chain;
}

function codes(seats, field, list) {
	return Uint8Array.from(seats, seat => Math.max(0, list.indexOf(seat[field])));
}

function cutCycles(manager) {
	const state = new Uint8Array(manager.length);
	const path = [];
	for (let start = 0; start < manager.length; start++) {
		path.length = 0;
		let i = start;
		while (i >= 0 && state[i] === 0) {
			state[i] = 1;
			path.push(i);
			i = manager[i];
		}
		if (i >= 0 && state[i] === 1) {
			manager[path.at(-1)] = -1;
		}
		path.forEach(each => state[each] = 2);
	}
}

function childrenOf(manager) {
	const count = manager.length;
	const childStart = new Int32Array(count + 1);
	const roots = [];
	manager.forEach((up, i) => up >= 0 ? childStart[up + 1]++ : roots.push(i));
	for (let i = 0; i < count; i++) {
		childStart[i + 1] += childStart[i];
	}
	const next = childStart.slice(0, count);
	const childList = new Int32Array(count - roots.length);
	manager.forEach((up, i) => up >= 0 && (childList[next[up]++] = i));
	return { childStart, childList, roots: Int32Array.from(roots) };
}

function breadthFirst(roots, childStart, childList, count) {
	const order = new Int32Array(count);
	const depth = new Int32Array(count);
	order.set(roots);
	let end = roots.length;
	for (let k = 0; k < end; k++) {
		const i = order[k];
		for (let c = childStart[i]; c < childStart[i + 1]; c++) {
			depth[childList[c]] = depth[i] + 1;
			order[end++] = childList[c];
		}
	}
	return { order, depth };
}

function units(list, unitOf) {
	return list.map(unit => ({ id: unit.id, name: unit.name, kind: unit.kind, parent: unitOf.get(unit.parent?.id) ?? -1 }));
}

function dottedLines(seats, at) {
	const from = [];
	const to = [];
	seats.forEach((seat, i) => {
		for (const each of seat.dottedLineManagers ?? []) {
			if (at(each.id) >= 0) {
				from.push(i);
				to.push(at(each.id));
			}
		}
	});
	return { from: Int32Array.from(from), to: Int32Array.from(to) };
}

function influences(list, at) {
	const kept = list.filter(each => joinsTwo(each, at));
	return {
		ids: kept.map(each => each.id),
		from: Int32Array.from(kept, each => at(each.from.id)),
		to: Int32Array.from(kept, each => at(each.to.id)),
		strength: Uint8Array.from(kept, each => Math.min(4, Math.max(1, each.strength))),
		kind: Uint8Array.from(kept, each => Math.max(0, TIE.indexOf(each.kind))),
		notes: kept.map(each => each.note ?? ""),
	};
}

function joinsTwo({ from, to }, at) {
	return at(from.id) >= 0 && at(to.id) >= 0 && from.id !== to.id;
}

function ties(list, at) {
	const kept = list.filter(each => joinsTwo(each, at) && tieKind(each.kind) >= 0);
	return {
		ids: kept.map(each => each.id),
		from: Int32Array.from(kept, each => at(each.from.id)),
		to: Int32Array.from(kept, each => at(each.to.id)),
		kind: Uint8Array.from(kept, each => tieKind(each.kind)),
		notes: kept.map(each => each.note ?? ""),
	};
}

/**
 * Where people were before. Being on the map's own account together is no past, and who taught at a place and who
 * studied there did not meet: it is two places then.
 */
function pasts(affiliations, accountId) {
	return affiliations.filter(each => !each.ownAccount && each.organization.id !== accountId)
		.map(each => each.kind === "STUDY" ? { ...each, organization: { id: `${each.organization.id}/study`, name: `${each.organization.name}, studied` } } : each);
}

function relationships(list, seatsOfPerson, count) {
	const strength = new Uint8Array(count);
	/** @type {(string | null)[]} */
	const lastContact = new Array(count).fill(null);
	for (const each of list) {
		const code = Math.max(0, STRENGTH.indexOf(each.current));
		for (const i of seatsOfPerson.get(each.person.id) ?? []) {
			strength[i] = Math.max(strength[i], code);
			if (each.lastContact && (lastContact[i] === null || each.lastContact > lastContact[i])) {
				lastContact[i] = each.lastContact;
			}
		}
	}
	return { strength, lastContact };
}
