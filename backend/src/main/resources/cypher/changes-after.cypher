CYPHER 25
MATCH (c:Change {streamId: $streamId})
WHERE c.revision > $after
RETURN c {.*} AS change ORDER BY c.revision LIMIT $limit
