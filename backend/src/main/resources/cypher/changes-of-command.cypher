CYPHER 25
MATCH (c:Change {commandId: $commandId})
RETURN c {.*} AS change ORDER BY c.streamId
