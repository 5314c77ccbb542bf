import { firstMonth, lastMonth } from "../colleagues.js";

/**
 * A time that somebody spent at a place.
 *
 * @typedef {{person: string, from: string | null, to: string | null}} Time dates as 2016, 2016-03 or 2016-03-14; null when unknown
 */

/**
 * Those times in which somebody else was, or may have been, there too. A place may have had thousands, so they are not
 * compared with each other: of all that began before one ended, it is enough to know the two persons who stayed longest.
 *
 * @param {Time[]} times
 * @returns {Time[]}
 */
export function whoMet(times) {
	const sorted = times.map(time => ({ time, start: time.from ? firstMonth(time.from) : -Infinity, end: time.to ? lastMonth(time.to) : Infinity }))
		.sort((a, b) => a.start - b.start);
	/** The longest stay so far, and the longest of anybody else, after each. */
	const longest = [];
	let [first, second] = [null, null];
	for (const each of sorted) {
		if (!first || each.end > first.end) {
			second = first && first.time.person !== each.time.person ? first : second;
			first = each;
		} else if (each.time.person !== first.time.person && (!second || each.end > second.end)) {
			second = each;
		}
		longest.push([first, second]);
	}
	return sorted.filter(({ time, start, end }) => {
		const [one, other] = longest[lastBefore(sorted, end)];
		const met = one.time.person === time.person ? other : one;
		return met !== null && met.end >= start;
	}).map(({ time }) => time);
}

/** The last of those sorted that began by a month. */
function lastBefore(sorted, month) {
	let [low, high] = [0, sorted.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		[low, high] = sorted[middle].start <= month ? [middle, high] : [low, middle - 1];
	}
	return low;
}
