CYPHER 25
MATCH (a:Account {id: $accountId})
CALL (a) { MATCH (a)<-[:CASE_OF]-(n:SupportCase) RETURN count(n) AS total }
CALL (a) {
  MATCH (a)<-[:CASE_OF]-(n:SupportCase)
  WITH n, coalesce(n.openedOn, '') + '/' + n.id AS place
  WHERE $before IS NULL OR place < $before
  ORDER BY place DESC LIMIT $limit
  OPTIONAL MATCH (n)-[:OPENED_BY]->(p:Person)
  RETURN collect(n {.*, place: place, personId: p.id}) AS page
}
RETURN total, page
