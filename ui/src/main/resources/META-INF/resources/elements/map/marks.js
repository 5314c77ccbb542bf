/**
 * What lies over the map at the size of the screen whatever the zoom: rings around the selected and the active person,
 * and the labels of lines.
 */
export class Marks {
	/** @param {HTMLElement} holder */
	constructor(holder) {
		this.holder = holder;
		/** @type {HTMLElement[]} */
		this.rings = [];
		/** @type {HTMLElement[]} */
		this.labels = [];
		this.sheet = this.#add("labels");
		this.focus = this.#add("focus-ring");
		this.focus.hidden = true;
	}

	/**
	 * @param {import("./viewport.js").View} view
	 * @param {import("./layout.js").Layout} layout
	 * @param {number[]} selected
	 * @param {number} active -1 for nobody
	 */
	placeRings(view, layout, selected, active) {
		while (this.rings.length < Math.min(selected.length, 200)) {
			this.rings.push(this.#add("ring"));
		}
		this.rings.forEach((ring, k) => {
			ring.hidden = k >= selected.length || !layout.visible[selected[k]];
			if (!ring.hidden) {
				place(ring, view, layout, selected[k], 2);
			}
		});
		this.focus.hidden = active < 0 || !layout.visible[active];
		if (!this.focus.hidden) {
			place(this.focus, view, layout, active, 5);
		}
	}

	/**
	 * @param {import("./overlay.js").Label[]} labels
	 * @param {import("./viewport.js").View} view
	 */
	setLabels(labels, view) {
		this.labelView = view;
		while (this.labels.length < labels.length) {
			this.labels.push(this.#add("label", this.sheet));
		}
		this.labels.forEach((label, k) => {
			label.hidden = k >= labels.length;
			if (!label.hidden) {
				const { x, y, text, kind } = labels[k];
				label.textContent = text;
				label.dir = "auto";
				label.className = `label ${kind}`;
				label.style.transform = `translate(${Math.round((x - view.x) * view.scale)}px, ${Math.round((y - view.y) * view.scale)}px)`;
			}
		});
	}

	/** Labels move with the ground as one sheet; they step aside while it is zoomed, until they are set anew. */
	placeLabels(view) {
		const { labelView, sheet } = this;
		const fits = labelView?.scale === view.scale;
		if (sheet.hidden === fits) {
			sheet.hidden = !fits;
		}
		if (fits) {
			sheet.style.transform = `translate(${(labelView.x - view.x) * view.scale}px, ${(labelView.y - view.y) * view.scale}px)`;
		}
	}

	#add(className, holder = this.holder) {
		const element = document.createElement("div");
		element.className = className;
		holder.append(element);
		return element;
	}
}

const SMALLEST = 10;

function place(element, view, layout, i, room) {
	const width = Math.max(SMALLEST, layout.width[i] * view.scale);
	const height = Math.max(SMALLEST, layout.height[i] * view.scale);
	const x = (layout.x[i] + layout.width[i] / 2 - view.x) * view.scale - width / 2;
	const y = (layout.y[i] + layout.height[i] / 2 - view.y) * view.scale - height / 2;
	element.style.transform = `translate(${x - room}px, ${y - room}px)`;
	const size = `${width + 2 * room}px`;
	if (element.style.width !== size) {
		element.style.width = size;
		element.style.height = `${height + 2 * room}px`;
		element.style.borderRadius = `${Math.max(3, 6 * Math.min(1.4, view.scale) + room)}px`;
	}
}
