CYPHER 25
UNWIND $ids AS id
CREATE (:Stream:Entity:Account {id: id, streamId: id, revision: 0})
