CYPHER 25
MATCH ()-[r:INFLUENCES {id: $id}]->()
RETURN r.accountId AS streamId
