CYPHER 25
MATCH (c:Change {clientKey: $clientKey})
RETURN c {.*} AS change
