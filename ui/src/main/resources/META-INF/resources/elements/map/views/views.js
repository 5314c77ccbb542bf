/**
 * The views of one map, in the order of the tabs. The first is what an address without a view means.
 *
 * @typedef {"org" | "influence" | "past" | "coverage"} View
 * @type {{name: View, label: string, key: string}[]}
 */
export const VIEWS = [
	{ name: "org", label: "Org chart", key: "1" },
	{ name: "influence", label: "Influence", key: "2" },
	{ name: "past", label: "Past employers", key: "3" },
	{ name: "coverage", label: "Coverage", key: "4" },
];

/** @param {string | null | undefined} name @returns {View} */
export function viewOf(name) {
	return VIEWS.find(each => each.name === name)?.name ?? "org";
}
