/**
 * The cells that some people have a say in. Pure.
 *
 * @typedef {import("./model.js").Cell} Cell
 * @typedef {object} Reach
 * @property {Cell[]} signs of which they are the likely buyer
 * @property {Cell[]} could open or in progress in a unit for which they sign, and nobody is named
 * @property {Cell[]} sways whose likely buyer they influence
 *
 * @param {Iterable<Cell>} cells
 * @param {string[]} stakeholderIds
 * @param {{signsIn: string[], sways: string[]} | null} standing null: not known yet
 * @returns {Reach}
 */
export function reachOf(cells, stakeholderIds, standing) {
	const own = new Set(stakeholderIds);
	const units = new Set(standing?.signsIn);
	const swayed = new Set(standing?.sways);
	const reach = { signs: [], could: [], sways: [] };
	for (const cell of cells) {
		const buyer = cell.likelyBuyer?.id;
		if (buyer !== undefined) {
			own.has(buyer) ? reach.signs.push(cell) : swayed.has(buyer) && reach.sways.push(cell);
		} else if (units.has(cell.row) && (cell.state === "OPEN" || cell.state === "IN_PROGRESS")) {
			reach.could.push(cell);
		}
	}
	return reach;
}
