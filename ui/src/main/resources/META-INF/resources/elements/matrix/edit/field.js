/**
 * The field that is typed into, over a cell. Enter and Tab keep what it holds and say where to go on; Escape leaves the
 * cell as it was; leaving the field keeps it too.
 *
 * @typedef {object} Listeners
 * @property {(text: string, then: {down: number, right: number} | null) => void} onKeep then: how far to go on; null: not at all
 * @property {() => void} onLeave
 */
export class CellField {
	#input = document.createElement("input");
	#list = document.createElement("datalist");
	#before = "";
	#open = false;
	#listeners;

	/** @param {Listeners} listeners */
	constructor(listeners) {
		this.#listeners = listeners;
		this.element = document.createElement("div");
		this.element.className = "entry";
		this.element.hidden = true;
		this.#input.type = "text";
		this.#input.dir = "auto";
		this.#input.autocomplete = "off";
		this.#input.spellcheck = false;
		this.#list.id = "entry-choices";
		this.element.append(this.#input, this.#list);
		this.#input.addEventListener("keydown", event => this.#press(event));
		this.#input.addEventListener("blur", () => this.#keep(null));
	}

	get isOpen() {
		return this.#open;
	}

	/**
	 * @param {string} label
	 * @param {string} before what the cell holds
	 * @param {string | null} typed in place of it; null: what it holds is changed
	 * @param {string[]} choices that are offered
	 * @param {string} edits the cell and the field, as others are told of them
	 */
	open(label, before, typed, choices, edits) {
		this.element.dataset.edits = edits;
		this.#before = before;
		this.#open = true;
		this.element.hidden = false;
		this.#input.ariaLabel = label;
		this.#input.value = typed ?? before;
		this.#list.replaceChildren(...choices.map(choice => new Option(choice, choice)));
		choices.length > 0 ? this.#input.setAttribute("list", this.#list.id) : this.#input.removeAttribute("list");
		this.#input.focus({ preventScroll: true });
		typed === null ? this.#input.select() : this.#input.setSelectionRange(typed.length, typed.length);
	}

	#press(event) {
		event.stopPropagation();
		if (event.isComposing) {
			return;
		}
		const back = event.shiftKey ? -1 : 1;
		if (event.key === "Enter") {
			this.#keep({ down: back, right: 0 });
		} else if (event.key === "Tab") {
			this.#keep({ down: 0, right: back });
		} else if (event.key === "Escape") {
			this.#close();
			this.#listeners.onLeave();
		} else {
			return;
		}
		event.preventDefault();
	}

	#keep(then) {
		if (this.#open) {
			const text = this.#input.value;
			const before = this.#before;
			this.#close();
			text !== before || then ? this.#listeners.onKeep(text === before ? null : text, then) : undefined;
		}
	}

	#close() {
		this.#open = false;
		this.element.hidden = true;
	}
}
