CYPHER 25
MERGE (p:Checkpoint {streamId: $streamId, revision: $revision})
SET p.records = $records
