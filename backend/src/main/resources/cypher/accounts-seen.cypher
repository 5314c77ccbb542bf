CYPHER 25
RETURN COLLECT { MATCH (:Member {id: $memberId})<-[:GRANTED_TO]-(:AccountAccess)-[:ACCESS_TO]->(a:Account) RETURN a.id } AS given,
       CASE WHEN $administrator THEN COLLECT { MATCH (a:Account) WHERE a.confidential RETURN a.id } ELSE [] END AS confidential
