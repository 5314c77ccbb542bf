/** Fields of a seat by what is judged. */
const FIELDS = {
	BUYING_ROLES: "buyingRoles", AUTHORITY: "authority", SUPPORT: "support", INFLUENCE: "influence", INNER_CIRCLE: "innerCircle",
	ORIENTATION: "orientation", ADAPTABILITY: "adaptability", COVERAGE: "coverage",
};

/** What has to be read of a seat to know where its account's maps differ. */
export const OTHERS = "orientation adaptability otherJudgements { field values map { id } }";

/** Whether any other map says otherwise of a seat or its holder. @param {any} seat as {@link OTHERS} reads it */
export function differs(seat) {
	return (seat.otherJudgements ?? []).some(({ field, values }) => said(seat[FIELDS[field]]) !== said(values));
}

function said(value) {
	const codes = Array.isArray(value) ? [...value] : [String(value)];
	return codes.length === 0 || codes[0] === "UNKNOWN" ? "" : codes.sort().join();
}
