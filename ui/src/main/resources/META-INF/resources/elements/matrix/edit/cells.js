import { MatrixModel, pairKey } from "../model.js";

/**
 * A matrix as it looks with changes that the server has not confirmed yet. Pure.
 *
 * @typedef {import("../model.js").Cell} Cell
 * @typedef {{row: string, column: string, set: Record<string, unknown>}} CellChange fields as the API takes them
 */

const BLANK = {
	id: "", state: "OPEN", status: null, wonAmount: null, currentRevenue: null, openAmount: null, potential: null, confidence: null, timeline: null,
	triggerEvent: null, competitor: null, likelyBuyer: null, access: "NO_BUYER", target: false, conflicts: [], opportunities: [],
};

/** What changes how much is open and with whom. */
const ADDED_UP = ["state", "status", "potential", "likelyBuyerId"];

/**
 * @param {MatrixModel} model
 * @param {CellChange[]} changes the last one to a cell wins
 * @param {(id: string) => import("../model.js").Buyer | null} person by the id of a seat
 * @returns {MatrixModel}
 */
export function withChanges(model, changes, person) {
	if (changes.length === 0) {
		return model;
	}
	/** @type {Map<string, Cell>} */
	const fresh = new Map();
	for (const { row, column, set } of changes) {
		if (model.rows.byId.has(row) && model.columns.byId.has(column)) {
			const key = pairKey(row, column);
			fresh.set(key, changed(fresh.get(key) ?? model.cell(row, column) ?? { ...BLANK, row, column }, set, person));
		}
	}
	return model.withCells(fresh);
}

/** @param {Cell} cell @returns {Cell} */
function changed(cell, set, person) {
	const { likelyBuyerId, ownerId, opportunityIds, ...fields } = set;
	const next = { ...cell, ...fields };
	if (ADDED_UP.some(field => field in set)) {
		next.openByAccess = undefined;
	}
	if (likelyBuyerId !== undefined) {
		next.likelyBuyer = likelyBuyerId === null ? null : person(likelyBuyerId) ?? { id: likelyBuyerId, name: "…", title: null };
		next.access = likelyBuyerId === null ? "NO_BUYER" : "UNKNOWN";
	}
	if (fields.state === null) {
		next.state = cell.openAmount ? "IN_PROGRESS" : cell.wonAmount || cell.currentRevenue ? "SOLD" : "OPEN";
	}
	if (fields.state !== undefined && fields.status === undefined) {
		next.status = null;
	}
	if (fields.competitor && next.state === "OPEN" && fields.status === undefined) {
		next.status = "COMPETITOR_HELD";
	}
	return next;
}
