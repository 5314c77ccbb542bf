const AFFILIATION = "person { id } organization { id name } kind ownAccount from to";
const SEAT = `id name title seat manager { id } dottedLineManagers { id } unit { id } buyingRoles authority support influence
	innerCircle coverage person { id }`;
const INFLUENCE = "id from { id } to { id } strength kind note";
const RELATIONSHIP = "id member { id name } person { id } current desired lastContact";
const TIE = "id kind note from { id } to { id }";
const RIVAL = "id competitor strength person { id }";

/** Everything that the map shows of an account, whole. */
export const MAP = `query Map($id: ID!) {
	viewer { id }
	account(id: $id) {
		id name revision viewerAccess
		businessUnits { id name kind parent { id } }
		relationshipMap {
			revision
			stakeholders { ${SEAT} }
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
 */
export function touchedSeats(count) {
	const each = Array.from({ length: count }, (_, i) => i);
	return `query Touched($account: ID!, ${each.map(i => `$id${i}: ID!`).join(", ")}) {
	account(id: $account) { id revision }
	${each.map(i => `seat${i}: stakeholder(id: $id${i}) { ...seat }`).join("\n\t")}
}
fragment seat on Stakeholder {
	${SEAT}
	influences { ${INFLUENCE} } influencedBy { ${INFLUENCE} }
	relationships { ${RELATIONSHIP} }
	ties { ${TIE} }
	competitorRelationships { ${RIVAL} }
	affiliations { ${AFFILIATION} }
}`;
}
