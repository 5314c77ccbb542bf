/** How much more than the pane is painted, at each side, so that a hand can move the picture before it is painted anew. */
const MARGIN = 0.3;
const STEP_BUDGET = 7;

/**
 * The cached picture of the ground: painted exactly while the hand rests, moved and stretched as it is while things
 * move, and painted without influence lines when it no longer reaches.
 */
export class Picture {
	/** @param {HTMLCanvasElement} canvas */
	constructor(canvas) {
		this.canvas = canvas;
		this.context = canvas.getContext("2d");
		/** @type {import("./viewport.js").View | null} the view of the canvas's own upper left corner */
		this.painted = null;
		this.exact = false;
		this.size = { width: 0, height: 0 };
		/** @type {Generator | null} */
		this.steps = null;
	}

	resize(size, ratio) {
		this.size = size;
		this.ratio = ratio;
		this.marginX = Math.round(size.width * MARGIN);
		this.marginY = Math.round(size.height * MARGIN);
		this.width = size.width + 2 * this.marginX;
		this.height = size.height + 2 * this.marginY;
		this.canvas.width = Math.round(this.width * ratio);
		this.canvas.height = Math.round(this.height * ratio);
		this.canvas.style.width = `${this.width}px`;
		this.canvas.style.height = `${this.height}px`;
		this.forget();
	}

	/** Says that the picture no longer shows what is so. */
	forget() {
		this.painted = null;
		this.exact = false;
		this.steps = null;
	}

	/** Whether the picture, moved and stretched, still fills the pane and is not too coarse. */
	reaches(view, bounds) {
		if (!this.painted) {
			return false;
		}
		const stretch = view.scale / this.painted.scale;
		if (stretch > 1.6 || stretch < 0.62) {
			return false;
		}
		const seen = [view.x, view.y, view.x + this.size.width / view.scale, view.y + this.size.height / view.scale];
		const has = [this.painted.x, this.painted.y, this.painted.x + this.width / this.painted.scale, this.painted.y + this.height / this.painted.scale];
		const right = bounds.x + bounds.width;
		const bottom = bounds.y + bounds.height;
		return Math.max(seen[0], bounds.x) >= has[0] && Math.max(seen[1], bounds.y) >= has[1]
			&& Math.min(seen[2], right) <= has[2] && Math.min(seen[3], bottom) <= has[3];
	}

	/**
	 * Starts painting a view. The first step happens at once.
	 *
	 * @param {import("./viewport.js").View} view
	 * @param {(context: CanvasRenderingContext2D, part: object) => Generator} draw
	 * @param {boolean} exact false to paint the first step alone
	 */
	paint(view, draw, exact) {
		const { context, ratio } = this;
		this.painted = { x: view.x - this.marginX / view.scale, y: view.y - this.marginY / view.scale, scale: view.scale };
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.clearRect(0, 0, this.canvas.width, this.canvas.height);
		const k = view.scale * ratio;
		context.setTransform(k, 0, 0, k, -this.painted.x * k, -this.painted.y * k);
		this.steps = draw(context, {
			x0: this.painted.x, y0: this.painted.y,
			x1: this.painted.x + this.width / view.scale, y1: this.painted.y + this.height / view.scale,
			scale: view.scale,
		});
		const { done } = this.steps.next();
		this.exact = exact && Boolean(done);
		if (!exact || done) {
			this.steps = null;
		}
	}

	/** Goes on painting for a part of a frame. @returns {boolean} whether there is more to do */
	proceed() {
		const start = performance.now();
		while (this.steps && performance.now() - start < STEP_BUDGET) {
			if (this.steps.next().done) {
				this.steps = null;
				this.exact = true;
			}
		}
		return this.steps !== null;
	}

	/** Moves the picture to where it belongs in a view. */
	place(view) {
		if (this.painted) {
			const x = (this.painted.x - view.x) * view.scale;
			const y = (this.painted.y - view.y) * view.scale;
			const stretch = view.scale / this.painted.scale;
			const near = Math.abs(stretch - 1) < 1e-6;
			this.canvas.style.transform = near ? `translate(${x}px, ${y}px)` : `translate(${x}px, ${y}px) scale(${stretch})`;
		}
	}

	/** Whether the picture was painted for exactly this view, all lines included. */
	isExactFor(view) {
		return this.isCurrent(view) && this.exact;
	}

	isCurrent(view) {
		return this.painted !== null && this.painted.scale === view.scale
			&& Math.abs(this.painted.x + this.marginX / view.scale - view.x) < 1e-6 / view.scale
			&& Math.abs(this.painted.y + this.marginY / view.scale - view.y) < 1e-6 / view.scale;
	}
}
