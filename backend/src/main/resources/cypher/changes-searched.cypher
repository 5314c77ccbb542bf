CYPHER 25
MATCH (c:Change {streamId: $streamId})
WHERE c.revision > $after AND c.revision < $before
  AND ($byId IS NULL OR c.byId = $byId)
  AND ($commands IS NULL OR c.command IN $commands)
  AND ($from IS NULL OR c.at >= $from)
  AND ($to IS NULL OR c.at <= $to)
RETURN c {.*} AS change ORDER BY c.revision DESC LIMIT $limit
