CYPHER 25
UNWIND $rows AS row
MERGE (p:ImportProblem {importId: row.importId, index: row.index})
SET p = row
