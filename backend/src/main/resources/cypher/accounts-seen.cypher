CYPHER 25
UNWIND $ids AS id
MATCH (a:Account {id: id})
WHERE ($administrator AND NOT coalesce(a.confidential, false))
   OR EXISTS { (a)<-[:ACCESS_TO]-(:AccountAccess)-[:GRANTED_TO]->(:Member {id: $memberId}) }
RETURN a.id AS id
