CYPHER 25
UNWIND $ids AS id
MATCH (o:Entity {id: id})
RETURN o.id AS id, coalesce(o.employmentRevision, 0) AS revision
