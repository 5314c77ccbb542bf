CYPHER 25
MERGE (n:PresenceNode {id: $nodeId})
SET n.seenAt = timestamp()
WITH n
OPTIONAL MATCH (other:PresenceNode)
WHERE other.id <> $nodeId AND other.seenAt > timestamp() - 10000
RETURN count(other) AS others
