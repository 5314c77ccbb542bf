CYPHER 25
UNWIND $ids AS id
MATCH (p:Person {id: id})
SET p.name = null, p.email = null, p.phone = null, p.externalIds = null
WITH p
CALL (p) { MATCH (p)<-[:ABOUT]-(v:PersonalValues|FreeText) DETACH DELETE v }
CALL (p) { MATCH (p)<-[:IDENTIFIES]-(x:ExternalId) DETACH DELETE x }
CALL (p) {
  MATCH (p)-[line:INFLUENCES]-()
  WITH line, startNode(line) AS from
  WHERE NOT EXISTS { (from)<-[:OF_PERSON]-(:Tenure)-[:IN_SEAT]->()-[:SEAT_AT]->(:Account {id: line.accountId}) }
  SET line.note = null
}
