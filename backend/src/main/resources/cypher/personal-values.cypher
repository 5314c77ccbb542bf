CYPHER 25
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN p.id AS id, p {.name, .email, .phone, .externalIds} AS current,
       COLLECT { MATCH (p)<-[:ABOUT]-(v:PersonalValues) RETURN v {.*} ORDER BY v.at, v.commandId } AS superseded
