CYPHER 25
MATCH (b:PresenceBoard)
WHERE b.accountId IN $accountIds AND b.nodeId <> $nodeId AND b.writtenAt > timestamp() - $within
RETURN b.accountId AS accountId, b.occupants AS occupants
