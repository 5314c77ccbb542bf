import { influenceItem, dottedItem, tieItem } from "../lens/line-legend.js";
import { TIES } from "../ties/kinds.js";

export const INFLUENCE = "INFLUENCE";
export const DOTTED = "DOTTED";

/**
 * The lines that can be drawn from one card to another, in the order in which they are offered.
 *
 * @type {Record<string, {label: string, offer: string, isMutual: boolean, item: import("../lens/line-legend.js").LineItem,
 *   says: (from: string, to: string) => string, asks: (from: string) => string}>}
 */
export const LINES = {
	[INFLUENCE]: {
		label: "Influence", offer: "Influence on …", isMutual: false, item: influenceItem(),
		says: (from, to) => `${from} influences ${to}`, asks: from => `Whom does ${from} influence?`,
	},
	...Object.fromEntries(TIES.map(({ type, label, says, isMutual, offer, asks }, kind) => [type, { label, offer, isMutual, item: tieItem(kind), says, asks }])),
	[DOTTED]: {
		label: "Dotted line", offer: "Dotted line to …", isMutual: false, item: dottedItem(),
		says: (from, to) => `${from} has a dotted line to ${to}`, asks: from => `To whom does ${from} have a dotted line?`,
	},
};
