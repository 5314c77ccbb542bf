CYPHER 25
CALL db.index.fulltext.queryNodes('search_names', $query, {limit: $candidates}) YIELD node, score
OPTIONAL MATCH (node)<-[:OF_PERSON]-(t:Tenure)-[:IN_SEAT]->(s:Stakeholder) WHERE node:Person AND NOT coalesce(t.ended, false)
WITH node, score, coalesce(s, node) AS shown
OPTIONAL MATCH (shown)-[:SEAT_AT|UNIT_OF]->(owner:Account)
WITH shown, max(score) AS score, coalesce(owner, CASE WHEN shown:Account THEN shown END) AS a
WHERE shown:Product OR shown:ProductFamily
   OR (a IS NOT NULL
       AND (($administrator AND NOT coalesce(a.confidential, false))
            OR EXISTS { (a)<-[:ACCESS_TO]-(:AccountAccess)-[:GRANTED_TO]->(:Member {id: $memberId}) }))
RETURN shown.id AS id, [label IN labels(shown) WHERE NOT label IN ['Entity', 'Stream']][0] AS label, a.id AS accountId
ORDER BY score DESC, shown.id LIMIT $limit
