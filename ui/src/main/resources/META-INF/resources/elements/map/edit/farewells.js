import { isolated } from "./words.js";

const REMOVING = { removeStakeholder: "seat", removeInfluence: "line", removeTie: "line", setDottedLine: "line" };
/** Nobody has more in hand at a time. */
const MOST_HEARD = 50;

/**
 * Notices that somebody else has taken away what the reader has in hand: whom they have chosen, or the line that they
 * are changing. It says who did, and offers to take it back.
 */
export class Farewells {
	/** By seat: who did something to it last. @type {Map<string, import("../../api/changes.js").Change>} */
	#heard = new Map();
	/** The people in hand, by id, with their names. @type {Map<string, string>} */
	#inHand = new Map();
	#edits;
	#toast;

	/** @param {import("./edits.js").Edits} edits @param {import("./toast.js").Toast} toast */
	constructor(edits, toast) {
		this.#edits = edits;
		this.#toast = toast;
	}

	/** Whom the reader has in hand now. @param {Iterable<[id: string, name: string]>} people */
	hold(people) {
		this.#inHand = new Map(people);
	}

	/** @param {import("../../api/changes.js").Change} change by somebody else */
	heard(change) {
		if (!(change.command in REMOVING) || !change.touchedStakeholders) {
			return;
		}
		change.touchedStakeholders.forEach(id => {
			this.#heard.delete(id);
			this.#heard.set(id, change);
		});
		[...this.#heard.keys()].slice(0, -MOST_HEARD).forEach(id => this.#heard.delete(id));
	}

	/** A model was read: whoever is in hand and no longer in it was removed. @param {import("../model.js").MapModel} model */
	took(model) {
		for (const [id, name] of this.#inHand) {
			const change = model.indexOf.has(id) ? null : this.#heard.get(id);
			if (change) {
				this.#inHand.delete(id);
				this.#toast.warn(`${by(change)} has removed ${isolated(name)}.`,
					[["Take it back", () => this.#edits.revive(change.commandId, `${isolated(name)} is back.`)], ["Leave it", () => {}]]);
			}
		}
	}

	/**
	 * How a line between two was taken away.
	 *
	 * @param {string} fromId @param {string} toId
	 * @returns {{words: string, back: () => Promise<void>} | null} null: nobody else did
	 */
	ofLine(fromId, toId) {
		const change = this.#heard.get(fromId) ?? this.#heard.get(toId);
		return change ? { words: `${by(change)} has removed this line meanwhile.`, back: () => this.#edits.revive(change.commandId, "The line is back.") } : null;
	}
}

function by(change) {
	return isolated(change.by?.name ?? "Somebody");
}
