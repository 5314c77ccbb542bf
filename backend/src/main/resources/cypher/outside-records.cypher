CYPHER 25
UNWIND $ids AS id
MATCH (n:Entity {id: id}) WHERE n:Activity OR n:SupportCase
OPTIONAL MATCH (n)-[:BY_MEMBER]->(m:Member)
OPTIONAL MATCH (n)-[:WITH_PERSON|OPENED_BY]->(p:Person)
RETURN CASE WHEN n:Activity THEN 'Activity' ELSE 'SupportCase' END AS label, n.id AS id, n.streamId AS accountId,
       m.id AS memberId, p.id AS personId, n {.*} AS values
