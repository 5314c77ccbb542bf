CYPHER 25
UNWIND $ids AS id
MATCH (p:Person {id: id})
WITH p, EXISTS { (p)<-[:IS_PERSON]-(:Member) } AS ours,
     COLLECT {
       MATCH (p)<-[:OF_PERSON]-(t:Tenure)-[:IN_SEAT]->(:Stakeholder)-[:SEAT_AT]->(a:Account)
       WHERE ($administrator AND NOT coalesce(a.confidential, false))
          OR EXISTS { (a)<-[:ACCESS_TO]-(:AccountAccess)-[:GRANTED_TO]->(:Member {id: $memberId}) }
       RETURN {id: a.id, name: a.name, current: NOT coalesce(t.ended, false)}
     } AS seats
MATCH (p)-[r:WORKED_AT]->(o:Organization)
WHERE (r.accountId IS NULL AND ours) OR r.accountId IN [seat IN seats | seat.id]
RETURN p.id AS personId, o.id AS organizationId, coalesce(o.employmentRevision, 0) AS revision, r.accountId AS accountId,
       r.kind AS kind, r.division AS division, r.from AS from, r.to AS to, [seat IN seats WHERE seat.current] AS seats
