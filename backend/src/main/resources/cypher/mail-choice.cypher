CYPHER 25
MATCH (c:MailChoice {memberId: $memberId})
RETURN c.off AS off
