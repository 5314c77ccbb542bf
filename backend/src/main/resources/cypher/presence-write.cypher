CYPHER 25
CALL () {
	UNWIND $deserted AS accountId
	MATCH (b:PresenceBoard {id: $nodeId + '-' + accountId})
	DELETE b
}
CALL () {
	UNWIND $boards AS board
	MERGE (b:PresenceBoard {id: $nodeId + '-' + board.accountId})
	SET b.nodeId = $nodeId, b.accountId = board.accountId, b.occupants = board.occupants, b.writtenAt = timestamp()
}
