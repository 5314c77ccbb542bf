/**
 * A run of elements of which only those in view exist, in the order of their index. Those that leave are used again
 * for those that enter.
 *
 * @template {HTMLElement} E
 */
export class Strip {
	/** @type {E[]} */
	#shown = [];
	/** @type {E[]} */
	#spare = [];
	#from = 0;
	#container;
	#anchor;
	#make;
	#paint;

	/**
	 * @param {HTMLElement} container
	 * @param {Node | null} anchor what stands after the run
	 * @param {() => E} make
	 * @param {(element: E, index: number) => void} paint makes an element show an index
	 */
	constructor(container, anchor, make, paint) {
		this.#container = container;
		this.#anchor = anchor;
		this.#make = make;
		this.#paint = paint;
	}

	/** Shows the indices from `from` until before `to`; paints those that enter. */
	range(from, to) {
		const end = this.#from + this.#shown.length;
		if (from === this.#from && to === end) {
			return;
		}
		const kept = Math.min(end, to) - Math.max(this.#from, from);
		if (kept <= 0) {
			this.#replace(from, to);
			return;
		}
		const ahead = this.#shown.splice(0, Math.max(0, from - this.#from));
		const behind = this.#shown.splice(this.#shown.length - Math.max(0, end - to), Math.max(0, end - to));
		this.#spare.push(...ahead, ...behind);
		for (let index = end; index < to; index++) {
			this.#shown.push(this.#enter(index, this.#anchor));
		}
		for (let index = Math.min(this.#from, to) - 1; index >= from; index--) {
			this.#shown.unshift(this.#enter(index, this.#shown[0] ?? this.#anchor));
		}
		this.#from = from;
		this.#discard();
	}

	#replace(from, to) {
		const wanted = Math.max(0, to - from);
		this.#spare.push(...this.#shown.splice(wanted));
		this.#from = from;
		this.#shown.forEach((element, i) => this.#paint(element, from + i));
		for (let i = this.#shown.length; i < wanted; i++) {
			this.#shown.push(this.#enter(from + i, this.#anchor));
		}
		this.#discard();
	}

	#enter(index, before) {
		const element = this.#spare.pop() ?? this.#make();
		this.#paint(element, index);
		this.#container.insertBefore(element, before);
		return element;
	}

	#discard() {
		this.#spare.forEach(element => element.remove());
	}

	repaint() {
		this.#shown.forEach((element, i) => this.#paint(element, this.#from + i));
	}

	/** @returns {E | undefined} the element of an index, while it is in view */
	at(index) {
		return this.#shown[index - this.#from];
	}

	/** @returns {readonly E[]} */
	get shown() {
		return this.#shown;
	}
}
