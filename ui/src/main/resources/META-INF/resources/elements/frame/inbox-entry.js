/**
 * @typedef {object} Notification
 * @property {"MENTION" | "REPLY"} kind
 * @property {{id: string, name: string}} account
 * @property {{by: {name: string} | null, target: {id: string, kind: string, label: string | null, row: string | null, column: string | null}}} comment
 */

/** What happened, in a sentence. @param {Notification} notification */
export function sentenceOf({ kind, comment }) {
	const who = comment.by?.name ?? "Somebody";
	const about = comment.target.label ?? "something that is gone";
	return kind === "MENTION" ? `${who} mentioned you on ${about}` : `${who} answered on ${about}`;
}

/** The path to what a comment is about: somebody's details, a cell, else the account. @param {Notification} notification */
export function placeOf({ account, comment: { target } }) {
	const base = `account/${encodeURIComponent(account.id)}`;
	if (target.kind === "SEAT") {
		return `${base}?person=${encodeURIComponent(target.id)}&details=1`;
	}
	return target.kind === "CELL" ? `${base}?cell=${encodeURIComponent(`${target.row}~${target.column}`)}` : base;
}
