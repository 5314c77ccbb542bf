const LONGEST = 100;

/**
 * What one person did and took back, for undo and redo. An entry may be several commands that were one act.
 *
 * @typedef {{commandIds: string[], words: string}} Entry
 */
export class History {
	/** @type {Entry[]} */
	#done = [];
	/** @type {Entry[]} */
	#undone = [];

	get canUndo() {
		return this.#done.length > 0;
	}

	get canRedo() {
		return this.#undone.length > 0;
	}

	/** What the next undo takes back, in words. */
	get nextUndo() {
		return this.#done.at(-1)?.words ?? "";
	}

	get nextRedo() {
		return this.#undone.at(-1)?.words ?? "";
	}

	/** Something was done; commands that are known already are not counted twice. @param {Entry} entry */
	did({ commandIds, words }) {
		const known = new Set(commandIds);
		this.#done = this.#done.filter(entry => !entry.commandIds.some(id => known.has(id)));
		this.#done.push({ commandIds, words });
		this.#done.splice(0, this.#done.length - LONGEST);
		this.#undone = [];
	}

	/** Whether a command is in here. */
	knows(commandId) {
		return [...this.#done, ...this.#undone].some(entry => entry.commandIds.includes(commandId));
	}

	/** @returns {Entry | undefined} the last thing done, which is no longer counted as done */
	takeLast() {
		return this.#done.pop();
	}

	/** @returns {Entry | undefined} */
	takeLastUndone() {
		return this.#undone.pop();
	}

	/** @param {Entry} entry whose commands are those that took something back */
	undid(entry) {
		this.#undone.push(entry);
	}

	/** @param {Entry} entry whose commands are those that did it again */
	redid(entry) {
		this.#done.push(entry);
	}
}
