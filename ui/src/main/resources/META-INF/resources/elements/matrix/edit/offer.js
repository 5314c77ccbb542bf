import { shortened } from "../../map/people.js";
import { isolated } from "../../map/edit/words.js";

/** A person's card that is held over the cells: let go over one, they become its likely buyer. */
export class Offer {
	#hint = document.createElement("div");
	#editing;

	/** @param {ShadowRoot} root @param {import("./editing.js").MatrixEditing} editing */
	constructor(root, editing) {
		this.#editing = editing;
		this.#hint.className = "offer";
		this.#hint.dir = "auto";
		this.#hint.hidden = true;
		root.append(this.#hint);
	}

	/** @param {{clientX: number, clientY: number, stakeholderIds: string[]}} held in the window's pixels */
	over({ clientX, clientY, stakeholderIds }) {
		const { position, words, refused } = this.#aim(clientX, clientY, stakeholderIds);
		this.#editing.map.surface.point(position);
		this.#hint.hidden = false;
		this.#hint.textContent = words;
		this.#hint.classList.toggle("refused", refused);
		const left = Math.min(clientX + 14, innerWidth - this.#hint.offsetWidth - 8);
		this.#hint.style.transform = `translate(${Math.round(left)}px, ${Math.round(clientY + 14)}px)`;
	}

	/** @param {{clientX: number, clientY: number, stakeholderIds: string[]}} held */
	drop({ clientX, clientY, stakeholderIds }) {
		const { position, refused } = this.#aim(clientX, clientY, stakeholderIds);
		this.end();
		if (position && !refused) {
			this.take(position, stakeholderIds[0]);
		}
	}

	end() {
		this.#hint.hidden = true;
		this.#editing.scene && this.#editing.map.surface.point(null);
	}

	/** @param {import("../geometry.js").Position} position @param {string} id of a seat */
	take(position, id) {
		const { row, column } = this.#editing.at(position);
		this.#editing.write([{ row: row.heading.id, column: column.heading.id, set: { likelyBuyerId: id } }], "Likely buyer");
	}

	#aim(clientX, clientY, ids) {
		const editing = this.#editing;
		const { surface, people } = editing.map;
		const box = surface.element.getBoundingClientRect();
		const inside = clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
		const position = editing.scene && inside ? surface.positionOf({ clientX, clientY }) : null;
		const person = people().find(({ id }) => id === ids[0]);
		const name = isolated(shortened(person?.name || person?.title || "Somebody"));
		const no = words => ({ position: null, words, refused: true });
		if (!position || !editing.isCell(position)) {
			return { position: null, words: `${name}: hold over a cell to name its likely buyer`, refused: false };
		}
		return ids.length > 1 ? no("A cell has one likely buyer: drag one person alone")
			: !editing.canEdit ? no("You may read this matrix, but not change it")
				: editing.at(position).folded ? no("A folded group stands for several rows: unfold it first")
					: { position, words: `${name} would sign ${editing.nameOf(position)}`, refused: false };
	}
}
