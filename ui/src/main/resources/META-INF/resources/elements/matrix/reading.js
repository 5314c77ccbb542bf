import { query } from "../api/api.js";
import { followAccount } from "../api/changes.js";
import { ACCOUNT_MATRIX, PORTFOLIO_MATRIX } from "./document.js";
import { MatrixModel } from "./model.js";

/** Changes that come close together are read once. */
const SETTLE = 120;

/**
 * Reads a matrix and keeps it up to date for as long as it is wanted.
 *
 * @typedef {{accountId: string | null, rows: string, products: boolean}} Wanted without an account: the portfolio
 */
export class Reading {
	#wanted = null;
	#abort = null;
	#again = false;
	#timer = 0;
	#follower = null;
	#followed = null;
	#listeners;

	/**
	 * @param {object} listeners
	 * @param {(model: MatrixModel, live: boolean) => void} listeners.onModel live: a change elsewhere was the reason
	 * @param {(error: Error) => void} listeners.onError
	 * @param {(state: string) => void} listeners.onState of the connection that tells of changes
	 * @param {(commandId: string) => boolean} [listeners.isShown] whether a change is shown already, as it came from here
	 */
	constructor(listeners) {
		this.#listeners = listeners;
	}

	/** Reads something else, or the same again. @param {Wanted} wanted */
	read(wanted) {
		if (wanted.accountId !== this.#followed) {
			this.#unfollow();
		}
		this.#wanted = wanted;
		this.#send(false);
	}

	/** Reads again once a change was heard of; those that come while it is on its way are taken up after it. */
	#refresh() {
		if (this.#abort) {
			this.#again = true;
		} else {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#send(true), SETTLE);
		}
	}

	async #send(live) {
		clearTimeout(this.#timer);
		this.#abort?.abort();
		const abort = new AbortController();
		this.#abort = abort;
		this.#again = false;
		try {
			const model = await this.#fetch(this.#wanted, abort.signal);
			if (this.#abort === abort) {
				this.#abort = null;
				this.#follow(model.revision);
				this.#listeners.onModel(model, live);
			}
		} catch (error) {
			if (this.#abort === abort) {
				this.#abort = null;
				this.#listeners.onError(error);
			}
		}
		if (this.#again && !this.#abort) {
			this.#refresh();
		}
	}

	async #fetch({ accountId, rows, products }, signal) {
		const answer = accountId === null ? await query(PORTFOLIO_MATRIX, { products }, { signal })
			: (await query(ACCOUNT_MATRIX, { id: accountId, rows, products }, { signal })).account;
		performance.mark("dottedline:matrix:data");
		if (!answer) {
			throw new MissingAccount();
		}
		return new MatrixModel(answer);
	}

	#follow(revision) {
		const { accountId } = this.#wanted;
		if (accountId !== null && this.#followed !== accountId) {
			this.#followed = accountId;
			this.#follower = followAccount(accountId, revision, {
				onChanges: ({ changes }) => changes.some(change => change.touchesWhitespace !== false && !this.#listeners.isShown?.(change.commandId)) && this.#refresh(),
				onReload: () => this.#refresh(),
				onState: state => this.#listeners.onState(state),
			});
		}
	}

	#unfollow() {
		this.#follower?.close();
		this.#follower = null;
		this.#followed = null;
	}

	close() {
		clearTimeout(this.#timer);
		this.#abort?.abort();
		this.#abort = null;
		this.#again = false;
		this.#unfollow();
	}
}

/** There is no such account, or it may not be seen; the API does not tell which. */
export class MissingAccount extends Error {
	constructor() {
		super("There is no such account, or it is not shared with you.");
		this.name = "MissingAccount";
		this.code = "NOT_FOUND";
	}
}
