CYPHER 25
MATCH (a:Account {id: $accountId})
CALL (a) { MATCH (a)<-[:ACTIVITY_OF]-(n:Activity) RETURN count(n) AS total }
CALL (a) {
  MATCH (a)<-[:ACTIVITY_OF]-(n:Activity)
  WITH n, coalesce(n.date, '') + '/' + n.id AS place
  WHERE $before IS NULL OR place < $before
  ORDER BY place DESC LIMIT $limit
  OPTIONAL MATCH (n)-[:BY_MEMBER]->(m:Member)
  OPTIONAL MATCH (n)-[:WITH_PERSON]->(p:Person)
  RETURN collect(n {.*, place: place, memberId: m.id, personId: p.id}) AS page
}
RETURN total, page
