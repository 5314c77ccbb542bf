import { Refused, send } from "./commands.js";
import { History } from "./history.js";
import { isolated, fieldWords, valueWords } from "./words.js";

/** What was done outside of the map, in words. */
const HEARD = {
	updateStakeholder: "a change in the details.",
	assignSeat: "somebody was given a seat.",
	vacateSeat: "somebody has left a seat.",
	setTeamRelationship: "a change of our relationship.",
	setInfluence: "an influence was drawn or changed.",
	removeInfluence: "an influence was removed.",
	setTie: "a line between people was drawn or changed.",
	removeTie: "a line between people was removed.",
	createMap: "a map was made.",
	renameMap: "a map was renamed.",
	removeMap: "a map was removed.",
	confirmJudgements: "judgements were confirmed.",
	addEmployment: "an employment was added.",
	addComment: "a comment.",
	updateComment: "a comment was written anew.",
	removeComment: "a comment was taken away.",
	resolveComment: "a thread was settled or opened again.",
	updateCell: "a change in the matrix.",
	updateCells: "a change in the matrix.",
	setTargets: "what we aim at in the matrix.",
};

/**
 * Sends what somebody does to a map, one thing after the other: shows it at once, confirms it or takes it back with a
 * sentence, and remembers it for undo.
 *
 * @typedef {object} Act
 * @property {string} command the mutation
 * @property {object} input
 * @property {import("./drafts.js").Draft} [shows] how it looks before it is confirmed
 */
export class Edits {
	#last = Promise.resolve();
	history = new History();

	/**
	 * @param {object} map
	 * @param {() => import("../live.js").LiveMap} map.live
	 * @param {() => import("../model.js").MapModel} map.model
	 * @param {import("./toast.js").Toast} map.toast
	 * @param {() => void} map.onHistory hears when there is more or less to undo
	 */
	constructor({ live, model, toast, onHistory }) {
		Object.assign(this, { live, model, toast, onHistory });
	}

	/** Forgets what was done; another account is read. */
	startOver() {
		this.history = new History();
	}

	/**
	 * Does something.
	 *
	 * @param {Act[]} acts that are one to whoever does them
	 * @param {string} words what was done, as a sentence
	 * @param {{undo?: boolean, force?: boolean, seen?: number}} [options] undo: offers to take it back; force: whatever others did meanwhile;
	 *   seen: the revision that the reader saw when they began, where that is longer ago
	 * @returns {Promise<any[] | null>} the payloads; null when it was refused
	 */
	do(acts, words, { undo = false, force = false, seen } = {}) {
		const live = this.live();
		const drafts = acts.map(({ shows }) => shows ? live.edit(shows) : null);
		return this.#inTurn(async () => {
			const payloads = [];
			const revision = seen ?? live.revision;
			let read = Promise.resolve();
			for (const [k, { command, input }] of acts.entries()) {
				try {
					const payload = await send(command, input, force ? null : revision);
					payloads.push(payload);
					read = live.confirmed(payload.change, drafts[k]);
				} catch (error) {
					drafts.slice(k).forEach(draft => draft && live.takeBack(draft));
					this.#remember(payloads, words);
					this.#refused(error, () => this.do(acts.slice(k), words, { undo, force: true }));
					return null;
				}
			}
			this.#remember(payloads, words);
			await read;
			this.toast.say(words, undo && payloads.some(({ change }) => change) ? [["Undo", () => this.undo()]] : []);
			return payloads;
		});
	}

	/** Hears of a change that whoever reads did elsewhere: in the panel, or in another window. */
	heard(change) {
		if (change.command !== "undo" && change.command !== "importRecords" && !this.history.knows(change.commandId)) {
			this.history.did({ commandIds: [change.commandId], words: HEARD[change.command] ?? `${sentence(change.command)}.` });
			this.onHistory();
		}
	}

	/** Something was done beside the map, under words of its own. @param {import("./history.js").Entry} entry */
	did(entry) {
		this.history.did(entry);
		this.onHistory();
	}

	/** @param {import("./toast.js").Toast} [toast] where it is said, when not over the map */
	undo(toast = this.toast) {
		return this.#back(toast, () => this.history.takeLast(), entry => this.history.undid(entry), "Taken back: ", "There is nothing to undo.");
	}

	/** Takes back what somebody else has done. @param {string} commandId @param {string} words what is there again, as a sentence */
	revive(commandId, words) {
		return this.#inTurn(async () => {
			const live = this.live();
			try {
				const payload = await send("undo", { accountId: live.accountId, commandId }, null);
				this.#remember([payload], words);
				await live.confirmed(payload.change, null);
				this.toast.say(words);
			} catch (error) {
				this.toast.warn(`That can't be taken back: ${this.#since(error)}`);
			}
		});
	}

	redo(toast = this.toast) {
		return this.#back(toast, () => this.history.takeLastUndone(), entry => this.history.redid(entry), "Done again: ", "There is nothing to redo.");
	}

	#back(toast, take, put, before, nothing) {
		return this.#inTurn(async () => {
			const entry = take();
			if (!entry) {
				toast.say(nothing);
				return;
			}
			const live = this.live();
			const commandIds = [];
			try {
				for (const commandId of [...entry.commandIds].reverse()) {
					const { change } = await send("undo", { accountId: live.accountId, commandId }, null);
					if (change) {
						commandIds.push(change.commandId);
						await live.confirmed(change, null);
					}
				}
				toast.say(`${before}${entry.words}`);
			} catch (error) {
				toast.warn(`That can't be taken back: ${this.#since(error)}`);
			}
			if (commandIds.length > 0) {
				put({ commandIds, words: entry.words });
			}
			this.onHistory();
		});
	}

	#remember(payloads, words) {
		const commandIds = payloads.map(({ change }) => change?.commandId).filter(Boolean);
		if (commandIds.length > 0) {
			this.history.did({ commandIds, words });
			this.onHistory();
		}
	}

	#refused(error, again) {
		const conflict = error instanceof Refused ? error.conflict : undefined;
		if (conflict) {
			const model = this.model();
			const field = fieldWords(conflict.path.at(-1));
			const theirs = valueWords(model, conflict.theirs);
			const yours = valueWords(model, conflict.yours);
			this.toast.ask(`${isolated(conflict.by?.name ?? "Somebody")} has changed the ${field} to ${theirs} meanwhile; you wanted ${yours}.`,
				[[`Keep ${theirs}`, () => {}], [`Use ${yours}`, again]]);
		} else {
			const kept = error instanceof Refused ? "" : " The map shows what is on the server.";
			this.toast.warn(`Not done: ${error.message}${kept}`);
		}
	}

	#since(error) {
		const conflict = error instanceof Refused ? error.conflict : undefined;
		const isField = conflict && conflict.path.at(-1) !== "commandId" && conflict.yours !== null;
		return isField ? `${isolated(conflict.by?.name ?? "somebody")} has changed the ${fieldWords(conflict.path.at(-1))} to ${valueWords(this.model(), conflict.theirs)} since.`
			: error.message;
	}

	#inTurn(act) {
		const turn = this.#last.then(act);
		this.#last = turn.catch(() => {});
		return turn;
	}
}

function sentence(command) {
	const words = command.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}
