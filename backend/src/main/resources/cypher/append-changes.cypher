CYPHER 25
UNWIND $rows AS row
MATCH (s:Stream {id: row.streamId})
SET s.revision = row.revision
CREATE (s)<-[:CHANGE_OF]-(c:Change)
SET c = row
