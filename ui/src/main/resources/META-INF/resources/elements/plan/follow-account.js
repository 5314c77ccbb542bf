import { query } from "../api/api.js";
import { followAccount } from "../api/changes.js";
import { OF_COMMENTS } from "../comments/documents.js";

const REVISION = "query Revision($id: ID!) { account(id: $id) { revision } }";
/** Changes that come in a row are told once. */
const REST = 300;

/**
 * `<dottedline-follow-account account-id>`: tells with `account-changed` that somebody has changed the account, once changes
 * rest. What is only said about it is no change.
 */
class FollowAccount extends HTMLElement {
	#following = null;
	#timer = 0;

	async connectedCallback() {
		const id = this.getAttribute("account-id");
		const answer = await query(REVISION, { id }).catch(() => null);
		if (answer?.account && this.isConnected) {
			this.#following = followAccount(id, answer.account.revision, { onChanges: ({ changes }) => changes.every(({ command }) => OF_COMMENTS.includes(command)) || this.#tell(), onReload: () => this.#tell() });
		}
	}

	disconnectedCallback() {
		clearTimeout(this.#timer);
		this.#following?.close();
	}

	#tell() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.dispatchEvent(new CustomEvent("account-changed")), REST);
	}
}

customElements.define("dottedline-follow-account", FollowAccount);
