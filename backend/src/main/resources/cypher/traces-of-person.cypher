CYPHER 25
MATCH (:Person {id: $id})<-[:BECAME*0..]-(p:Person)
RETURN p.id AS personId,
       COLLECT { MATCH (p)<-[:OF_PERSON]-(:Tenure)-[:IN_SEAT]->()-[:SEAT_AT]->(a:Account) RETURN DISTINCT a.id } AS now,
       COLLECT { MATCH (p)-[:ONCE_AT]->(a:Account) RETURN a.id } AS once
