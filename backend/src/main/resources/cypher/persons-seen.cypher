CYPHER 25
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN p.id AS id, p {.name, .email, .phone, .externalIds} AS values,
       EXISTS { (p)<-[:IS_PERSON]-(:Member) } AS ours,
       COLLECT {
         MATCH (p)<-[:OF_PERSON]-(:Tenure)-[:IN_SEAT]->()-[:SEAT_AT]->(a:Account)
         WHERE ($administrator AND NOT coalesce(a.confidential, false))
            OR EXISTS { (a)<-[:ACCESS_TO]-(:AccountAccess)-[:GRANTED_TO]->(:Member {id: $memberId}) }
         RETURN DISTINCT a.id AS accountId ORDER BY accountId
       } AS accountIds
