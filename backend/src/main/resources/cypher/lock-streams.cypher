CYPHER 25
UNWIND $ids AS id
MATCH (s:Stream {id: id})
SET s.locked = true
RETURN s.id AS id, s.revision AS revision
