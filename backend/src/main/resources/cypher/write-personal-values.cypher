CYPHER 25
UNWIND $rows AS row
MATCH (p:Entity {id: row.personId})
CREATE (v:PersonalValues)-[:ABOUT]->(p)
SET v = row
