import { query } from "../../api/api.js";
import { beginningOf } from "../compare/days.js";

const CELL = `query CellDetails($id: ID!) {
	node(id: $id) {
		... on Cell {
			owner { id name } notes lastReviewed reason reviewDate competitorContractEnd
			sources { field origin by { name } at }
			conflicts { field hand data }
			opportunities { id } linkedOpportunities { id }
		}
	}
}`;
const PAST_CELLS = `query PastCellDetails($id: ID!, $rows: WhitespaceRows!, $columns: WhitespaceColumns!, $asOf: DateTime) {
	account(id: $id) {
		whitespace(rows: $rows, columns: $columns, asOf: $asOf) {
			cells { row column owner { id name } notes lastReviewed reason reviewDate competitorContractEnd }
		}
	}
}`;
const OPPORTUNITIES = `query CellOpportunities($id: ID!) {
	account(id: $id) { opportunities(first: 100) { edges { node { id name stage closeDate isClosed isWon amount { amount currency } } } } }
}`;
const STATUSES = "query CellStatuses { cellStatuses { code name state } }";
const MEMBERS = "query CellOwners { members { id name } }";

/** The fields of the form that are not read with the matrix. */
export const DETAILS = ["ownerId", "notes", "lastReviewed", "reason", "reviewDate", "competitorContractEnd"];

/** @param {string} id of a cell @returns {Promise<object | null>} */
export async function readDetails(id) {
	return (await query(CELL, { id })).node;
}

/**
 * The same of how a cell was on a day.
 *
 * @param {string} id of the account
 * @param {{day: string, rows: string}} past an empty day: now
 * @param {{row: string, column: string}} pair
 */
export async function readPastDetails(id, { day, rows }, { row, column }) {
	const asOf = day === "" ? null : beginningOf(day).toISOString();
	for (const columns of ["FAMILY", "PRODUCT"]) {
		const { account } = await query(PAST_CELLS, { id, rows, columns, asOf });
		const found = account?.whitespace.cells.find(cell => cell.row === row && cell.column === column);
		if (found) {
			return found;
		}
	}
	return null;
}

/**
 * What a cell could be linked with: the account's opportunities, those that are still open first.
 *
 * @param {string} accountId
 */
export async function readOpportunities(accountId) {
	const { account } = await query(OPPORTUNITIES, { id: accountId });
	return (account?.opportunities.edges ?? []).map(({ node }) => node).sort((a, b) => a.isClosed - b.isClosed);
}

/** The finer states as the workspace has them. @returns {Promise<{code: string, name: string, state: string}[]>} none where they can't be read */
export async function readStatuses() {
	try {
		return (await query(STATUSES)).cellStatuses;
	} catch {
		return [];
	}
}

/** Who of us may own a cell. @returns {Promise<{id: string, name: string}[]>} nobody where they can't be read */
export async function readMembers() {
	try {
		return (await query(MEMBERS)).members;
	} catch {
		return [];
	}
}
