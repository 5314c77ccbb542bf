import { query } from "../api/api.js";
import { followAccount } from "../api/changes.js";
import { ABOUT_COMMENTS } from "./documents.js";

const READ = `query OpenThreads($account: ID!) {
	account(id: $account) { revision commentCounts { threads target { id kind row column } } }
}`;

/**
 * How many threads are open about what, to be shown where that stands.
 *
 * @typedef {object} OpenThreads
 * @property {Map<string, number>} byId of seats, persons and lines
 * @property {{row: string, column: string, threads: number}[]} cells
 */

/** In words, after the name of what they are about; empty for none. @param {number} threads */
export function threadWords(threads) {
	return threads === 0 ? "" : threads === 1 ? "1 open comment thread" : `${threads} open comment threads`;
}

/**
 * Reads them for an account and again whenever somebody talks there.
 *
 * @param {string} account
 * @param {(open: OpenThreads) => void} listener
 * @returns {() => void} ends it
 */
export function watchThreads(account, listener) {
	const ending = new AbortController();
	let following = null;
	const read = async () => {
		try {
			const { account: found } = await query(READ, { account }, { signal: ending.signal });
			if (!found || ending.signal.aborted) {
				return;
			}
			const cells = found.commentCounts.filter(({ target }) => target.kind === "CELL");
			listener({
				byId: new Map(found.commentCounts.filter(each => !cells.includes(each)).map(({ target, threads }) => [target.id, threads])),
				cells: cells.map(({ target: { row, column }, threads }) => ({ row, column, threads })),
			});
			following ??= followAccount(account, found.revision, {
				onChanges: ({ changes }) => changes.some(({ command }) => ABOUT_COMMENTS.includes(command)) && read(),
				onReload: read,
			});
		} catch {
			// Map and matrix tell of a failure; they are shown without the counts then.
		}
	};
	read();
	return () => {
		ending.abort();
		following?.close();
	};
}
