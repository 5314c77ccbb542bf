CYPHER 25
MATCH (a:Account)
WHERE ($ids IS NULL OR a.id IN $ids)
  AND ($text IS NULL OR toLower(a.name) CONTAINS $text)
  AND (($administrator AND NOT coalesce(a.confidential, false))
       OR EXISTS { (a)<-[:ACCESS_TO]-(:AccountAccess)-[:GRANTED_TO]->(:Member {id: $memberId}) })
  AND ($ownerId IS NULL
       OR EXISTS { (a)<-[:ACCESS_TO]-(:AccountAccess {level: 'OWNER'})-[:GRANTED_TO]->(:Member {id: $ownerId}) })
RETURN a.id AS id, a.name AS name
ORDER BY toLower(a.name), a.id
