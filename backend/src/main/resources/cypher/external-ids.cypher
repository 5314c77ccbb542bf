CYPHER 25
UNWIND $keys AS key
MATCH (x:ExternalId {key: key})-[:IDENTIFIES]->(n:Entity)
RETURN x.key AS key, x.streamId AS streamId, n.id AS id
