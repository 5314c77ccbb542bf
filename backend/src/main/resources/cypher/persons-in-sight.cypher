CYPHER 25
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN p.id AS id, p {.name, .email, .phone, .externalIds} AS values,
       COLLECT { MATCH (m:Member)-[r:KNOWS]->(p) RETURN r {.*, memberId: m.id, personId: p.id} } AS relationships,
       COLLECT { MATCH (p)-[r:INFLUENCES]->(q:Person) WHERE r.accountId = $accountId RETURN r {.*, fromId: p.id, toId: q.id} } AS influences,
       COLLECT { MATCH (p)-[r:WORKED_AT]->(o:Organization) WHERE r.accountId = $accountId RETURN r {.*, personId: p.id, organizationId: o.id} } AS employments
