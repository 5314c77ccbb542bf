CYPHER 25
UNWIND $ids AS id
MATCH (n:Notification {id: id})
SET n.mailAt = $again
