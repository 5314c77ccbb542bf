CYPHER 25
MATCH (n:Notification {memberId: $memberId})
WHERE $ids IS NULL OR n.id IN $ids
SET n.read = true
