/** How much more than the pane is painted, at each side, so that a hand can move the picture before it is painted anew. */
const MARGIN = 0.3;
/** Milliseconds of a frame for painting, while things move and at rest. */
const BUDGET = { moving: 4, resting: 8 };
/** Maps of fewer people are painted so quickly that they need no picture of the whole. */
const WORTH_OVERVIEW = 1200;
const OVERVIEW_EDGE = 2048;

/** What the generator of a painting says when all but the influence lines is done. */
export const BASE_DONE = "base";

/** A canvas, and which part of the world is on it. */
class Sheet {
	/** @param {HTMLCanvasElement} canvas */
	constructor(canvas) {
		this.canvas = canvas;
		this.context = canvas.getContext("2d");
		/** @type {{x: number, y: number, scale: number} | null} */
		this.view = null;
		this.exact = false;
	}

	resize(width, height, ratio) {
		this.width = width;
		this.height = height;
		this.ratio = ratio;
		this.canvas.width = Math.round(width * ratio);
		this.canvas.height = Math.round(height * ratio);
		this.canvas.style.width = `${width}px`;
		this.canvas.style.height = `${height}px`;
		this.forget();
	}

	forget() {
		this.view = null;
		this.exact = false;
	}

	/** Wipes the sheet and lets the world be drawn on it from a corner on. @returns the part that will be seen */
	begin(view) {
		const { context, ratio } = this;
		this.view = view;
		this.exact = false;
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.clearRect(0, 0, this.canvas.width, this.canvas.height);
		const k = view.scale * ratio;
		context.setTransform(k, 0, 0, k, -view.x * k, -view.y * k);
		return { x0: view.x, y0: view.y, x1: view.x + this.width / view.scale, y1: view.y + this.height / view.scale, scale: view.scale };
	}

	/** Whether the sheet, moved and stretched, fills the part of the pane that the map lies in. */
	reaches(view, size, bounds) {
		if (!this.view) {
			return false;
		}
		const { x, y, scale } = this.view;
		return Math.max(view.x, bounds.x) >= x && Math.max(view.y, bounds.y) >= y
			&& Math.min(view.x + size.width / view.scale, bounds.x + bounds.width) <= x + this.width / scale
			&& Math.min(view.y + size.height / view.scale, bounds.y + bounds.height) <= y + this.height / scale;
	}

	show(shown) {
		if (this.canvas.hidden === shown) {
			this.canvas.hidden = !shown;
		}
	}

	place(view) {
		const x = (this.view.x - view.x) * view.scale;
		const y = (this.view.y - view.y) * view.scale;
		const stretch = view.scale / this.view.scale;
		this.canvas.style.transform = Math.abs(stretch - 1) < 1e-6 ? `translate(${x}px, ${y}px)` : `translate(${x}px, ${y}px) scale(${stretch})`;
	}
}

/**
 * The ground of the map as cached pictures: painted exactly while the hand rests, moved and stretched as they are while
 * things move. What is painted next grows on a hidden sheet, a slice a frame, so that no frame waits for it. Large maps
 * also have a picture of the whole, to fall back on.
 */
export class Picture {
	/** @param {HTMLElement} holder */
	constructor(holder) {
		const sheet = () => new Sheet(holder.appendChild(document.createElement("canvas")));
		this.overview = sheet();
		this.front = sheet();
		this.back = sheet();
		/** @type {{sheet: Sheet, steps: Generator, view: object | null, base: boolean} | null} */
		this.job = null;
	}

	resize(size, ratio) {
		this.size = size;
		this.marginX = Math.round(size.width * MARGIN);
		this.marginY = Math.round(size.height * MARGIN);
		for (const sheet of [this.front, this.back]) {
			sheet.resize(size.width + 2 * this.marginX, size.height + 2 * this.marginY, ratio);
		}
		this.job = null;
	}

