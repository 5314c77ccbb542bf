CYPHER 25
MATCH (a:Account)
WHERE ($administrator AND NOT coalesce(a.confidential, false))
   OR EXISTS { (a)<-[:ACCESS_TO]-(:AccountAccess)-[:GRANTED_TO]->(:Member {id: $memberId}) }
MATCH (a)<-[:SEAT_AT]-()<-[:IN_SEAT]-(:Tenure)-[:OF_PERSON]->(p:Person)
WHERE p.name IS NOT NULL
RETURN DISTINCT p.id AS id, p.name AS name
