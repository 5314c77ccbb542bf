CYPHER 25
UNWIND $ids AS accountId
MATCH (a:Account {id: accountId})
CALL (a) {
  OPTIONAL MATCH (a)-[:SUBSIDIARY_OF]->(p:Account)
  RETURN {id: [a.id], name: [coalesce(a.name, '')], industry: [coalesce(a.industry, '')], country: [coalesce(a.country, '')],
          employees: [coalesce(a.employees, '')], confidential: [coalesce(a.confidential, '')],
          fit: [coalesce(a.fit, '')], fitReason: [coalesce(a.fitReason, '')], fitById: [coalesce(a.fitById, '')], fitAt: [coalesce(a.fitAt, '')],
          externalIds: [coalesce(a.externalIds, [])], parentId: [coalesce(p.id, '')],
          targetColumnIds: [COLLECT { MATCH (a)-[:AIMS_AT]->(c:Entity) RETURN c.id }]} AS account
}
CALL (a) {
  MATCH (a)<-[:ACCESS_TO]-(n:AccountAccess)-[:GRANTED_TO]->(m:Member)
  RETURN {id: collect(n.id), level: collect(n.level), accountId: collect(a.id), memberId: collect(m.id)} AS access
}
CALL (a) {
  MATCH (a)<-[:UNIT_OF]-(n:BusinessUnit)
  OPTIONAL MATCH (n)-[:PART_OF]->(p:BusinessUnit)
  RETURN {id: collect(n.id), name: collect(coalesce(n.name, '')), kind: collect(coalesce(n.kind, '')), target: collect(coalesce(n.target, '')),
          accountId: collect(a.id), parentId: collect(coalesce(p.id, ''))} AS units
}
CALL (a) {
  MATCH (a)<-[:SEAT_AT]-(n:Stakeholder)
  OPTIONAL MATCH (n)-[:IN_UNIT]->(u:BusinessUnit)
  OPTIONAL MATCH (n)-[:IN_GEOGRAPHY]->(g:BusinessUnit)
  OPTIONAL MATCH (n)-[:REPORTS_TO]->(m:Stakeholder)
  RETURN {id: collect(n.id), name: collect(coalesce(n.name, '')), title: collect(coalesce(n.title, '')), seat: collect(coalesce(n.seat, '')),
          buyingRoles: collect(coalesce(n.buyingRoles, [])), authority: collect(coalesce(n.authority, '')),
          externalIds: collect(coalesce(n.externalIds, [])), accountId: collect(a.id), unitId: collect(coalesce(u.id, '')),
          geographyId: collect(coalesce(g.id, '')), managerId: collect(coalesce(m.id, '')),
          dottedLineManagerIds: collect(COLLECT { MATCH (n)-[:DOTTED_TO]->(d:Stakeholder) RETURN d.id })} AS seats
}
CALL (a) {
  MATCH (a)<-[:SEAT_AT]-(n:FormerSeat)
  OPTIONAL MATCH (n)-[:IN_UNIT]->(u:BusinessUnit)
  RETURN {id: collect(n.id), title: collect(coalesce(n.title, '')), accountId: collect(a.id), unitId: collect(coalesce(u.id, ''))} AS formerSeats
}
CALL (a) {
  MATCH (a)<-[:SEAT_AT]-(s)<-[:IN_SEAT]-(n:Tenure)-[:OF_PERSON]->(p:Person)
  OPTIONAL MATCH (n)-[:COVERED_BY]->(m:Member)
  RETURN {id: collect(n.id), from: collect(coalesce(n.from, '')), to: collect(coalesce(n.to, '')), ended: collect(coalesce(n.ended, '')),
          support: collect(coalesce(n.support, '')), influence: collect(coalesce(n.influence, '')),
          innerCircle: collect(coalesce(n.innerCircle, '')), coverage: collect(coalesce(n.coverage, '')),
          orientation: collect(coalesce(n.orientation, '')), adaptability: collect(coalesce(n.adaptability, '')),
          lastContact: collect(coalesce(n.lastContact, '')), coveredById: collect(coalesce(m.id, '')),
          stakeholderId: collect(s.id), personId: collect(p.id)} AS tenures
}
CALL (a) {
  MATCH (a)<-[:JUDGED_AT]-(n:Judgement)-[:JUDGES]->(t:Entity)
  OPTIONAL MATCH (n)-[:JUDGED_ON]->(m:MapView)
  RETURN {id: collect(n.id), field: collect(n.field), byId: collect(n.byId), at: collect(n.at), source: collect(coalesce(n.source, '')),
          confidence: collect(coalesce(n.confidence, '')), values: collect(coalesce(n.values, [])), accountId: collect(a.id),
          aboutId: collect(t.id), mapId: collect(coalesce(m.id, ''))} AS judgements
}
CALL (a) {
  MATCH (a)<-[:MAP_OF]-(n:MapView)
  OPTIONAL MATCH (n)-[:MAP_FOR]->(o:Opportunity)
  OPTIONAL MATCH (n)-[:MAP_ABOUT]->(u:BusinessUnit)
  RETURN {id: collect(n.id), name: collect(n.name), accountId: collect(a.id), opportunityId: collect(coalesce(o.id, '')),
          unitId: collect(coalesce(u.id, ''))} AS maps
}
CALL (a) {
  MATCH (a)<-[:VIEW_OF]-(n:SavedView)
  OPTIONAL MATCH (n)-[:VIEW_ON]->(m:MapView)
  RETURN {id: collect(n.id), name: collect(n.name), shared: collect(coalesce(n.shared, '')), settings: collect(coalesce(n.settings, [])),
          byId: collect(n.byId), at: collect(n.at), accountId: collect(a.id), mapId: collect(coalesce(m.id, ''))} AS views
}
CALL (a) {
  MATCH (a)<-[:SEAT_AT]-()<-[:IN_SEAT]-(:Tenure)-[:OF_PERSON]->(p:Person)
  WITH DISTINCT p AS n
  RETURN {id: collect(n.id), name: collect(coalesce(n.name, '')), email: collect(coalesce(n.email, '')), phone: collect(coalesce(n.phone, '')),
          externalIds: collect(coalesce(n.externalIds, []))} AS persons
}
CALL (a) {
  MATCH (a)<-[:SEAT_AT]-()<-[:IN_SEAT]-(:Tenure)-[:OF_PERSON]->(p:Person)
  WITH DISTINCT a, p
  MATCH (p)-[r:INFLUENCES]->(q:Person) WHERE r.accountId = a.id
  RETURN {id: collect(r.id), fromId: collect(p.id), toId: collect(q.id), accountId: collect(a.id), strength: collect(r.strength), kind: collect(r.kind), note: collect(coalesce(r.note, ''))} AS influences
}
CALL (a) {
  MATCH (a)<-[:SEAT_AT]-()<-[:IN_SEAT]-(:Tenure)-[:OF_PERSON]->(p:Person)
  WITH DISTINCT a, p
  MATCH (p)-[r:WORKED_AT]->(o:Organization) WHERE r.accountId = a.id
  RETURN {id: collect(r.id), personId: collect(p.id), organizationId: collect(o.id), accountId: collect(a.id), kind: collect(coalesce(r.kind, '')), title: collect(coalesce(r.title, '')),
          division: collect(coalesce(r.division, '')), from: collect(coalesce(r.from, '')), to: collect(coalesce(r.to, ''))} AS employments
}
CALL (a) {
  MATCH (a)<-[:SEAT_AT]-()<-[:IN_SEAT]-(:Tenure)-[:OF_PERSON]->(p:Person)
  WITH DISTINCT p
  MATCH (m:Member)-[r:KNOWS]->(p)
  RETURN {id: collect(r.id), memberId: collect(m.id), personId: collect(p.id), current: collect(coalesce(r.current, '')),
          desired: collect(coalesce(r.desired, '')), lastContact: collect(coalesce(r.lastContact, '')),
          history: collect(coalesce(r.history, []))} AS relationships
}
CALL (a) {
  MATCH (a)<-[:TIE_OF]-(n:Tie)
  MATCH (n)-[:TIE_FROM]->(f:Entity)
  MATCH (n)-[:TIE_TO]->(t:Entity)
  RETURN {id: collect(n.id), kind: collect(n.kind), note: collect(coalesce(n.note, '')), accountId: collect(a.id), fromId: collect(f.id),
          toId: collect(t.id)} AS ties
}
CALL (a) {
  MATCH (a)<-[:RIVAL_AT]-(n:CompetitorRelationship)-[:RIVAL_KNOWS]->(p:Person)
  RETURN {id: collect(n.id), competitor: collect(n.competitor), strength: collect(coalesce(n.strength, '')), note: collect(coalesce(n.note, '')),
          byId: collect(n.byId), at: collect(n.at), accountId: collect(a.id), personId: collect(p.id)} AS rivals
}
CALL (a) {
  MATCH (a)<-[:OPPORTUNITY_OF]-(n:Opportunity)
  OPTIONAL MATCH (n)-[:OWNED_BY]->(m:Member)
  RETURN {id: collect(n.id), name: collect(coalesce(n.name, '')), amount: collect(coalesce(n.amount, '')), currency: collect(coalesce(n.currency, '')),
          closeDate: collect(coalesce(n.closeDate, '')), stage: collect(coalesce(n.stage, '')), isWon: collect(coalesce(n.isWon, '')),
          isClosed: collect(coalesce(n.isClosed, '')), probability: collect(coalesce(n.probability, '')),
          externalIds: collect(coalesce(n.externalIds, [])), accountId: collect(a.id), ownerId: collect(coalesce(m.id, ''))} AS opportunities
}
CALL (a) {
  MATCH (a)<-[:OPPORTUNITY_OF]-(o:Opportunity)<-[:ITEM_OF]-(n:LineItem)
  OPTIONAL MATCH (n)-[:OF_PRODUCT]->(p:Product)
  OPTIONAL MATCH (n)-[:OF_FAMILY]->(f:ProductFamily)
  OPTIONAL MATCH (n)-[:FOR_UNIT]->(u:BusinessUnit)
  RETURN {id: collect(n.id), quantity: collect(coalesce(n.quantity, '')), totalPrice: collect(coalesce(n.totalPrice, '')),
          currency: collect(coalesce(n.currency, '')), fromWhitespace: collect(coalesce(n.fromWhitespace, '')),
          externalIds: collect(coalesce(n.externalIds, [])), opportunityId: collect(o.id), productId: collect(coalesce(p.id, '')),
          familyId: collect(coalesce(f.id, '')), unitId: collect(coalesce(u.id, ''))} AS lineItems
}
CALL (a) {
  MATCH (a)<-[:OPPORTUNITY_OF]-(o:Opportunity)<-[:ROLE_IN]-(n:ContactRole)
  OPTIONAL MATCH (n)-[:ROLE_OF]->(p:Person)
  RETURN {id: collect(n.id), role: collect(coalesce(n.role, '')), primary: collect(coalesce(n.primary, '')),
          externalIds: collect(coalesce(n.externalIds, [])), opportunityId: collect(o.id), personId: collect(coalesce(p.id, ''))} AS contactRoles
}
CALL (a) {
  MATCH (a)<-[:CONTRACT_OF]-(n:Contract)
  OPTIONAL MATCH (n)-[:OF_PRODUCT]->(p:Product)
  OPTIONAL MATCH (n)-[:OF_FAMILY]->(f:ProductFamily)
  OPTIONAL MATCH (n)-[:FOR_UNIT]->(u:BusinessUnit)
  OPTIONAL MATCH (n)-[:RENEWS]->(r:Contract)
  RETURN {id: collect(n.id), name: collect(coalesce(n.name, '')), kind: collect(coalesce(n.kind, '')), start: collect(coalesce(n.start, '')),
          end: collect(coalesce(n.end, '')), value: collect(coalesce(n.value, '')), currency: collect(coalesce(n.currency, '')),
          status: collect(coalesce(n.status, '')), renewalDate: collect(coalesce(n.renewalDate, '')),
          externalIds: collect(coalesce(n.externalIds, [])), accountId: collect(a.id), productId: collect(coalesce(p.id, '')),
          familyId: collect(coalesce(f.id, '')), unitId: collect(coalesce(u.id, '')), renewsId: collect(coalesce(r.id, ''))} AS contracts
}
CALL (a) {
  MATCH (a)<-[:CELL_OF]-(n:Cell)
  OPTIONAL MATCH (n)-[:CELL_ROW]->(u:BusinessUnit)
  OPTIONAL MATCH (n)-[:CELL_COLUMN]->(c:Entity)
  OPTIONAL MATCH (n)-[:LIKELY_BUYER]->(b:Stakeholder)
  OPTIONAL MATCH (n)-[:CELL_OWNER]->(m:Member)
  RETURN {id: collect(n.id), state: collect(coalesce(n.state, '')), seenState: collect(coalesce(n.seenState, '')), status: collect(coalesce(n.status, '')),
          currentRevenue: collect(coalesce(n.currentRevenue, '')), seenRevenue: collect(coalesce(n.seenRevenue, '')), potential: collect(coalesce(n.potential, '')),
          currency: collect(coalesce(n.currency, '')), confidence: collect(coalesce(n.confidence, '')), addressableSpend: collect(coalesce(n.addressableSpend, '')),
          timeline: collect(coalesce(n.timeline, '')), triggerEvent: collect(coalesce(n.triggerEvent, '')), competitor: collect(coalesce(n.competitor, '')),
          competitorShare: collect(coalesce(n.competitorShare, '')), competitorContractEnd: collect(coalesce(n.competitorContractEnd, '')),
          notes: collect(coalesce(n.notes, '')), lastReviewed: collect(coalesce(n.lastReviewed, '')), reason: collect(coalesce(n.reason, '')),
          reviewDate: collect(coalesce(n.reviewDate, '')), target: collect(coalesce(n.target, '')), said: collect(coalesce(n.said, [])),
          accountId: collect(a.id), unitId: collect(coalesce(u.id, '')), columnId: collect(coalesce(c.id, '')), likelyBuyerId: collect(coalesce(b.id, '')),
          ownerId: collect(coalesce(m.id, '')), opportunityIds: collect(COLLECT { MATCH (n)-[:CELL_ABOUT]->(o:Opportunity) RETURN o.id })} AS cells
}
CALL (a) {
  MATCH (a)<-[:COMMENT_OF]-(n:Comment)
  OPTIONAL MATCH (n)-[:REPLY_TO]->(p:Comment)
  RETURN {id: collect(n.id), text: collect(coalesce(n.text, '')), aboutKind: collect(n.aboutKind), aboutId: collect(n.aboutId), row: collect(coalesce(n.row, '')),
          column: collect(coalesce(n.column, '')), personIds: collect(coalesce(n.personIds, [])), byId: collect(n.byId), at: collect(n.at),
          editedAt: collect(coalesce(n.editedAt, '')), resolved: collect(coalesce(n.resolved, '')), resolvedById: collect(coalesce(n.resolvedById, '')),
          resolvedAt: collect(coalesce(n.resolvedAt, '')), accountId: collect(a.id), parentId: collect(coalesce(p.id, '')),
          mentionIds: collect(COLLECT { MATCH (n)-[:MENTIONS]->(m:Member) RETURN m.id })} AS comments
}
CALL (a) {
  MATCH (a)<-[:INSIGHT_OF]-(n:Insight)
  OPTIONAL MATCH (n)-[:HELD_BY]->(s:Stakeholder)
  RETURN {id: collect(n.id), text: collect(coalesce(n.text, '')), kind: collect(n.kind), source: collect(coalesce(n.source, '')),
          confirmed: collect(coalesce(n.confirmed, '')), byId: collect(n.byId), at: collect(n.at), accountId: collect(a.id),
          stakeholderId: collect(coalesce(s.id, ''))} AS insights
}
CALL (a) {
  MATCH (a)<-[:OBJECTIVE_OF]-(n:Objective)
  OPTIONAL MATCH (n)-[:OBJECTIVE_WITH]->(s:Stakeholder)
  RETURN {id: collect(n.id), name: collect(n.name), kind: collect(n.kind), outcome: collect(coalesce(n.outcome, '')), status: collect(n.status),
          measure: collect(coalesce(n.measure, '')), unit: collect(coalesce(n.unit, '')), baseline: collect(coalesce(n.baseline, '')),
          target: collect(coalesce(n.target, '')), current: collect(coalesce(n.current, '')), due: collect(n.due), byId: collect(n.byId), at: collect(n.at),
          accountId: collect(a.id), stakeholderId: collect(coalesce(s.id, '')),
          insightIds: collect(COLLECT { MATCH (n)-[:SERVES]->(i:Insight) RETURN i.id })} AS objectives
}
CALL (a) {
  MATCH (a)<-[:STRATEGY_OF]-(n:Strategy)
  OPTIONAL MATCH (n)-[:STRATEGY_FOR]->(o:Objective)
  RETURN {id: collect(n.id), name: collect(n.name), accountId: collect(a.id), objectiveId: collect(coalesce(o.id, '')),
          opportunityIds: collect(COLLECT { MATCH (n)-[:STRATEGY_WINS]->(w:Opportunity) RETURN w.id })} AS strategies
}
CALL (a) {
  MATCH (a)<-[:ACTION_OF]-(n:Action)
  OPTIONAL MATCH (n)-[:ACTION_OWNER]->(m:Member)
  OPTIONAL MATCH (n)-[:ACTION_FOR]->(o:Objective)
  OPTIONAL MATCH (n)-[:ACTION_UNDER]->(s:Strategy)
  RETURN {id: collect(n.id), title: collect(n.title), due: collect(n.due), status: collect(n.status), note: collect(coalesce(n.note, '')),
          doneOn: collect(coalesce(n.doneOn, '')), cells: collect(coalesce(n.cells, [])), byId: collect(n.byId), at: collect(n.at), accountId: collect(a.id),
          ownerId: collect(coalesce(m.id, '')), objectiveId: collect(coalesce(o.id, '')), strategyId: collect(coalesce(s.id, '')),
          stakeholderIds: collect(COLLECT { MATCH (n)-[:ACTION_WITH]->(t:Stakeholder) RETURN t.id })} AS actions
}
RETURN a.id AS streamId, a.revision AS revision,
       {Account: account, AccountAccess: access, BusinessUnit: units, Stakeholder: seats, FormerSeat: formerSeats, Tenure: tenures, Judgement: judgements, MapView: maps, SavedView: views, Person: persons, Influence: influences,
        Employment: employments, TeamRelationship: relationships, Tie: ties, CompetitorRelationship: rivals, Opportunity: opportunities, LineItem: lineItems, ContactRole: contactRoles,
        Contract: contracts, Cell: cells, Comment: comments, Insight: insights, Objective: objectives, Strategy: strategies, Action: actions} AS records
