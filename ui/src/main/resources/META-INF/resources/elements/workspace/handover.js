import { brief } from "../matrix/words.js";

/**
 * What goes from the map to the matrix by hand: a card that is carried onto a cell names its likely buyer, and so does the
 * menu of a person for the cell where the keyboard stands. Both undo the same acts, in the order in which they were done.
 *
 * @param {import("../map/dottedline-map.js").DottedlineMap} map
 * @param {import("../matrix/matrix.js").DottedlineMatrix} matrix
 * @param {import("./directory.js").Directory} directory
 * @param {AbortSignal} signal
 */
export function handOver(map, matrix, directory, signal) {
	let atHand = null;
	matrix.people = () => directory.everybody();
	matrix.personAtHand = () => atHand && directory.person(atHand);
	matrix.history = map.acts;
	map.menuItems = id => {
		const cell = matrix.canEdit ? matrix.cellAtHand : null;
		return cell ? [{ label: `Set as likely buyer of ${brief(cell.name, 48)}`, act: () => matrix.offer.take(cell.position, id) }] : [];
	};
	map.addEventListener("map-history", () => matrix.historyChanged(), { signal });
	map.addEventListener("map-selection", ({ detail }) => atHand = detail.stakeholderIds.length === 1 ? detail.stakeholderIds[0] : atHand, { signal });
	map.addEventListener("map-carry", ({ detail }) => matrix.offer[detail.phase](detail), { signal });
}
