import { query } from "../../api/api.js";
import { backoff } from "../../api/backoff.js";

const ANSWER = `errors { __typename code path message ... on ConflictError { yours theirs by { id name } at } }
	change { commandId revision touchedStakeholders }`;

/** What each mutation answers besides. */
const MORE = {
	addStakeholder: "stakeholder { id }",
	setInfluence: "influence { id }",
	setTie: "tie { id }",
	createMap: "map { id }",
};

/** Those in which a field that somebody else has changed meanwhile is told. */
const SEES_CONFLICTS = new Set(["updateStakeholder", "moveStakeholder", "setDottedLine", "removeStakeholder", "assignSeat", "vacateSeat",
	"setInfluence", "removeInfluence", "setTie", "removeTie", "updateCells", "setTargets", "resolveCellConflicts"]);

const ATTEMPTS = 4;

/** A mutation that the server did not carry out. `errors` are the API's own. */
export class Refused extends Error {
	constructor(errors) {
		super(errors[0].message);
		this.errors = errors;
	}

	/** @returns {{yours: unknown, theirs: unknown, by: {name: string} | null, path: string[], message: string} | undefined} */
	get conflict() {
		return this.errors.find(error => error.code === "CONFLICT");
	}
}

/**
 * Sends a mutation, again when the connection fails: its key keeps it from being done twice.
 *
 * @param {string} command the mutation's name
 * @param {Record<string, unknown>} input
 * @param {number | null} expectedRevision what the reader saw; null: done whatever others did meanwhile
 * @returns {Promise<any>} the payload
 * @throws {Refused}
 */
export async function send(command, input, expectedRevision) {
	const payload = await deliver(command, input, expectedRevision, MORE[command]);
	if (payload.errors.length > 0) {
		throw new Refused(payload.errors);
	}
	return payload;
}

/**
 * Sends a mutation that may be carried out in part: what was not stands in the payload's errors.
 *
 * @param {string} [more] fields of the payload that are wanted besides
 */
export async function deliver(command, input, expectedRevision, more = "") {
	const type = command[0].toUpperCase() + command.slice(1);
	const document = `mutation ${type}($input: ${type}Input!) { ${command}(input: $input) { ${ANSWER} ${more} } }`;
	const expected = expectedRevision !== null && SEES_CONFLICTS.has(command) ? { expectedRevision } : {};
	const variables = { input: { ...input, ...expected, clientMutationId: key() } };
	return (await persistently(() => query(document, variables)))[command];
}

async function persistently(act) {
	for (let attempt = 0; ; attempt++) {
		try {
			return await act();
		} catch (error) {
			if (!error.isTransient || attempt + 1 === ATTEMPTS) {
				throw error;
			}
			await new Promise(resolve => setTimeout(resolve, backoff(attempt)));
		}
	}
}

function key() {
	return [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, "0")).join("");
}
