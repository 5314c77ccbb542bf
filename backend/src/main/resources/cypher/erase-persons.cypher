CYPHER 25
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(v:PersonalValues|FreeText)
WITH DISTINCT v
DETACH DELETE v
