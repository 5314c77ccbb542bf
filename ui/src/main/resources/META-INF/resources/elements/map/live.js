import { query } from "../api/api.js";
import { followAccount } from "../api/changes.js";
import { buildModel } from "./model.js";
import { MERGED, mapIdOf, stillShown } from "./maps/shown.js";
import { NOW, isSame, timesOf } from "./past/span.js";
import { MAPS_ALONE, touchedSeats, wholeMap } from "./queries.js";

/** Up to so many touched seats are read one by one; beyond, the whole map is read again. */
const ONE_BY_ONE = 50;
/** Changes that come in quick succession are read together. */
const GATHER = 60;
/** What has changed since a day need not be told to the moment. */
const GATHER_SINCE = 1500;
/** After these an account may have other maps. */
const OF_MAPS = new Set(["createMap", "renameMap", "removeMap", "undo"]);

/**
 * Reads an account's map and keeps it up to date.
 *
 * @typedef {object} Listeners
 * @property {(model: import("./model.js").MapModel, touched: string[]) => void} onModel touched: seats that look
 *   different from the last time, none at the first
 * @property {(error: Error) => void} onError the map could not be read at all
 * @property {(state: string) => void} onState of the connection
 * @property {(shown: string) => void} [onShown] another map is shown, since the one that was is gone
 * @property {(message: string) => void} [onNow] the map is shown as it is now, since it cannot be shown as of the day
 * @property {(change: import("../api/changes.js").Change) => void} [onChange] each change by anybody, as it is heard of
 */
export class LiveMap {
	#account = null;
	#follower = null;
	#closing = new AbortController();
	/** Which maps there are is read anew. */
	#mapsTouched = false;
	/** @type {Set<string> | null} null: read everything */
	#touched = new Set();
	#timer = 0;
	#reading = false;
	/** Changes of this page that show before the server's answer was read, oldest first. @type {import("./edit/drafts.js").Draft[]} */
	#drafts = [];
	/** Drafts that the server has carried out, with who waits until they have been read. @type {{draft: object | null, settled: () => void}[]} */
	#confirmed = [];
	#own = new Set();

	/**
	 * @param {string} accountId
	 * @param {Listeners} listeners
	 * @param {string} [shown] which map of the account, as {@link mapIdOf} reads it
	 * @param {import("./past/span.js").Span} [span] of the past that is looked at, read only
	 */
	constructor(accountId, listeners, shown = "", span = NOW) {
		this.accountId = accountId;
		this.shown = shown;
		this.span = span;
		this.listeners = listeners;
	}

	async open() {
		try {
			const account = await this.#readAll();
			performance.mark("dottedline:map:data");
			this.#publish(account, []);
			this.#follow();
		} catch (error) {
			if (!this.#closing.signal.aborted) {
				this.listeners.onError(error);
			}
		}
	}

	close() {
		this.#closing.abort();
		this.#follower?.close();
		clearTimeout(this.#timer);
		this.#settle(this.#confirmed);
	}

	/** Shows another map of the account in place of the one that is shown. @param {string} shown */
	show(shown) {
		if (shown !== this.shown) {
			this.shown = shown;
			this.#account && this.#touch(null);
		}
	}

	/** Shows the map at one end of a stretch of the past, which nobody can change. @param {import("./past/span.js").Span} span */
	showSpan(span) {
		if (!isSame(span, this.span)) {
			this.span = span;
			this.#account && this.#touch(null);
		}
	}

	get #isPast() {
		return this.span.day !== "";
	}

