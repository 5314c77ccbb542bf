CYPHER 25
MATCH (n:Notification {memberId: $memberId})
RETURN n.id AS id, n.accountId AS accountId, n.commentId AS commentId, n.kind AS kind, n.at AS at, n.read AS read
ORDER BY n.at DESC, n.id DESC LIMIT $limit
