CYPHER 25
UNWIND $rows AS row
MERGE (n:Notification {id: row.id})
SET n = row, n.read = false
