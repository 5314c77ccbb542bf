CYPHER 25
MATCH (p:ImportProblem {importId: $importId})
WHERE $from <= p.index < $to
RETURN p {.*} AS problem ORDER BY p.index
