CYPHER 25
MATCH (c:Change {streamId: $streamId})
WHERE c.revision > $revision - $limit
RETURN c {.*} AS change ORDER BY c.revision
