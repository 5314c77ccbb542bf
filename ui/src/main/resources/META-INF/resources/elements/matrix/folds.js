/**
 * Which headings of both axes are folded. Pure.
 *
 * @typedef {import("./model.js").Node} Node
 * @typedef {{nodes: Node[], byId: Map<string, Node>}} Tree
 */

/** The folded and opened headings of both axes; survives a new reading, since it holds ids. */
export class Folds {
	#foldedRows = new Set();
	#openColumns = new Set();
	#allColumnsOpen = false;

	/** @param {Node} node */
	isRowFolded(node) {
		return this.#foldedRows.has(node.heading.id);
	}

	/** @param {Node} node families start folded, unless products are what the columns are */
	isColumnFolded(node) {
		return this.#openColumns.has(node.heading.id) === this.#allColumnsOpen;
	}

	toggleRow(id) {
		this.#foldedRows.has(id) ? this.#foldedRows.delete(id) : this.#foldedRows.add(id);
	}

	toggleColumn(id) {
		this.#openColumns.has(id) ? this.#openColumns.delete(id) : this.#openColumns.add(id);
	}

	/** Opens all families, or folds all. */
	openAllColumns(open) {
		this.#allColumnsOpen = open;
		this.#openColumns.clear();
	}

	/** Whether some family may be open, so that its products have to be read. */
	get needsProducts() {
		return this.#allColumnsOpen || this.#openColumns.size > 0;
	}

	/** Opens what a row stands under. @param {Node | undefined} node @returns {boolean} whether anything was folded */
	openAbove(node) {
		let opened = false;
		for (let at = node?.parent; at; at = at.parent) {
			opened = this.#foldedRows.delete(at.heading.id) || opened;
		}
		return opened;
	}
}
