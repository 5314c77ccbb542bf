CYPHER 25
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
CREATE (:ExternalId {key: row.key, streamId: row.streamId})-[:IDENTIFIES]->(n)
