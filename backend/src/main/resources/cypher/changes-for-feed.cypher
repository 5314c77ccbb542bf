CYPHER 25
MATCH (c:Change {streamId: $streamId})
WHERE c.revision <= $upTo AND c.revision > $upTo - $limit
RETURN c {.*, entries: CASE WHEN c.command IN $folded THEN null ELSE c.entries END} AS change ORDER BY c.revision DESC
