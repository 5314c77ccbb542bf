CYPHER 25
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r:$(row.relation)]->(:Entity {id: row.to})
WHERE r.id = row.id
SET r += row.properties
