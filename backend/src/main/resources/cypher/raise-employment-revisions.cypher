CYPHER 25
UNWIND $ids AS id
MATCH (o:Entity {id: id})
SET o.employmentRevision = coalesce(o.employmentRevision, 0) + 1
