CYPHER 25
MATCH (o:Outbox {id: 'mail'})
SET o.lockedAt = $now
WITH o
MATCH (n:Notification) WHERE n.mailAt <= $now
WITH n ORDER BY n.mailAt, n.id LIMIT $limit
SET n.mailAt = $until, n.mailTries = coalesce(n.mailTries, 0) + 1
RETURN n.id AS id, n.memberId AS memberId, n.accountId AS accountId, n.commentId AS commentId, n.kind AS kind, n.at AS at, n.read AS read,
       n.mailTries AS tries, EXISTS { MATCH (c:MailChoice {memberId: n.memberId}) WHERE c.off } AS off
