CYPHER 25
UNWIND $keys AS key
MATCH (x:ExternalId {key: key})
DETACH DELETE x
