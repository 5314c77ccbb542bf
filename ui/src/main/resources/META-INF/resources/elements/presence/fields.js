/**
 * Which fields are being written in. A field says in `data-edits` what it edits: the id of the thing, a blank, and the
 * field's name. While somebody else is in it, it says so in `data-edited-by`, which its style sheet shows.
 */

/** A name of the API in words: innerCircle is inner circle. @param {string} name */
export function splitWords(name) {
	return name.replace(/([A-Z])/g, " $1").toLowerCase();
}

/** The field that an event came from; null when from elsewhere. @param {Event} event */
export function fieldOf(event) {
	const element = event.composedPath().find(each => each instanceof HTMLElement && each.dataset.edits);
	const [target, field] = element?.dataset.edits.split(" ") ?? [];
	return target && field ? { target, field } : null;
}

/**
 * Marks the fields that others are in, and takes the mark from all the rest.
 *
 * @param {(Document | ShadowRoot)[]} roots
 * @param {import("./attendance.js").Presence[]} others
 * @param {(presence: import("./attendance.js").Presence) => string} nameOf
 */
export function markFields(roots, others, nameOf) {
	const names = new Map();
	for (const presence of others) {
		if (presence.editing && !presence.away) {
			const key = `${presence.editing.target} ${presence.editing.field}`;
			names.set(key, [...names.get(key) ?? [], nameOf(presence)]);
		}
	}
	for (const root of roots) {
		for (const element of root.querySelectorAll("[data-edits]")) {
			const here = names.get(element.dataset.edits);
			const words = here && `${here.join(" and ")} ${here.length === 1 ? "is" : "are"} writing here`;
			if (words !== element.dataset.editedBy) {
				words ? element.dataset.editedBy = words : element.removeAttribute("data-edited-by");
			}
		}
	}
}
