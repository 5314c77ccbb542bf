import { TIE_LABELS, TIE_TOKENS } from "../vocabulary.js";

/**
 * The lines that are on the map just now, for the legend.
 *
 * @param {import("../state.js").MapState} state
 * @returns {{label: string, token: string}[]}
 */
export function lineItems({ model, layout, showTies }) {
	if (layout?.kind === "past") {
		return layout.decorations.some(({ link }) => link) ? [{ label: "Was there too", token: "past" }] : [];
	}
	if (!showTies) {
		return [];
	}
	const kinds = new Set(model.ties.kind);
	return TIE_LABELS.map((label, kind) => ({ label: `${label} influence`, token: TIE_TOKENS[kind], kind })).filter(({ kind }) => kinds.has(kind))
		.map(({ label, token }) => ({ label, token }));
}
