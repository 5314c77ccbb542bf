/** The knob that opens and closes a branch hangs on the lower edge of a manager's card, in world units. */
export const KNOB = { width: 44, height: 22 };
export const PILL = { width: 168, height: 24 };

/** The mark of open threads sits on a card's upper left corner. */
const TALK = { left: -12, right: 20, top: -14, bottom: 12 };

/** The smallest reach of a pointer, in pixels, for cards that are drawn smaller than a finger. */
const REACH = 6;

/**
 * Who is under a point.
 *
 * @param {import("./grid-index.js").GridIndex} index of the layout's people
 * @param {import("./layout.js").Layout} layout
 * @param {(i: number) => boolean} leads whether someone has a knob
 * @param {(i: number) => boolean} isCollapsed
 * @param {number} x in world units
 * @param {number} y
 * @param {number} scale
 * @param {boolean} [knobs] whether knobs are shown at this scale
 * @param {(i: number) => boolean} [talks] whether a mark of open threads is shown on somebody
 * @returns {{person: number, part: "card" | "knob" | "talk"} | null}
 */
export function hit(index, layout, leads, isCollapsed, x, y, scale, knobs = true, talks = () => false) {
	const reach = REACH / scale;
	let nearest = null;
	let nearestDistance = Infinity;
	index.query(x - Math.max(reach, PILL.width), y - Math.max(reach, PILL.height), x + Math.max(reach, PILL.width), y + Math.max(reach, -TALK.top), i => {
		const left = layout.x[i];
		const top = layout.y[i];
		const width = layout.width[i];
		const height = layout.height[i];
		if (knobs && leads(i)) {
			const size = isCollapsed(i) ? PILL : KNOB;
			const dx = Math.abs(x - left - width / 2);
			const dy = Math.abs(y - top - height);
			if (dx <= size.width / 2 && dy <= size.height / 2) {
				nearest = { person: i, part: "knob" };
				nearestDistance = -1;
				return;
			}
		}
		if (nearestDistance > -1 && talks(i) && x >= left + TALK.left && x <= left + TALK.right && y >= top + TALK.top && y <= top + TALK.bottom) {
			nearest = { person: i, part: "talk" };
			nearestDistance = -1;
			return;
		}
		const outside = Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
		if (outside < nearestDistance && outside <= reach && (outside === 0 || width * scale < 24)) {
			nearest = { person: i, part: "card" };
			nearestDistance = outside;
		}
	});
	return nearest;
}
