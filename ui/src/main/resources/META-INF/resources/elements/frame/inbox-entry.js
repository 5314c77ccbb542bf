/**
 * @typedef {object} Notification
 * @property {"MENTION" | "REPLY"} kind
 * @property {{id: string, name: string}} account
 * @property {{id: string, by: {name: string} | null, target: {id: string, kind: string, label: string | null, row: string | null, column: string | null}}} comment
 */

/** What happened, in a sentence. @param {Notification} notification */
export function sentenceOf({ kind, comment }) {
	const who = comment.by?.name ?? "Somebody";
	const about = comment.target.label ?? "something that is gone";
	return kind === "MENTION" ? `${who} mentioned you on ${about}` : `${who} answered on ${about}`;
}

/** The path to a comment, the same that a mail leads to. @param {Notification} notification */
export function placeOf({ account, comment: { id } }) {
	return `account/${encodeURIComponent(account.id)}?comment=${encodeURIComponent(id)}`;
}
