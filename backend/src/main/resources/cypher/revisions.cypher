CYPHER 25
UNWIND $ids AS id
MATCH (s:Stream {id: id})
RETURN s.id AS id, s.revision AS revision
