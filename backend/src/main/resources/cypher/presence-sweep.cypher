CYPHER 25
CALL () {
	MATCH (b:PresenceBoard) WHERE b.writtenAt < timestamp() - 60000
	DELETE b
}
CALL () {
	MATCH (n:PresenceNode) WHERE n.seenAt < timestamp() - 60000
	DELETE n
}
