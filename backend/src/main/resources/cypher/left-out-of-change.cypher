CYPHER 25
MATCH (c:Change {streamId: $streamId, revision: $revision})
WHERE c.leftOut IS NOT NULL
RETURN c.leftOut AS leftOut
