CYPHER 25
UNWIND $rows AS row
CREATE (t:FreeText)
SET t = row.words
WITH t, row
UNWIND row.about AS id
MATCH (n:Entity {id: id})
CREATE (t)-[:ABOUT]->(n)
