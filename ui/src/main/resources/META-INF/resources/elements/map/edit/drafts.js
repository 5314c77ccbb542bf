import { TIES, tieKind } from "../ties/kinds.js";

/**
 * Changes to the answer of the map query as the server is going to make them, so that they show at once. Each gives a
 * function from an answer to an answer and changes nothing in place.
 *
 * @typedef {(account: any) => any} Draft
 */

/** @param {Set<string>} ids @param {string | null} managerId @returns {Draft} */
export function moved(ids, managerId) {
	return eachSeat(seat => ids.has(seat.id) ? { ...seat, manager: reference(managerId) } : seat);
}

/** @param {string} id @param {string} managerId @param {boolean} present @returns {Draft} */
export function dotted(id, managerId, present) {
	const lines = seat => [...(seat.dottedLineManagers ?? []).filter(each => each.id !== managerId), ...(present ? [{ id: managerId }] : [])];
	return eachSeat(seat => seat.id === id ? { ...seat, dottedLineManagers: lines(seat) } : seat);
}

/** @param {Set<string>} ids @param {object} fields as the map query names them @returns {Draft} */
export function changed(ids, fields) {
	return eachSeat(seat => ids.has(seat.id) ? { ...seat, ...fields } : seat);
}

/** @param {{id: string, name: string, title: string | null, seat: string, managerId: string | null, unitId: string | null}} seat @returns {Draft} */
export function added({ id, name, title, seat, managerId, unitId }) {
	const made = {
		id, name: name || title || "", title, seat, manager: reference(managerId), unit: reference(unitId), person: null, dottedLineManagers: [],
		buyingRoles: [], authority: "UNKNOWN", support: "UNKNOWN", influence: "UNKNOWN", innerCircle: false, coverage: "UNKNOWN",
	};
	return onMap(map => map.stakeholders.some(each => each.id === id) ? map : { ...map, stakeholders: [...map.stakeholders, made] });
}

/** Reports go to the manager of whoever is gone. @param {string} id @returns {Draft} */
export function removed(id) {
	return onMap(map => {
		const gone = map.stakeholders.find(seat => seat.id === id);
		return {
			...map,
			stakeholders: map.stakeholders.filter(seat => seat !== gone)
				.map(seat => seat.manager?.id === id ? { ...seat, manager: gone.manager } : seat),
			...without(map, id, () => true),
		};
	});
}

/** @param {string} id @returns {Draft} */
export function vacated(id) {
	const nobody = { seat: "VACANT", person: null, support: "UNKNOWN", influence: "UNKNOWN", innerCircle: false, coverage: "UNKNOWN" };
	return onMap(map => ({
		...map,
		stakeholders: map.stakeholders.map(seat => seat.id === id ? { ...seat, ...nobody, name: seat.title ?? "Vacant" } : seat),
		...without(map, id, isPersonal),
	}));
}

/** An influence as it is from now on, in place of the one of the same people and kind, or the one of that id. @returns {Draft} */
export function influenced({ id, fromId, toId, strength, kind, note }) {
	const tie = { id, from: { id: fromId }, to: { id: toId }, strength, kind, note };
	const same = each => each.id === id || (each.from.id === fromId && each.to.id === toId && each.kind === kind);
	return onMap(map => ({ ...map, influences: [...map.influences.filter(each => !same(each)), tie] }));
}

/** @param {string} id of an influence @returns {Draft} */
export function uninfluenced(id) {
	return onMap(map => ({ ...map, influences: map.influences.filter(tie => tie.id !== id) }));
}

/** A tie as it is from now on, in place of the one of that id. @returns {Draft} */
export function joined({ id, fromId, toId, kind, note }) {
	const tie = { id, from: { id: fromId }, to: { id: toId }, kind, note };
	return onMap(map => ({ ...map, ties: [...(map.ties ?? []).filter(each => each.id !== id), tie] }));
}

/** @param {string} id of a tie @returns {Draft} */
export function parted(id) {
	return onMap(map => ({ ...map, ties: (map.ties ?? []).filter(each => each.id !== id) }));
}

/** The lines of a map that are left when somebody goes: influences are between people, of the ties those that go with them. */
function without(map, id, goes) {
	const isFar = each => each.from.id !== id && each.to.id !== id;
	return { influences: map.influences.filter(isFar), ties: (map.ties ?? []).filter(each => isFar(each) || !goes(each)) };
}

function isPersonal({ kind }) {
	return TIES[tieKind(kind)]?.isPersonal ?? true;
}

function onMap(act) {
	return account => ({ ...account, relationshipMap: act(account.relationshipMap) });
}

function eachSeat(act) {
	return onMap(map => ({ ...map, stakeholders: map.stakeholders.map(act) }));
}

function reference(id) {
	return id === null ? null : { id };
}
