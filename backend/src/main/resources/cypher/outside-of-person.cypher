CYPHER 25
MATCH (:Person {id: $id})<-[:WITH_PERSON|OPENED_BY]-(n:Entity) WHERE n:Activity OR n:SupportCase
RETURN n.id AS id
