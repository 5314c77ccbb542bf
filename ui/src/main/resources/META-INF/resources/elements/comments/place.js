import { query } from "../api/api.js";

const READ = `query CommentPlace($id: ID!) {
	node(id: $id) { ... on Comment { id account { id } target { id kind row column } } }
}`;

/**
 * What a comment is about; null when it is gone, or out of sight.
 *
 * @param {string} id
 * @returns {Promise<{account: {id: string}, target: {id: string, kind: string, row: string | null, column: string | null}} | null>}
 */
export async function placeOfComment(id) {
	const { node } = await query(READ, { id });
	return node?.target ? node : null;
}
