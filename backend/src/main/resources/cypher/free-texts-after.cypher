CYPHER 25
UNWIND $targets AS target
MATCH (t:FreeText {target: target})
MATCH (c:Change {commandId: t.commandId})
WHERE c.streamId = $streamId AND c.revision > $revision
RETURN t {.*} AS words ORDER BY c.revision
