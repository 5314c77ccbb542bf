import { announceSignedOut, saysSignedOut } from "./errors.js";
import { pageSocket } from "./page-socket.js";

const FOLLOW = `subscription Follow($id: ID!, $after: Int) {
	accountChanges(accountId: $id, afterRevision: $after) {
		__typename
		... on ChangesEvent { revision changes { revision commandId command by { id name } touchedStakeholders touchesWhitespace } }
		... on ReloadEvent { revision reason }
	}
}`;

/**
 * @typedef {object} Change
 * @property {number} revision
 * @property {string} commandId
 * @property {string} command
 * @property {{id: string, name: string} | null} by
 * @property {string[] | null} touchedStakeholders seats that look different; null when they are too many to name
 *
 * @typedef {"connecting" | "live" | "waiting" | "signed-out" | "refused"} FollowState
 *   waiting: the connection is lost and will be tried again; refused: the account can't be followed
 */

/**
 * Follows an account's changes from a revision on, each change once and in order, across lost connections.
 *
 * @param {string} accountId
 * @param {number} afterRevision the revision that the caller has read
 * @param {object} listeners
 * @param {(event: {revision: number, changes: Change[]}) => void} listeners.onChanges
 * @param {(event: {revision: number, reason: string}) => void} [listeners.onReload] what was read is too old: read it again
 * @param {(state: FollowState) => void} [listeners.onState]
 * @returns {{close: () => void, readonly revision: number}}
 */
export function followAccount(accountId, afterRevision, { onChanges, onReload = () => {}, onState = () => {} }) {
	let revision = afterRevision;
	let closed = false;

	const end = pageSocket().subscribe({
		request: () => ({ query: FOLLOW, variables: { id: accountId, after: revision } }),
		onNext: data => {
			const event = data?.accountChanges;
			if (closed || !event) {
				return;
			}
			if (event.__typename === "ReloadEvent") {
				revision = event.revision;
				onReload({ revision, reason: event.reason });
				return;
			}
			const changes = event.changes.filter(change => change.revision > revision);
			revision = Math.max(revision, event.revision);
			if (changes.length > 0) {
				onChanges({ revision, changes });
			}
		},
		onError: errors => {
			if (errors.some(error => saysSignedOut(error.extensions?.code))) {
				announceSignedOut();
			}
			onState("refused");
		},
		onState: state => closed || onState(state),
	});

	return {
		close() {
			closed = true;
			end();
		},
		get revision() {
			return revision;
		},
	};
}
