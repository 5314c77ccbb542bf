import { query } from "../../api/api.js";

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
