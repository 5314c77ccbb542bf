CYPHER 25
MATCH (n:Entity {id: $id})
RETURN n.streamId AS streamId, [label IN labels(n) WHERE NOT label IN ['Entity', 'Stream']][0] AS label
