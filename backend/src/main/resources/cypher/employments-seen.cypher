CYPHER 25
RETURN COLLECT {
         UNWIND $ids AS id
         MATCH (p:Person {id: id})
         WITH p, EXISTS { (p)<-[:IS_PERSON]-(:Member) } AS ours,
              COLLECT {
                MATCH (p)<-[:OF_PERSON]-(t:Tenure)-[:IN_SEAT]->()-[:SEAT_AT]->(a:Account)
                WHERE ($administrator AND NOT coalesce(a.confidential, false))
                   OR EXISTS { (a)<-[:ACCESS_TO]-(:AccountAccess)-[:GRANTED_TO]->(:Member {id: $memberId}) }
                RETURN {id: a.id, name: a.name, current: NOT coalesce(t.ended, false)}
              } AS seats
         MATCH (p)-[r:WORKED_AT]->(o:Organization)
         WHERE (r.accountId IS NULL AND ours) OR r.accountId IN [seat IN seats | seat.id]
         RETURN r {.accountId, .kind, .division, .from, .to, personId: p.id, organizationId: o.id,
                   revision: coalesce(o.employmentRevision, 0), seats: [seat IN seats WHERE seat.current]}
       } AS employments,
       COLLECT { MATCH (:Member {id: $memberId})<-[:GRANTED_TO]-(:AccountAccess)-[:ACCESS_TO]->(a:Account) RETURN a.id } AS given,
       CASE WHEN $administrator THEN COLLECT { MATCH (a:Account) WHERE a.confidential RETURN a.id } END AS confidential
