import { h } from "../controls.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * What lies over the map while somebody edits it: the ghost in the hand, the ring around a target, the line that is
 * being drawn, the box of a selection, the handle at a card's edge. Places are pixels in the surface; the pointer goes
 * through all of it.
 */
export class Stage {
	/** @param {HTMLElement} surface */
	constructor(surface) {
		const drawn = (tag, name) => h(tag, { class: name, hidden: true });
		this.ghost = drawn("div", "carried");
		this.target = drawn("div", "target-ring");
		this.box = drawn("div", "marquee");
		this.handle = drawn("div", "tie-handle");
		this.hint = drawn("div", "edit-hint");
		this.svg = document.createElementNS(SVG, "svg");
		this.line = document.createElementNS(SVG, "path");
		this.svg.setAttribute("class", "edit-line");
		this.svg.append(this.line);
		this.banner = h("div", { class: "edit-banner", role: "status" });
		this.layer = h("div", { class: "edit-stage", "aria-hidden": "true" }, this.svg, this.box, this.target, this.handle, this.ghost, this.hint);
		surface.append(this.layer, this.banner);
	}

	/** @param {HTMLElement} element @param {{x: number, y: number, width?: number, height?: number}} at */
	place(element, { x, y, width, height }) {
		element.hidden = false;
		element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
		if (width !== undefined) {
			element.style.width = `${Math.round(width)}px`;
			element.style.height = `${Math.round(height)}px`;
		}
	}

	/** Rings a card. @param {{x: number, y: number, width: number, height: number} | null} card @param {boolean} allowed */
	ring(card, allowed) {
		this.target.hidden = card === null;
		if (card) {
			this.target.classList.toggle("refused", !allowed);
			this.place(this.target, { x: card.x - 4, y: card.y - 4, width: card.width + 8, height: card.height + 8 });
		}
	}

	/** A sentence beside the pointer; nothing for an empty one. */
	say(text, x, y, allowed) {
		this.hint.hidden = text === "";
		if (text !== "") {
			if (this.hint.textContent !== text) {
				this.hint.textContent = text;
			}
			this.hint.classList.toggle("refused", !allowed);
			this.place(this.hint, { x, y });
		}
	}

	/** A line from one place to another, bent like an influence; null takes it away. */
	draw(from, to, allowed) {
		this.svg.classList.toggle("shown", from !== null);
		if (from) {
			const dx = to.x - from.x;
			const dy = to.y - from.y;
			this.line.setAttribute("d", `M${from.x} ${from.y}Q${(from.x + to.x) / 2 - dy * 0.2} ${(from.y + to.y) / 2 + dx * 0.2} ${to.x} ${to.y}`);
			this.svg.classList.toggle("refused", !allowed);
		}
	}

	clear() {
		[this.ghost, this.target, this.box, this.hint].forEach(each => each.hidden = true);
		this.draw(null);
	}
}
