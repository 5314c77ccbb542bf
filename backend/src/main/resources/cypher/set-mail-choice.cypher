CYPHER 25
MERGE (c:MailChoice {memberId: $memberId})
SET c.off = $off
