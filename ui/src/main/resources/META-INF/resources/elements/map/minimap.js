const WIDTH = 144;
const HEIGHT = 96;
const PAD = 6;
const FOLLOW_EVERY = 80;

/** The whole map in the corner, with a frame around what is seen; a pointer on it moves the view there. */
export class Minimap {
	/**
	 * @param {HTMLElement} holder
	 * @param {(x: number, y: number) => void} goTo a point of the world to be put in the middle
	 */
	constructor(holder, goTo) {
		this.holder = holder;
		this.canvas = document.createElement("canvas");
		this.frame = document.createElement("div");
		this.frame.className = "minimap-frame";
		this.framed = -Infinity;
		holder.append(this.canvas, this.frame);
		const go = event => {
			const box = this.canvas.getBoundingClientRect();
			goTo((event.clientX - box.left - this.left) / this.scale, (event.clientY - box.top - this.top) / this.scale);
		};
		holder.addEventListener("pointerdown", event => {
			holder.setPointerCapture(event.pointerId);
			go(event);
		});
		holder.addEventListener("pointermove", event => holder.hasPointerCapture(event.pointerId) && go(event));
	}

	/** Draws everybody of a layout. @param {import("./layout.js").Layout} layout @param {import("./scene.js").Look} look */
	draw(layout, look) {
		const ratio = Math.min(2, window.devicePixelRatio || 1);
		const { canvas } = this;
		const { bounds } = layout;
		canvas.width = WIDTH * ratio;
		canvas.height = HEIGHT * ratio;
		this.scale = Math.min((WIDTH - 2 * PAD) / Math.max(1, bounds.width), (HEIGHT - 2 * PAD) / Math.max(1, bounds.height), 0.12);
		this.left = (WIDTH - bounds.width * this.scale) / 2 - bounds.x * this.scale;
		this.top = (HEIGHT - bounds.height * this.scale) / 2 - bounds.y * this.scale;
		const context = canvas.getContext("2d");
		context.setTransform(ratio, 0, 0, ratio, 0, 0);
		const smallest = layout.count > 1500 ? 1 : 2;
		// Changing the colour costs more than filling: everybody of one step and light together.
		const { steps } = look.lens;
		/** @type {number[][]} */
		const groups = Array.from({ length: 2 * steps.length }, () => []);
		for (let i = 0; i < layout.count; i++) {
			layout.visible[i] && groups[look.stepOf(i) + (look.isLit(i) ? 0 : steps.length)].push(i);
		}
		groups.forEach((people, g) => {
			context.fillStyle = look.colours[steps[g % steps.length].token];
			context.globalAlpha = g < steps.length ? 0.9 : 0.25;
			for (const i of people) {
				context.fillRect(this.left + layout.x[i] * this.scale, this.top + layout.y[i] * this.scale,
					Math.max(smallest, layout.width[i] * this.scale), Math.max(smallest, layout.height[i] * this.scale * 0.8));
			}
		});
	}

	/**
	 * @param {import("./viewport.js").View} view
	 * @param {import("./viewport.js").Size} size
	 * @param {boolean} resting while things move, the frame follows a few times a second
	 */
	frameAround(view, size, resting) {
		const now = performance.now();
		if (!this.scale || (!resting && now - this.framed < FOLLOW_EVERY)) {
			return;
		}
		this.framed = now;
		const clip = (value, most) => Math.min(most, Math.max(0, value));
		const x0 = clip(this.left + view.x * this.scale, WIDTH - 4);
		const y0 = clip(this.top + view.y * this.scale, HEIGHT - 4);
		const x1 = clip(this.left + (view.x + size.width / view.scale) * this.scale, WIDTH);
		const y1 = clip(this.top + (view.y + size.height / view.scale) * this.scale, HEIGHT);
		this.frame.style.transform = `translate(${x0}px, ${y0}px)`;
		this.frame.style.width = `${Math.max(4, x1 - x0)}px`;
		this.frame.style.height = `${Math.max(4, y1 - y0)}px`;
	}
}
