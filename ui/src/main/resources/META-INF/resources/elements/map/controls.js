/** Makes an element with attributes, properties named by a leading dot, and children. */
export function h(tag, attributes = {}, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (name.startsWith(".")) {
			element[name.slice(1)] = value;
		} else if (value !== null && value !== false) {
			element.setAttribute(name, value === true ? "" : value);
		}
	}
	element.append(...children);
	return element;
}

const ICONS = {
	fit: "M3 7V3h4M17 7V3h-4M3 13v4h4M17 13v4h-4",
	table: "M3 4h14v12H3zM3 8h14M3 12h14M8 4v12",
	close: "M5 5l10 10M15 5L5 15",
	minus: "M5 10h10",
	plus: "M5 10h10M10 5v10",
	expand: "M10 3v14M6 6l4-3 4 3M6 14l4 3 4-3",
	collapse: "M10 2v6M10 18v-6M6 5l4 3 4-3M6 15l4-3 4 3",
	lines: "M4 15C6 6 12 4 16 5M16 5l-4-1.6M16 5l-2.6 3.2",
	search: "M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3M13.4 13.4L17 17",
	person: "M8 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2.5 17c0-4 2.4-6 5.5-6 1.6 0 3 .5 4 1.5M15 11v6M12 14h6",
	undo: "M4 8h8a4.5 4.5 0 0 1 0 9H8M7.5 4.5L4 8l3.5 3.5",
	redo: "M16 8H8a4.5 4.5 0 0 0 0 9h4M12.5 4.5L16 8l-3.5 3.5",
	help: "M7 7.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2.9-1.2 1.8M10 15v.1",
};

/** A line drawing of 20 by 20. */
export function icon(name) {
	const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
	const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
	svg.setAttribute("viewBox", "0 0 20 20");
	svg.setAttribute("class", "icon");
	svg.setAttribute("aria-hidden", "true");
	path.setAttribute("d", ICONS[name]);
	svg.append(path);
	return svg;
}

/** A button that is an icon, with a name for the pointer and for screen readers. */
export function iconButton(name, label, onClick, attributes = {}) {
	const button = h("button", { type: "button", class: "tool", title: label, "aria-label": label, ...attributes }, icon(name));
	button.addEventListener("click", onClick);
	return button;
}
