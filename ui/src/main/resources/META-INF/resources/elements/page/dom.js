/**
 * Makes an element with attributes, properties that start with a dot, listeners that start with `on`, and children.
 *
 * @param {string} tag
 * @param {Record<string, unknown>} [settings] null and undefined leave out
 * @param {...(Node | string)} children
 * @returns {any}
 */
export function make(tag, settings = {}, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(settings)) {
		if (value === null || value === undefined || value === false) {
			continue;
		}
		if (name.startsWith("on")) {
			element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
		} else if (name.startsWith(".")) {
			element[name.slice(1)] = value;
		} else {
			element.setAttribute(name, value === true ? "" : String(value));
		}
	}
	element.append(...children);
	return element;
}

/** An icon by its name, for the eye only. */
export function icon(name) {
	return make("span", { class: `dl-icon dl-icon-${name}`, "aria-hidden": "true" });
}
