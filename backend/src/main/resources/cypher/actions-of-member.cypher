CYPHER 25
MATCH (:Member {id: $memberId})<-[:ACTION_OWNER]-(n:Action)-[:ACTION_OF]->(a:Account)
WHERE $closed OR n.status IN ['OPEN', 'IN_PROGRESS']
RETURN n.id AS id, a.id AS accountId
ORDER BY n.due, n.id
