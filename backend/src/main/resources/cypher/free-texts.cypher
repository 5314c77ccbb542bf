CYPHER 25
UNWIND $commandIds AS id
MATCH (t:FreeText {commandId: id})
RETURN t {.*} AS words
