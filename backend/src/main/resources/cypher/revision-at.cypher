CYPHER 25
MATCH (c:Change)
WHERE c.streamId = $streamId AND c.at <= $at
RETURN c.revision AS revision ORDER BY c.streamId DESC, c.at DESC, c.revision DESC LIMIT 1
