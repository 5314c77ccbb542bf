import { query } from "../api/api.js";

/** What only changes what is said. */
export const OF_COMMENTS = ["addComment", "updateComment", "removeComment", "resolveComment"];
/** After these something else may be said. */
export const ABOUT_COMMENTS = [...OF_COMMENTS, "undo", "erasePerson"];

const COMMENT = "id text mine by { name } at editedAt mentions { id name }";
const THREAD = `${COMMENT} resolved resolvedBy { name } resolvedAt replies { ${COMMENT} }`;
const READ = `query Comments($account: ID!, $target: ID, $row: ID, $column: ID) {
	members { id name }
	account(id: $account) {
		revision
		comments(target: $target, row: $row, column: $column, first: 100) { totalCount edges { node { ${THREAD} } } }
	}
}`;

/**
 * The threads about something.
 *
 * @param {string} account
 * @param {{target?: string, row?: string, column?: string}} about
 * @param {AbortSignal} signal
 */
export async function readThreads(account, about, signal) {
	const { members, account: read } = await query(READ, { account, ...about }, { signal });
	if (!read) {
		throw new Error("This account is out of your sight.");
	}
	return { members, revision: read.revision, total: read.comments.totalCount, threads: read.comments.edges.map(({ node }) => node) };
}

const WITHOUT_SIGHT = `query WithoutSight($account: ID!, $memberIds: [ID!]!) {
	account(id: $account) { membersWithoutSight(memberIds: $memberIds) { name } }
}`;

/** The names of those of some members who may not see an account. @param {string} account @param {string[]} memberIds @returns {Promise<string[]>} */
export async function withoutSight(account, memberIds) {
	const { account: read } = await query(WITHOUT_SIGHT, { account, memberIds });
	return read?.membersWithoutSight.map(({ name }) => name) ?? [];
}

/**
 * Says or changes something.
 *
 * @param {"addComment" | "updateComment" | "removeComment" | "resolveComment"} mutation
 * @param {Record<string, unknown>} input
 * @returns {Promise<string | null>} why it was refused; null when it was done
 */
export async function send(mutation, input) {
	const type = mutation[0].toUpperCase() + mutation.slice(1);
	const document = `mutation Say($input: ${type}Input!) { said: ${mutation}(input: $input) { errors { message } } }`;
	const { said } = await query(document, { input: { ...input, clientMutationId: crypto.randomUUID() } });
	return said.errors[0]?.message ?? null;
}