	/** Says that what was painted no longer shows what is so. It is still shown until the next is ready. */
	forget() {
		this.job = null;
		this.stale = true;
		this.overviewStale = true;
	}

	/**
	 * Paints a slice of what is missing most.
	 *
	 * @param {import("./viewport.js").View} view
	 * @param {boolean} resting
	 * @param {import("./layout.js").Layout} layout
	 * @param {(context: CanvasRenderingContext2D, part: object, scale: number) => Generator} draw
	 * @returns {boolean} whether there is more to do
	 */
	step(view, resting, layout, draw) {
		if (!resting && this.job?.base) {
			this.job = null;
		}
		this.job ??= this.#next(view, resting, layout, draw);
		if (resting && this.job?.view && !this.#isFor(this.job.sheet, view)) {
			this.job = this.#next(view, resting, layout, draw);
		}
		const start = performance.now();
		while (this.job && performance.now() - start < (resting ? BUDGET.resting : BUDGET.moving)) {
			this.#proceed(resting);
		}
		this.#place(view, layout.bounds);
		return this.job !== null || (resting && this.#lacksOverview(layout));
	}

	#next(view, resting, layout, draw) {
		const current = this.front.view && !this.stale;
		if (resting) {
			if (!current || !this.front.exact || !this.#isFor(this.front, view)) {
				return this.#start(view, draw);
			}
			return this.#lacksOverview(layout) ? this.#startOverview(layout, draw) : null;
		}
		const stretch = current ? view.scale / this.front.view.scale : 0;
		const fits = current && stretch < 1.7 && stretch > 0.5 && this.front.reaches(view, this.size, layout.bounds);
		return fits || this.#overviewDoes(view) ? null : this.#start(view, draw);
	}

	#start(view, draw) {
		const corner = { x: view.x - this.marginX / view.scale, y: view.y - this.marginY / view.scale, scale: view.scale };
		const part = this.back.begin(corner);
		return { sheet: this.back, steps: draw(this.back.context, part, view.scale), view, base: false };
	}

	#startOverview({ bounds }, draw) {
		const scale = OVERVIEW_EDGE / Math.max(bounds.width, bounds.height, 1);
		this.overview.resize(Math.ceil(bounds.width * scale), Math.ceil(bounds.height * scale), 1);
		const part = this.overview.begin({ x: bounds.x, y: bounds.y, scale });
		return { sheet: this.overview, steps: draw(this.overview.context, part, scale), view: null, base: false };
	}

	#proceed(resting) {
		const { value, done } = this.job.steps.next();
		if (value === BASE_DONE && this.job.view) {
			[this.front, this.back] = [this.back, this.front];
			this.stale = false;
			this.job.base = true;
		}
		if (done) {
			this.job.sheet.exact = true;
		}
		if (done || (value === BASE_DONE && (!resting || !this.job.view))) {
			this.overviewStale &&= this.job.view !== null;
			this.job = null;
		}
	}

	#place(view, bounds) {
		const front = this.front.view && (this.front.reaches(view, this.size, bounds) || !this.overview.view);
		this.front.show(Boolean(front));
		this.back.show(false);
		this.overview.show(!front && this.overview.view !== null);
		if (front) {
			this.front.place(view);
		} else if (this.overview.view) {
			this.overview.place(view);
		}
	}

	#lacksOverview(layout) {
		return this.overviewStale && layout.count >= WORTH_OVERVIEW;
	}

	#overviewDoes(view) {
		return this.overview.view !== null && !this.overviewStale && view.scale < this.overview.view.scale * 2.2;
	}

	#isFor(sheet, view) {
		const tolerance = 1e-6 / view.scale;
		return sheet.view !== null && sheet.view.scale === view.scale
			&& Math.abs(sheet.view.x + this.marginX / view.scale - view.x) < tolerance
			&& Math.abs(sheet.view.y + this.marginY / view.scale - view.y) < tolerance;
	}
}
