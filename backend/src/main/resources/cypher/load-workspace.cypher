CYPHER 25
MATCH (w:Workspace {id: $id})
CALL () {
  MATCH (n:Member)
  OPTIONAL MATCH (n)-[:IS_PERSON]->(p:Person)
  RETURN {id: collect(n.id), name: collect(coalesce(n.name, '')), email: collect(coalesce(n.email, '')),
          externalIds: collect(coalesce(n.externalIds, [])), personId: collect(coalesce(p.id, ''))} AS members
}
CALL () {
  MATCH (:Member)-[:IS_PERSON]->(n:Person)
  RETURN {id: collect(n.id), name: collect(coalesce(n.name, '')), email: collect(coalesce(n.email, '')), phone: collect(coalesce(n.phone, '')),
          externalIds: collect(coalesce(n.externalIds, []))} AS persons
}
CALL () {
  MATCH (:Member)-[:IS_PERSON]->(p:Person)-[r:WORKED_AT]->(o:Organization) WHERE r.accountId IS NULL
  RETURN {id: collect(r.id), personId: collect(p.id), organizationId: collect(o.id), accountId: collect(''), kind: collect(coalesce(r.kind, '')), title: collect(coalesce(r.title, '')),
          division: collect(coalesce(r.division, '')), from: collect(coalesce(r.from, '')), to: collect(coalesce(r.to, ''))} AS employments
}
CALL () {
  MATCH (n:Organization)
  OPTIONAL MATCH (n)-[:MERGED_INTO]->(o:Organization)
  RETURN {id: collect(n.id), name: collect(coalesce(n.name, '')), key: collect(coalesce(n.key, '')), aliases: collect(coalesce(n.aliases, [])),
          mergedIntoId: collect(coalesce(o.id, ''))} AS organizations
}
CALL () {
  MATCH (n:JudgementLifetime)
  RETURN {id: collect(n.id), field: collect(n.field), days: collect(n.days)} AS lifetimes
}
CALL () {
  MATCH (n:CellStatus)
  RETURN {id: collect(n.id), code: collect(n.code), name: collect(n.name), state: collect(n.state), whitespace: collect(coalesce(n.whitespace, '')),
          position: collect(n.position)} AS statuses
}
CALL () {
  MATCH (n:ExchangeRate)
  RETURN {id: collect(n.id), currency: collect(n.currency), date: collect(n.date), rate: collect(n.rate)} AS rates
}
CALL () {
  MATCH (n:ProductFamily)
  RETURN {id: collect(n.id), name: collect(coalesce(n.name, ''))} AS families
}
CALL () {
  MATCH (n:Product)
  OPTIONAL MATCH (n)-[:IN_FAMILY]->(f:ProductFamily)
  RETURN {id: collect(n.id), name: collect(coalesce(n.name, '')), code: collect(coalesce(n.code, '')), active: collect(coalesce(n.active, '')),
          externalIds: collect(coalesce(n.externalIds, [])), familyId: collect(coalesce(f.id, ''))} AS products
}
RETURN w.id AS streamId, w.revision AS revision,
       {Member: members, Person: persons, Employment: employments, Organization: organizations, JudgementLifetime: lifetimes, CellStatus: statuses, ExchangeRate: rates, ProductFamily: families, Product: products} AS records
