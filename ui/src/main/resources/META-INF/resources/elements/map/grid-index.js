/** An item that would lie in more cells than this is kept in a list of its own and looked at every time. */
const TOO_MANY_CELLS = 64;

/**
 * Finds rectangles by place: a grid of cells, about 1,000 world units wide, that each list what touches them.
 * Rectangles are given as arrays of edges; one whose left edge is NaN is not in the index.
 */
export class GridIndex {
	/**
	 * @param {ArrayLike<number>} left
	 * @param {ArrayLike<number>} top
	 * @param {ArrayLike<number>} right
	 * @param {ArrayLike<number>} bottom
	 * @param {number} [cell]
	 */
	constructor(left, top, right, bottom, cell = 1000) {
		this.edges = [left, top, right, bottom];
		this.cell = cell;
		this.seen = new Uint32Array(left.length);
		this.stamp = 0;
		this.#measure();
		this.#fill();
	}

	/**
	 * Calls back once for each item that touches a rectangle, edges included.
	 *
	 * @param {number} x0
	 * @param {number} y0
	 * @param {number} x1
	 * @param {number} y1
	 * @param {(item: number) => void} found
	 */
	query(x0, y0, x1, y1, found) {
		const [left, top, right, bottom] = this.edges;
		const stamp = ++this.stamp;
		const visit = item => {
			if (this.seen[item] !== stamp) {
				this.seen[item] = stamp;
				if (left[item] <= x1 && right[item] >= x0 && top[item] <= y1 && bottom[item] >= y0) {
					found(item);
				}
			}
		};
		const [c0, r0] = [this.#column(x0), this.#row(y0)];
		const [c1, r1] = [this.#column(x1), this.#row(y1)];
		for (let r = r0; r <= r1; r++) {
			for (let c = c0; c <= c1; c++) {
				const cell = r * this.columns + c;
				for (let k = this.start[cell]; k < this.start[cell + 1]; k++) {
					visit(this.items[k]);
				}
			}
		}
		this.large.forEach(visit);
	}

	#measure() {
		const [left, top, right, bottom] = this.edges;
		let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
		for (let i = 0; i < left.length; i++) {
			if (left[i] === left[i]) {
				x0 = Math.min(x0, left[i]);
				y0 = Math.min(y0, top[i]);
				x1 = Math.max(x1, right[i]);
				y1 = Math.max(y1, bottom[i]);
			}
		}
		this.x0 = Number.isFinite(x0) ? x0 : 0;
		this.y0 = Number.isFinite(y0) ? y0 : 0;
		const width = Math.max(1, x1 - this.x0 || 1);
		const height = Math.max(1, y1 - this.y0 || 1);
		this.cell = Math.max(this.cell, Math.sqrt(width * height / 100_000), Math.max(width, height) / 10_000);
		this.columns = Math.floor(width / this.cell) + 1;
		this.rows = Math.floor(height / this.cell) + 1;
	}

	#fill() {
		const [left] = this.edges;
		const counts = new Int32Array(this.columns * this.rows + 1);
		/** @type {number[]} */
		this.large = [];
		this.#eachCell((item, cell) => counts[cell + 1]++, item => this.large.push(item));
		for (let cell = 0; cell < counts.length - 1; cell++) {
			counts[cell + 1] += counts[cell];
		}
		this.start = counts;
		this.items = new Int32Array(counts[counts.length - 1]);
		const next = counts.slice(0, -1);
		this.#eachCell((item, cell) => this.items[next[cell]++] = item, () => {});
		this.size = left.length;
	}

	#eachCell(inCell, tooLarge) {
		const [left, top, right, bottom] = this.edges;
		for (let item = 0; item < left.length; item++) {
			if (left[item] !== left[item]) {
				continue;
			}
			const [c0, c1] = [this.#column(left[item]), this.#column(right[item])];
			const [r0, r1] = [this.#row(top[item]), this.#row(bottom[item])];
			if ((c1 - c0 + 1) * (r1 - r0 + 1) > TOO_MANY_CELLS) {
				tooLarge(item);
				continue;
			}
			for (let r = r0; r <= r1; r++) {
				for (let c = c0; c <= c1; c++) {
					inCell(item, r * this.columns + c);
				}
			}
		}
	}

	#column(x) {
		return Math.min(this.columns - 1, Math.max(0, Math.floor((x - this.x0) / this.cell)));
	}

	#row(y) {
		return Math.min(this.rows - 1, Math.max(0, Math.floor((y - this.y0) / this.cell)));
	}
}

/** The index of the people of a layout. */
export function indexPeople(layout) {
	const { count, visible, x, y, width, height } = layout;
	const left = new Float32Array(count).fill(NaN);
	const right = new Float32Array(count);
	const bottom = new Float32Array(count);
	for (let i = 0; i < count; i++) {
		if (visible[i]) {
			left[i] = x[i];
			right[i] = x[i] + width[i];
			bottom[i] = y[i] + height[i];
		}
	}
	return new GridIndex(left, y, right, bottom);
}
