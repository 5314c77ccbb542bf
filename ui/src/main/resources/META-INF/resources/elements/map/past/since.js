/**
 * What has changed on a map since a day, as the API tells it. Pure.
 *
 * @typedef {{kind: string, type: string, stakeholder: {id: string} | null, row: string | null, column: string | null, sentence: string}} Difference
 */

/** What each kind is called, in the order in which they are told. @type {[string, string][]} */
export const KINDS = [
	["ADDED", "Added"], ["LEFT", "Left"], ["SUCCEEDED", "Others in a seat"], ["MOVED", "Moved"], ["STRONGER", "Stronger"], ["WEAKER", "Weaker"],
	["JUDGED", "Learned or doubted"], ["CHANGED", "Other titles"], ["LINE_ADDED", "New lines"], ["LINE_REMOVED", "Lines gone"],
	["WON", "Won"], ["OPENED", "Being sold"], ["LOST", "Lost"], ["BLOCKED", "Blocked"], ["FREED", "Open again"],
];

/** Steps of the lens; where several things are different about somebody the first of them shows. */
export const SINCE = ["Unchanged", "Left", "Added", "Another holder", "Moved", "Weaker", "Stronger", "Changed otherwise"];
const STEPS = { LEFT: 1, ADDED: 2, SUCCEEDED: 3, MOVED: 4, WEAKER: 5, STRONGER: 6 };
const OTHERWISE = 7;

/**
 * The step of everybody on the map.
 *
 * @param {Difference[] | undefined} differences
 * @param {Map<string, number>} indexOf
 */
export function stepsSince(differences, indexOf) {
	const steps = new Uint8Array(indexOf.size);
	for (const { kind, stakeholder } of differences ?? []) {
		const i = indexOf.get(stakeholder?.id);
		if (i !== undefined) {
			const step = STEPS[kind] ?? OTHERWISE;
			steps[i] = steps[i] === 0 ? step : Math.min(steps[i], step);
		}
	}
	return steps;
}

/** The differences of each kind that there is. @param {Difference[]} differences @returns {{label: string, differences: Difference[]}[]} */
export function byKind(differences) {
	return KINDS.map(([kind, label]) => ({ label, differences: differences.filter(each => each.kind === kind) })).filter(group => group.differences.length > 0);
}
