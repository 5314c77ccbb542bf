CYPHER 25
UNWIND $rows AS row
MATCH (p:Person {id: row.personId})
MATCH (a:Account {id: row.accountId})
MERGE (p)-[:ONCE_AT]->(a)