	async #readAll() {
		const { shown, span } = this;
		const isPast = this.#isPast;
		const { signal } = this.#closing;
		const read = map => query(wholeMap(shown === MERGED, isPast), { id: this.accountId, map, ...(isPast ? timesOf(span) : {}) }, { signal });
		let answer;
		try {
			answer = await read(mapIdOf(shown));
		} catch (error) {
			if (isPast && error.code === "INVALID_INPUT") {
				if (this.span === span) {
					this.span = NOW;
					this.listeners.onNow?.(error.message);
				}
				return this.#readAll();
			}
			// A map that was taken away, or a link to one of another account, gives way to the account's own.
			if (mapIdOf(shown) === null || error.code !== "NOT_FOUND") {
				throw error;
			}
			this.#gone();
			answer = await read(null);
		}
		if (!answer.account) {
			throw new Error("There is no such account, or it is not yours to see.");
		}
		const past = isPast ? { viewerAccess: "VIEWER" } : {};
		return { ...answer.account, ...past, viewerId: answer.viewer?.id ?? null, mapId: mapIdOf(this.shown) };
	}

	#gone() {
		this.shown = "";
		this.listeners.onShown?.("");
	}

	async #readMaps() {
		const { account } = await query(MAPS_ALONE, { id: this.accountId }, { signal: this.#closing.signal });
		if (account) {
			this.#account = { ...this.#account, maps: account.maps };
			if (stillShown(this.shown, account.maps) !== this.shown) {
				this.#gone();
				return true;
			}
		}
		return false;
	}

	/** The revision that the map shows. */
	get revision() {
		return this.#account.relationshipMap.revision ?? this.#account.revision;
	}

	/** Shows a change before the server has made it. @param {import("./edit/drafts.js").Draft} draft @returns the draft, to be confirmed or taken back */
	edit(draft) {
		this.#drafts.push(draft);
		this.#show([]);
		return draft;
	}

	/**
	 * The server has made a change of this page: reads what it touched, with or without a live connection.
	 *
	 * @param {{commandId: string, touchedStakeholders: string[] | null} | null} change null: nothing was different
	 * @param {import("./edit/drafts.js").Draft | null} draft that showed it, and steps back now
	 * @returns {Promise<void>} when it has been read
	 */
	confirmed(change, draft) {
		if (!change) {
			this.takeBack(draft);
			return Promise.resolve();
		}
		this.#own.add(change.commandId);
		return new Promise(settled => {
			this.#confirmed.push({ draft, settled });
			this.#touch(change.touchedStakeholders);
		});
	}

	/** The server has refused. @param {import("./edit/drafts.js").Draft | null} draft */
	takeBack(draft) {
		if (draft) {
			this.#drafts = this.#drafts.filter(each => each !== draft);
			this.#show([]);
		}
	}

	#publish(account, touched) {
		this.#account = account;
		this.#show(touched);
	}

	#show(touched) {
		this.listeners.onModel(buildModel(this.#drafts.reduce((account, draft) => draft(account), this.#account)), touched);
	}

	#follow() {
		const revision = this.#isPast ? null : this.#account.relationshipMap.revision;
		this.#follower = followAccount(this.accountId, revision ?? this.#account.revision, {
			onChanges: ({ changes }) => changes.forEach(change => {
				this.listeners.onChange?.(change);
				if (this.#isPast) {
					this.span.until === "" && this.#touch(null, GATHER_SINCE);
					return;
				}
				if (OF_MAPS.has(change.command)) {
					this.#mapsTouched = true;
					this.#touch([]);
				}
				if (!this.#own.has(change.commandId)) {
					this.#touch(change.touchedStakeholders);
				}
			}),
			onReload: () => this.#touch(null),
			onState: state => this.listeners.onState(state),
		});
	}

	#touch(ids, within = GATHER) {
		if (ids === null || ids === undefined || this.#touched === null) {
			this.#touched = null;
		} else {
			ids.forEach(id => this.#touched.add(id));
		}
		if (!this.#timer && !this.#reading) {
			this.#timer = setTimeout(() => this.#catchUp(), within);
		}
	}

	async #catchUp() {
		let touched = this.#touched;
		const mapsTouched = this.#mapsTouched;
		const settling = this.#confirmed;
		this.#touched = new Set();
		this.#confirmed = [];
		this.#mapsTouched = false;
		this.#timer = 0;
		this.#reading = true;
		try {
			if (mapsTouched && await this.#readMaps()) {
				touched = null;
			}
			if (touched === null || touched.size > ONE_BY_ONE) {
				const before = this.#account;
				const account = await this.#readAll();
				this.#settle(settling);
				this.#publish(account, differing(before, account));
			} else if (touched.size > 0 || settling.length > 0 || mapsTouched) {
				const account = touched.size > 0 ? await this.#readSeats([...touched]) : this.#account;
				this.#settle(settling);
				this.#publish(account, [...touched]);
			}
		} catch (error) {
			if (this.#closing.signal.aborted) {
				return;
			}
			this.#touched = null;
			this.#confirmed = [...settling, ...this.#confirmed];
			this.#timer = setTimeout(() => this.#catchUp(), 5000);
		} finally {
			this.#reading = false;
		}
		if ((this.#touched === null || this.#touched.size > 0 || this.#confirmed.length > 0) && !this.#timer) {
			this.#timer = setTimeout(() => this.#catchUp(), GATHER);
		}
	}

	#settle(confirmed) {
		const done = new Set(confirmed.map(({ draft }) => draft));
		this.#drafts = this.#drafts.filter(draft => !done.has(draft));
		confirmed.forEach(({ settled }) => settled());
	}

	async #readSeats(ids) {
		const variables = { account: this.accountId, map: mapIdOf(this.shown), ...Object.fromEntries(ids.map((id, i) => [`id${i}`, id])) };
		const data = await query(touchedSeats(ids.length, this.shown === MERGED), variables, { signal: this.#closing.signal });
		return withSeats(this.#account, ids, ids.map((_, i) => data[`seat${i}`]), data.account.revision);
	}
}

/**
 * The answer to the map query with some seats replaced, added or, where they came back as null, taken out.
 *
 * @param {any} account
 * @param {string[]} ids
 * @param {any[]} seats
 * @param {number} revision
 */
export function withSeats(account, ids, seats, revision) {
	const map = account.relationshipMap;
	const fresh = new Map(ids.map((id, i) => [id, seats[i]]));
	const known = new Set(map.stakeholders.map(seat => seat.id));
	const stakeholders = map.stakeholders.map(seat => fresh.has(seat.id) ? fresh.get(seat.id) : seat).filter(Boolean);
	ids.forEach((id, i) => seats[i] && !known.has(id) && stakeholders.push(seats[i]));

	const isFar = each => !fresh.has(each.from.id) && !fresh.has(each.to.id);
	const persons = new Set(seats.filter(Boolean).map(seat => seat.person?.id));
	const isOther = each => !persons.has(each.person.id);
	const worked = new Map(seats.filter(seat => seat?.person).map(seat => [seat.person.id, seat.affiliations]));
	const affiliations = [...map.affiliations.filter(each => !worked.has(each.person.id)), ...[...worked.values()].flat()];
	const renewed = (before, isKept, read) => {
		const byId = new Map((before ?? []).filter(isKept).map(each => [each.id, each]));
		seats.forEach(seat => seat && read(seat).forEach(each => byId.set(each.id, each)));
		return [...byId.values()];
	};
	return {
		...account, revision,
		relationshipMap: {
			...map, revision, stakeholders, affiliations,
			influences: renewed(map.influences, isFar, seat => [...seat.influences, ...seat.influencedBy]),
			ties: renewed(map.ties, isFar, seat => seat.ties ?? []),
			teamRelationships: renewed(map.teamRelationships, isOther, seat => seat.relationships),
			competitorRelationships: renewed(map.competitorRelationships, isOther, seat => seat.competitorRelationships ?? []),
		},
	};
}

function differing(before, after) {
	const old = new Map(before.relationshipMap.stakeholders.map(seat => [seat.id, JSON.stringify(seat)]));
	return after.relationshipMap.stakeholders.filter(seat => old.get(seat.id) !== JSON.stringify(seat)).map(seat => seat.id);
}
