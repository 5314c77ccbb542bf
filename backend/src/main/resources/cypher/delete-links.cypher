CYPHER 25
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r:$(row.relation)]->(:Entity {id: row.to})
WHERE row.id IS NULL OR r.id = row.id
DELETE r
