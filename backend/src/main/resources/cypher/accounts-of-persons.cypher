CYPHER 25
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[:OF_PERSON]-(:Tenure)-[:IN_SEAT]->()-[:SEAT_AT]->(a:Account)
RETURN DISTINCT p.id AS personId, a.id AS accountId
