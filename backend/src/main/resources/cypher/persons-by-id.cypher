CYPHER 25
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN p.id AS id, p {.name, .email, .phone, .externalIds} AS values
