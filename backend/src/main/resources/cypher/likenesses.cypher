CYPHER 25
UNWIND $ids AS id
MATCH (p:Person {id: id})
CALL (p) {
  MATCH (p)<-[:OF_PERSON]-(:Tenure)-[:IN_SEAT]->(s)-[:SEAT_AT]->(a:Account)
  WHERE ($administrator AND NOT coalesce(a.confidential, false))
     OR EXISTS { (a)<-[:ACCESS_TO]-(:AccountAccess)-[:GRANTED_TO]->(:Member {id: $memberId}) }
  RETURN collect(DISTINCT s.title) AS titles, collect(DISTINCT a.id) AS accounts
}
RETURN p.id AS id, p.name AS name, p.email AS email, p.phone AS phone, titles,
       COLLECT { MATCH (p)-[r:WORKED_AT]->(o:Organization) WHERE r.accountId IN accounts RETURN DISTINCT o.id } AS employers
