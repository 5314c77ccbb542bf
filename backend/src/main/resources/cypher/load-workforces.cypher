CYPHER 25
UNWIND $ids AS id
MATCH (o:Entity {id: id})
WITH o, coalesce(o.employmentRevision, 0) AS revision
CALL (o) {
  MATCH (o)<-[r:WORKED_AT]-(p:Person)
  WHERE (r.accountId IS NULL AND EXISTS { (p)<-[:IS_PERSON]-(:Member) })
     OR EXISTS { (p)<-[:OF_PERSON]-(:Tenure)-[:IN_SEAT]->()-[:SEAT_AT]->(:Account {id: r.accountId}) }
  RETURN collect(p.id) AS persons, collect(coalesce(r.accountId, '')) AS accounts, collect(coalesce(r.kind, '')) AS kinds,
         collect(coalesce(r.division, '')) AS divisions, collect(coalesce(r.from, '')) AS froms, collect(coalesce(r.to, '')) AS tos
}
RETURN o.id AS id, revision, persons, accounts, kinds, divisions, froms, tos
