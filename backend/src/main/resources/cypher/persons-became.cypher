CYPHER 25
UNWIND $rows AS row
MATCH (p:Person {id: row.before})
MATCH (q:Person {id: row.after})
OPTIONAL MATCH (q)-[undone:BECAME]->(p)
FOREACH (any IN CASE WHEN undone IS NULL THEN [true] ELSE [] END | MERGE (p)-[:BECAME]->(q))
DELETE undone
