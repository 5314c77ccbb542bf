import { OTHERS } from "./maps/differing.js";

const AFFILIATION = "person { id } organization { id name } kind ownAccount from to";
const SEAT = `id name title seat manager { id } dottedLineManagers { id } unit { id } buyingRoles authority support influence
	innerCircle coverage freshness person { id }`;
const INFLUENCE = "id from { id } to { id } strength kind note";
const RELATIONSHIP = "id member { id name } person { id } current desired lastContact";
const TIE = "id kind note from { id } to { id }";
const RIVAL = "id competitor strength person { id }";

const DIFFERENCE = "kind type stakeholder { id } row column sentence";

const MAPS = "maps { id name opportunity { id name } unit { id name } }";

/** The maps of an account. */
export const MAPS_ALONE = `query Maps($id: ID!) { account(id: $id) { ${MAPS} } }`;

/**
 * Everything that the map shows of an account, whole; on which of its maps the variable map says.
 *
 * @param {boolean} merged with what other maps say
 * @param {boolean} [past] as of the time in the variable asOf, with what is different between those in from and to
 */
export const wholeMap = (merged, past = false) => `query Map($id: ID!, $map: ID${past ? ", $asOf: DateTime, $from: DateTime!, $to: DateTime" : ""}) {
	viewer { id }
	account(id: $id) {
		id name revision viewerAccess
		businessUnits { id name kind parent { id } }
		${MAPS}
		${past ? `difference(from: $from, to: $to) { differences { ${DIFFERENCE} } }` : ""}
		relationshipMap(mapId: $map${past ? ", asOf: $asOf" : ""}) {
			revision
			stakeholders { ${SEAT} ${merged ? OTHERS : ""} }
			influences { ${INFLUENCE} }
			affiliations { ${AFFILIATION} }
			teamRelationships { ${RELATIONSHIP} }
			ties { ${TIE} }
			competitorRelationships { ${RIVAL} }
		}
	}
}`;

/**
 * The seats that a change touched, with the lines at them, in one request.
 *
 * @param {number} count how many; the ids go in the variables id0, id1, ...
 * @param {boolean} merged with what other maps say
 */
export function touchedSeats(count, merged) {
	const each = Array.from({ length: count }, (_, i) => i);
	return `query Touched($account: ID!, $map: ID, ${each.map(i => `$id${i}: ID!`).join(", ")}) {
	account(id: $account) { id revision }
	${each.map(i => `seat${i}: stakeholder(id: $id${i}, mapId: $map) { ...seat }`).join("\n\t")}
}
fragment seat on Stakeholder {
	${SEAT} ${merged ? OTHERS : ""}
	influences { ${INFLUENCE} } influencedBy { ${INFLUENCE} }
	relationships { ${RELATIONSHIP} }
	ties { ${TIE} }
	competitorRelationships { ${RIVAL} }
	affiliations { ${AFFILIATION} }
}`;
}
