CYPHER 25
CALL () {
  MATCH ()-[r:INFLUENCES {id: $id}]->() RETURN 'Influence' AS label, r.accountId AS streamId
  UNION ALL
  MATCH ()-[r:WORKED_AT {id: $id}]->() RETURN 'Employment' AS label, coalesce(r.accountId, 'workspace') AS streamId
  UNION ALL
  MATCH ()-[r:KNOWS {id: $id}]->(p:Person)<-[:OF_PERSON]-(:Tenure)-[:IN_SEAT]->()-[:SEAT_AT]->(a:Account)
  RETURN DISTINCT 'TeamRelationship' AS label, a.id AS streamId
}
RETURN label, streamId
