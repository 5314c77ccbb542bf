import { query } from "../api/api.js";

const SEATS = `query Seats($id: ID!) {
	account(id: $id) {
		businessUnits { id name parent { id } }
		relationshipMap { stakeholders { id name title unit { id } } }
	}
}`;
const SETTLE = 300;

/**
 * Who sits where, for the sentences at the foot: read once for an account and again after the map has changed, so that
 * choosing somebody asks the server nothing.
 *
 * @typedef {{id: string, name: string, title: string | null, unitId: string | null, unit: string | null}} Seat
 */
export class Directory {
	/** @type {Map<string, Seat> | null} */
	#seats = null;
	#abort = null;
	#timer = 0;
	#onRead;

	/** @param {() => void} onRead hears when more is known */
	constructor(onRead) {
		this.#onRead = onRead;
	}

	/** Reads, or reads again; calls that come close together read once. @param {string} accountId */
	read(accountId) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#fetch(accountId), this.#seats ? SETTLE : 0);
	}

	async #fetch(accountId) {
		this.#abort?.abort();
		const abort = this.#abort = new AbortController();
		try {
			const { account } = await query(SEATS, { id: accountId }, { signal: abort.signal });
			if (account && !abort.signal.aborted) {
				const units = new Map(account.businessUnits.map(unit => [unit.id, unit]));
				this.#seats = new Map(account.relationshipMap.stakeholders.map(({ id, name, title, unit }) =>
					[id, { id, name, title, unitId: unit?.id ?? null, unit: units.get(unit?.id)?.name ?? null }]));
				this.#onRead();
			}
		} catch {
			// The map and the matrix tell of a failure; the foot then says less.
		}
	}

	/** Forgets an account. */
	forget() {
		clearTimeout(this.#timer);
		this.#abort?.abort();
		this.#seats = null;
	}

	get isRead() {
		return this.#seats !== null;
	}

	/** @param {string} stakeholderId @returns {Seat | null} */
	person(stakeholderId) {
		return this.#seats?.get(stakeholderId) ?? null;
	}

	/** Everybody on the map. @returns {Seat[]} */
	everybody() {
		return [...this.#seats?.values() ?? []];
	}

	/** How many people sit in these units; null: not known yet. @param {string[]} unitIds units with all units under them */
	peopleIn(unitIds) {
		if (!this.#seats) {
			return null;
		}
		const wanted = new Set(unitIds);
		let people = 0;
		for (const { unitId } of this.#seats.values()) {
			people += wanted.has(unitId) ? 1 : 0;
		}
		return people;
	}
}
