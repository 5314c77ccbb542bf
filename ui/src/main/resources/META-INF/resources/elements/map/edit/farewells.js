import { query } from "../../api/api.js";
import { isolated } from "./words.js";

const REMOVAL = `query Removal($account: ID!, $id: ID!) {
	account(id: $account) { changes(first: 1, filter: { target: $id }) { commandId by { id name } entries(first: 1000) { target kind } } }
}`;

/**
 * Notices that somebody else has taken away what the reader has in hand: whom they have chosen, or the line that they
 * are changing. It says who did, and offers to take it back.
 */
export class Farewells {
	/** The people in hand when somebody else last changed something, by id, with their names. @type {Map<string, string>} */
	#inHand = new Map();
	#viewerId = null;
	#edits;
	#toast;

	/** @param {import("./edits.js").Edits} edits @param {import("./toast.js").Toast} toast */
	constructor(edits, toast) {
		this.#edits = edits;
		this.#toast = toast;
	}

	/** Somebody else has changed something, while the reader has people in hand. @param {[id: string, name: string][]} people */
	hold(people) {
		this.#inHand = new Map(people);
	}

	/** A model was read: whoever is in hand and no longer in it may have been removed. @param {import("../model.js").MapModel} model */
	took(model) {
		this.#viewerId = model.viewerId;
		for (const [id, name] of this.#inHand) {
			if (!model.indexOf.has(id)) {
				this.#inHand.delete(id);
				this.#tell(id, isolated(name));
			}
		}
	}

	async #tell(id, name) {
		const change = await this.#removal(id);
		change && this.#toast.warn(`${by(change)} has removed ${name}.`,
			[["Take it back", () => this.#edits.revive(change.commandId, `${name} is back.`)], ["Leave it", () => {}]]);
	}

	/**
	 * How a line was taken away.
	 *
	 * @param {string} id
	 * @returns {Promise<{words: string, back: () => Promise<void>} | null>} null: nobody else did
	 */
	async ofLine(id) {
		const change = await this.#removal(id);
		return change && { words: `${by(change)} has removed this line meanwhile.`, back: () => this.#edits.revive(change.commandId, "The line is back.") };
	}

	/** The change by somebody else that removed a thing; null where there is none, or it can't be read: then the map itself shows that it is gone. */
	async #removal(id) {
		const answer = await query(REMOVAL, { account: this.#edits.live().accountId, id }).catch(() => null);
		const change = answer?.account?.changes[0];
		const removed = change?.entries.some(({ target, kind }) => target === id && kind === "REMOVED");
		return removed && change.by?.id !== this.#viewerId ? change : null;
	}
}

function by(change) {
	return isolated(change.by?.name ?? "Somebody");
}
