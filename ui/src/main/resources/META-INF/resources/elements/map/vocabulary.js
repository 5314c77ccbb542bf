/**
 * The field's lists as the map shows them. Positions in a list are the small numbers that the model keeps; position 0
 * is always "unknown", which never counts as neutral.
 */

export const SUPPORT = ["UNKNOWN", "OPPONENT", "SCEPTIC", "NEUTRAL", "SUPPORTER", "ADVOCATE"];
export const SUPPORT_LABELS = ["Support unknown", "Opponent", "Sceptic", "Neutral", "Supporter", "Advocate"];

export const INFLUENCE = ["UNKNOWN", "LOW", "MODERATE", "HIGH", "DECISIVE"];
export const INFLUENCE_LABELS = ["Influence unknown", "Low influence", "Moderate influence", "High influence", "Decisive influence"];

export const AUTHORITY = ["UNKNOWN", "NONE", "RECOMMENDS", "SPENDS_TO_LIMIT", "SIGNS"];
export const AUTHORITY_LABELS = ["", "No budget authority", "Recommends spending", "Spends to a limit", "Signs"];
/** What the coin of a card shows: nothing while unknown or none. */
export const AUTHORITY_LETTERS = ["", "", "R", "L", "S"];

/** Our strength with a person: unknown and none both fill no quarter of the ring. */
export const STRENGTH = ["UNKNOWN", "NONE", "WEAK", "DEVELOPING", "STRONG", "TRUSTED"];
export const STRENGTH_LABELS = ["", "No relationship with us", "Weak relationship with us", "Developing relationship with us",
	"Strong relationship with us", "Trusted relationship with us"];
export const STRENGTH_QUARTERS = [0, 0, 1, 2, 3, 4];

/** How well we cover somebody. */
export const COVERAGE = ["UNKNOWN", "NONE", "BRIEF", "REGULAR", "IN_DEPTH"];
export const COVERAGE_LABELS = ["Coverage unknown", "Not covered", "Brief contact", "Regular contact", "In-depth contact"];

export const SEAT = ["HELD", "VACANT", "PLACEHOLDER"];
export const SEAT_LABELS = ["", "Vacant", "Placeholder"];

export const TIE = ["BUSINESS", "PROFESSIONAL", "PERSONAL"];
export const TIE_TOKENS = ["tie-business", "tie-professional", "tie-personal"];
export const TIE_LABELS = ["Business", "Professional", "Personal"];
export const TIE_STRENGTH_LABELS = ["", "slight", "moderate", "strong", "very strong"];

/** @type {Record<string, [code: string, label: string]>} */
export const ROLES = {
	ECONOMIC_BUYER: ["EB", "Economic buyer"],
	DECISION_MAKER: ["DM", "Decision maker"],
	APPROVER: ["AP", "Approver"],
	EXECUTIVE_SPONSOR: ["ES", "Executive sponsor"],
	CHAMPION: ["CH", "Champion"],
	COACH: ["CO", "Coach"],
	TECHNICAL_EVALUATOR: ["TE", "Technical evaluator"],
	USER: ["US", "User"],
	INFLUENCER: ["IN", "Influencer"],
	PROCUREMENT: ["PR", "Procurement"],
	LEGAL: ["LC", "Legal and compliance"],
	GATEKEEPER: ["GK", "Gatekeeper"],
	BLOCKER: ["BL", "Blocker"],
};

const KEY_ROLES = new Set(["ECONOMIC_BUYER", "DECISION_MAKER", "APPROVER", "EXECUTIVE_SPONSOR", "CHAMPION", "BLOCKER"]);

/** Whether someone matters: by a role that decides or blocks, by influence, by the inner circle, or by signing. */
export function matters(roles, influence, authority, innerCircle) {
	return influence >= 3 || authority === 4 || innerCircle || roles.some(role => KEY_ROLES.has(role));
}
