CYPHER 25
MATCH (p:Checkpoint {streamId: $streamId})
WHERE p.revision >= $revision
WITH p ORDER BY p.revision LIMIT 1
MATCH (c:Change {streamId: $streamId, revision: p.revision})
RETURN p.revision AS revision, p.records AS records, c.commandId AS commandId, c.at AS at
