/** No sheet is left emptier than this for the sake of a cut between cards. */
const FULLEST = 0.86;

/**
 * Where a stretch is cut into pieces: between the spans that lie on it where that can be, else where fewest are cut.
 *
 * @param {number} start
 * @param {number} end
 * @param {number} most how long a piece may be
 * @param {number} longest of the spans: where one is cut, the piece is left so much shorter that it can stand out whole
 * @param {[from: Float64Array, to: Float64Array]} spans both sorted
 * @returns {number[]} the cuts with both ends
 */
export function cuts(start, end, most, longest, [from, to]) {
	const places = [start];
	let at = start;
	// A stretch that does not end, or pieces that do not grow, would be cut for ever.
	while (end - at > most + 1e-6 && most > longest) {
		at = bestCut(at, most, longest, from, to);
		places.push(at);
	}
	places.push(Math.max(end, at));
	return places;
}

function bestCut(at, most, longest, from, to) {
	const crossing = place => countBelow(from, place) - countBelow(to, place + 1e-6);
	let best = at + most - longest;
	let fewest = crossing(best);
	for (let k = countBelow(to, at + most * FULLEST); k < to.length && to[k] <= at + most; k++) {
		const place = to[k];
		const cut = crossing(place);
		const whole = cut === 0 || place <= at + most - longest;
		if (whole && (cut < fewest || (cut === fewest && place > best))) {
			best = place;
			fewest = cut;
		}
	}
	return best;
}

/** How many of the sorted numbers are below a limit. */
function countBelow(numbers, limit) {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		numbers[middle] < limit ? low = middle + 1 : high = middle;
	}
	return low;
}
