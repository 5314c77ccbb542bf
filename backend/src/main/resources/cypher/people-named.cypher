CYPHER 25
CALL db.index.fulltext.queryNodes('person_names', $query) YIELD node AS p, score
WHERE EXISTS {
    (p)<-[:OF_PERSON]-(:Tenure)-[:IN_SEAT]->()-[:SEAT_AT]->(a:Account)
    WHERE ($administrator AND NOT coalesce(a.confidential, false))
       OR EXISTS { (a)<-[:ACCESS_TO]-(:AccountAccess)-[:GRANTED_TO]->(:Member {id: $memberId}) }
  }
RETURN p.id AS id
ORDER BY score DESC, p.id LIMIT $limit
