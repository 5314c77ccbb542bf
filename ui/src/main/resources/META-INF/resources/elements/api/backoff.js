const FIRST = 500;
const LAST = 30_000;

/**
 * How long to wait before the next attempt: doubling, up to half a minute, and spread at random so that the clients
 * of a node that went down do not all come back at once.
 *
 * @param {number} attempt 0 for the first
 * @param {() => number} [random] from 0 up to 1
 * @returns {number} milliseconds
 */
export function backoff(attempt, random = Math.random) {
	const ceiling = Math.min(LAST, FIRST * 2 ** Math.min(attempt, 16));
	return ceiling / 2 + random() * ceiling / 2;
}
