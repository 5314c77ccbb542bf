CYPHER 25
UNWIND $ids AS id
MATCH (c:Change {undoes: id})
RETURN DISTINCT id AS undone, c.commandId AS by
