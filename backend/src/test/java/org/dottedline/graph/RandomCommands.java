package org.dottedline.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.dottedline.stakeholder.Seating;
import org.dottedline.testing.api.Api;
import org.dottedline.testing.api.Payload;
import org.dottedline.testing.api.Statuses;
import org.dottedline.testing.api.Workspace;

/** Members at work on two accounts with people in common: what they do next is random, and the same for a seed. */
final class RandomCommands {

	/** What can be done, each with how often in a round. */
	enum Kind {

		ADD(5), ADD_VACANT(1), UPDATE(3), JUDGE(3), MAP(2), REMOVE_MAP(1), JUDGE_ON_MAP(3), CONFIRM(3), LIFETIME(1), MOVE(4), DOTTED(2), REMOVE(1), REMOVE_LEFT(1), ERASE(1), ASSIGN_NEW(1), ASSIGN_SHARED(3), VACATE(1),
		INFLUENCE(2), REMOVE_INFLUENCE(3), EMPLOY(3), UPDATE_EMPLOYMENT(2), REMOVE_EMPLOYMENT(3), RENAME_ORGANIZATION(1),
		MERGE_ORGANIZATIONS(3), KNOW(3), SAVE_VIEW(3), CHANGE_VIEW(3), REMOVE_VIEW(3), COMMENT(5), CHANGE_COMMENT(2), SETTLE(2), REMOVE_COMMENT(3), TIE(4), REMOVE_TIE(3), RIVAL(4), REMOVE_RIVAL(4), MERGE(2), CELL(2), CELLS(4), TARGETS(2), RATES(1), STATUSES(2), SELL(3), CLOSE(3), REMOVE_SALE(3), CONTRACT(3), CHANGE_CONTRACT(2), REMOVE_CONTRACT(3), INSIGHT(2), CHANGE_INSIGHT(2), REMOVE_INSIGHT(1), OBJECTIVE(3), CHANGE_OBJECTIVE(2), REMOVE_OBJECTIVE(1), STRATEGY(3), CHANGE_STRATEGY(3), REMOVE_STRATEGY(1), ACTION(3), CHANGE_ACTION(3), REMOVE_ACTION(1), UNIT(1), ACCESS(1), RENAME_ACCOUNT(1), UNDO(5);

		private final int times;

		/** How many steps make a round, in which each kind has its turns. */
		static int round() {
			return Arrays.stream(values()).mapToInt(kind -> kind.times).sum();
		}

		Kind(int times) {
			this.times = times;
		}

	}

	private static final String[] SUPPORT = { "OPPONENT", "NEUTRAL", "ADVOCATE", "UNKNOWN" };

	private static final String[] TIES = { "CONFLICT", "WORKS_WITH", "INTRODUCED_BY", "ASSISTANT_OF" };

	private final Random random;

	private final Api member;

	private final Api colleague;

	private final Api administrator;

	private final List<String> columns;

	private final List<String> accounts = new ArrayList<>();

	private final List<Kind> round = new ArrayList<>();

	private final List<Change> changes = new ArrayList<>();

	private final Map<Kind, Integer> done = new EnumMap<>(Kind.class);

	RandomCommands(long seed, Api member, Api colleague, Api administrator, List<String> columns) {
		this.random = new Random(seed);
		this.member = member;
		this.colleague = colleague;
		this.administrator = administrator;
		this.columns = columns;
		for (String name : List.of("North", "South")) {
			String account = Workspace.account(member, name);
			this.accounts.add(account);
			for (int i = 0; i < 3; i++) {
				Workspace.seat(member, account, name + ' ' + i);
			}
		}
	}

	List<String> accounts() {
		return this.accounts;
	}

	/** How often each kind was done and not refused. */
	Map<Kind, Integer> done() {
		return this.done;
	}

	/** Does something; answers what it was in words. */
	String step(SnapshotStore snapshots) {
		Kind kind = pick();
		String account = any(this.accounts);
		Snapshot snapshot = snapshots.current(account);
		Payload payload = perform(kind, account, snapshot);
		if (payload == null) {
			return kind + " had nothing to work on";
		}
		if (payload.isDone()) {
			this.done.merge(kind, 1, Integer::sum);
			if (payload.revision() > 0 && kind != Kind.ACCESS && kind != Kind.LIFETIME && kind != Kind.RATES && kind != Kind.STATUSES) {
				this.changes.add(new Change(account, payload.commandId()));
			}
		}
		return kind + " on " + account + ": " + payload.node();
	}

	private Kind pick() {
		if (this.round.isEmpty()) {
			for (Kind kind : Kind.values()) {
				this.round.addAll(Collections.nCopies(kind.times, kind));
			}
			Collections.shuffle(this.round, this.random);
		}
		return this.round.removeLast();
	}

	private Payload perform(Kind kind, String account, Snapshot at) {
		String seat = any(ids(at, RecordType.STAKEHOLDER));
		String other = any(ids(at, RecordType.STAKEHOLDER));
		String person = any(ids(at, RecordType.PERSON));
		if (seat == null || person == null) {
			return this.member.change("addStakeholder", "stakeholder { id }", "accountId", account, "name", name());
		}
		return switch (kind) {
			case ADD -> this.member.change("addStakeholder", "stakeholder { id }", "accountId", account, "name", name(), "managerId",
					this.random.nextBoolean() ? seat : null, "unitId", any(ids(at, RecordType.BUSINESS_UNIT)), "title", name());
			case ADD_VACANT -> this.member.change("addStakeholder", "stakeholder { id }", "accountId", account, "title", name(),
					"seat", this.random.nextBoolean() ? "VACANT" : "PLACEHOLDER", "managerId", seat);
			case UPDATE -> this.member.change("updateStakeholder", "stakeholder { id }", "id", seat, "name", name(), "title",
					this.random.nextBoolean() ? name() : null, "buyingRoles", List.of("CHAMPION", "USER"), "authority", "SIGNS");
			case JUDGE -> this.member.change("updateStakeholder", "stakeholder { id }", "id", seat, "support",
					SUPPORT[this.random.nextInt(SUPPORT.length)], "innerCircle", this.random.nextInt(3) == 0 ? null : this.random.nextBoolean(), "coverage", "BRIEF", "orientation",
					this.random.nextBoolean() ? "FINANCIAL" : "UNKNOWN", "adaptability", "PRAGMATIST", "coveredById",
					this.random.nextBoolean() ? this.colleague.memberId() : null, "lastContact", "2026-02-0" + (1 + this.random.nextInt(9)),
					"source", this.random.nextBoolean() ? name() : null, "confidence", this.random.nextInt(10) / 10.0);
			case MAP -> this.member.change("createMap", "map { id }", "accountId", account, "name", name(), "unitId",
					this.random.nextBoolean() ? any(ids(at, RecordType.BUSINESS_UNIT)) : null);
			case REMOVE_MAP -> {
				String map = any(ids(at, RecordType.MAP));
				yield remove("removeMap", map != null ? map
						: this.member.change("createMap", "map { id }", "accountId", account, "name", name()).done().id("map"));
			}
			case JUDGE_ON_MAP -> {
				String map = any(ids(at, RecordType.MAP));
				yield map == null ? null : this.member.change("updateStakeholder", "stakeholder { support otherJudgements { values } }", "id",
						seat, "mapId", map, "support", this.random.nextInt(3) == 0 ? null : "ADVOCATE", "innerCircle",
						this.random.nextBoolean(), "buyingRoles", List.of("COACH", "USER"));
			}
			case CONFIRM -> this.member.change("confirmJudgements", "stakeholder { id }", "id", seat);
			case LIFETIME -> this.administrator.change("setJudgementLifetimes", "lifetimes { days }", "lifetimes",
					List.of(Map.of("field", "ADAPTABILITY", "days", 700 + this.random.nextInt(60))));
			case MOVE -> this.member.change("moveStakeholder", "stakeholder { id }", "id", seat, "managerId",
					this.random.nextInt(4) == 0 ? null : other);
			case DOTTED -> this.member.change("setDottedLine", "stakeholder { id }", "id", seat, "managerId", other, "present",
					this.random.nextInt(3) > 0);
			case REMOVE -> this.member.change("removeStakeholder", "removedId", "id", seat);
			case REMOVE_LEFT -> {
				this.member.change("vacateSeat", "stakeholder { id }", "id", seat);
				yield this.member.change("removeStakeholder", "removedId", "id", seat);
			}
			case ERASE -> this.member.change("erasePerson", "erasedId", "id", person);
			case ASSIGN_NEW -> this.member.change("assignSeat", "stakeholder { id }", "id", seat, "name", name(), "from", "2026-01-0"
					+ (1 + this.random.nextInt(9)));
			case ASSIGN_SHARED -> assignFromElsewhere(account, seat);
			case VACATE -> this.member.change("vacateSeat", "stakeholder { id }", "id", seat);
			case INFLUENCE -> influence(at);
			case REMOVE_INFLUENCE -> remove("removeInfluence", any(ids(at, RecordType.INFLUENCE)));
			case EMPLOY -> this.member.change("addEmployment", "employment { id }", "personId", person, "organization",
					"Employer " + this.random.nextInt(5), "from", "20" + (10 + this.random.nextInt(9)), "title", "Clerk", "kind",
					this.random.nextBoolean() ? "WORK" : "STUDY");
			case UPDATE_EMPLOYMENT -> {
				String employment = any(ids(at, RecordType.EMPLOYMENT));
				yield employment == null ? null : this.member.change("updateEmployment", "employment { id }", "id", employment,
						"organization", "Employer " + this.random.nextInt(5), "division", this.random.nextBoolean() ? name() : null);
			}
			case REMOVE_EMPLOYMENT -> {
				String employment = any(ids(at, RecordType.EMPLOYMENT));
				yield employment == null ? null : this.member.change("removeEmployment", "removedId", "id", employment);
			}
			case RENAME_ORGANIZATION -> this.member.change("updateOrganization", "organization { id }", "id", organization(""),
					"name", this.random.nextInt(3) == 0 ? "Employer " + this.random.nextInt(5) : name(), "aliases", this.random.nextBoolean() ? List.of(name()) : null);
			case MERGE_ORGANIZATIONS -> {
				String kept = organization("");
				yield this.member.change("mergeOrganizations", "organization { id }", "id", kept, "duplicateId", organization(kept));
			}
			case SAVE_VIEW -> this.member.change("createSavedView", "savedView { id }", "accountId", account, "name", name(), "mapId",
					this.random.nextBoolean() ? any(ids(at, RecordType.MAP)) : null, "settings",
					List.of(Map.of("name", "lens", "value", name()), Map.of("name", "around", "value", seat)), "shared", this.random.nextBoolean());
			case CHANGE_VIEW -> {
				String view = any(ids(at, RecordType.SAVED_VIEW));
				yield view == null ? null : this.member.change("updateSavedView", "savedView { id }", "id", view, "name", name(), "shared",
						this.random.nextBoolean(), "settings", this.random.nextBoolean() ? List.of() : List.of(Map.of("name", "view", "value", "past")));
			}
			case REMOVE_VIEW -> remove("removeSavedView", any(ids(at, RecordType.SAVED_VIEW)));
			case COMMENT -> {
				String thread = any(ids(at, RecordType.COMMENT));
				yield thread != null && this.random.nextInt(3) > 0
						? this.member.change("addComment", "comment { id }", "accountId", account, "parentId", thread, "text", name())
						: this.member.change("addComment", "comment { id target { label } }", "accountId", account, "targetId", commented(at, seat, person), "text",
								name(), "mentionIds", this.random.nextBoolean() ? List.of(this.colleague.memberId()) : null);
			}
			case CHANGE_COMMENT -> {
				String comment = any(ids(at, RecordType.COMMENT));
				yield comment == null ? null : this.member.change("updateComment", "comment { id }", "id", comment, "text", name(), "mentionIds",
						this.random.nextBoolean() ? List.of(this.member.memberId(), this.colleague.memberId()) : List.of());
			}
			case SETTLE -> {
				String comment = any(ids(at, RecordType.COMMENT).stream().filter(id -> at.find(RecordType.COMMENT, id).text("parentId") == null).toList());
				yield comment == null ? null : this.member.change("resolveComment", "comment { id }", "id", comment, "resolved", this.random.nextInt(3) > 0);
			}
			case REMOVE_COMMENT -> remove("removeComment", any(ids(at, RecordType.COMMENT)));
			case KNOW -> this.member.change("setTeamRelationship", "teamRelationship { id }", "memberId",
					this.colleague.memberId(), "personId", person, "current", this.random.nextBoolean() ? "STRONG" : "WEAK");
			case TIE -> this.member.change("setTie", "tie { id }", "fromId", seat, "toId", other, "kind",
					TIES[this.random.nextInt(TIES.length)], "note", this.random.nextBoolean() ? name() : null);
			case REMOVE_TIE -> remove("removeTie", any(ids(at, RecordType.TIE)));
			case RIVAL -> this.member.change("setCompetitorRelationship", "competitorRelationship { id }", "stakeholderId", seat,
					"competitor", "Rival " + this.random.nextInt(3), "strength", this.random.nextBoolean() ? "STRONG" : "UNKNOWN");
			case MERGE -> this.member.change("mergePersons", "person { id }", "keepId", person, "mergeId", any(ids(at, RecordType.PERSON)));
			case REMOVE_RIVAL -> remove("removeCompetitorRelationship", any(ids(at, RecordType.COMPETITOR_RELATIONSHIP)));
			case CELL -> this.member.change("updateCell", "cell { id }", "accountId", account, "row",
					any(ids(at, RecordType.BUSINESS_UNIT)), "column", any(this.columns), "state",
					this.random.nextBoolean() ? "SOLD" : null, "potential", Map.of("amount", "100.50", "currency", "EUR"),
					"confidence", this.random.nextInt(10) / 10.0, "likelyBuyerId", seat);
			case CELLS -> this.member.change("updateCells", "cells { id sources { field } conflicts { field } }", "accountId", account, "cells",
					List.of(cell(at, this.columns.get(0), other), cell(at, this.columns.get(1), null)));
			case TARGETS -> this.member.change("setTargets", "account { id }", "accountId", account, "targets",
					List.of(Map.of("row", any(ids(at, RecordType.BUSINESS_UNIT)), "target", this.random.nextBoolean()),
							Map.of("column", any(this.columns), "target", this.random.nextBoolean()),
							Map.of("row", any(ids(at, RecordType.BUSINESS_UNIT)), "column", any(this.columns), "target", true)));
			case SELL -> this.member.change("createOpportunityFromCells", "opportunity { id }", "accountId", account, "name", name(), "probability",
					this.random.nextBoolean() ? 0.3 : null, "ownerId", this.random.nextBoolean() ? this.colleague.memberId() : null, "closeDate",
					"2027-01-31", "cells", List.of(Map.of("row", any(ids(at, RecordType.BUSINESS_UNIT)), "column", any(this.columns), "amount",
							Map.of("amount", "20.25", "currency", "EUR"))));
			case CLOSE -> {
				String sale = any(ids(at, RecordType.OPPORTUNITY));
				yield sale == null ? null : switch (this.random.nextInt(3)) {
					case 0 -> this.member.change("winOpportunity", "opportunity { isWon }", "id", sale);
					case 1 -> this.member.change("loseOpportunity", "opportunity { isWon }", "id", sale, "closeDate", "2026-05-05");
					default -> this.member.change("updateOpportunity", "opportunity { stage }", "id", sale, "stage", name(), "ownerId",
							this.random.nextBoolean() ? this.member.memberId() : null, "amount", Map.of("amount", "7", "currency", "USD"));
				};
			}
			case REMOVE_SALE -> remove("removeOpportunity", any(ids(at, RecordType.OPPORTUNITY)));
			case CONTRACT -> this.member.change("createContract", "contract { id }", "accountId", account, "name", name(), "column",
					this.random.nextBoolean() ? any(this.columns) : null, "unitId", any(ids(at, RecordType.BUSINESS_UNIT)), "start", "2026-01-01",
					"renewalDate", this.random.nextBoolean() ? "2028-01-01" : null, "value", Map.of("amount", "8", "currency", "USD"), "renewsId",
					any(ids(at, RecordType.CONTRACT)));
			case CHANGE_CONTRACT -> {
				String contract = any(ids(at, RecordType.CONTRACT));
				yield contract == null ? null : this.member.change("updateContract", "contract { id }", "id", contract, "name", name(), "unitId",
						this.random.nextBoolean() ? any(ids(at, RecordType.BUSINESS_UNIT)) : null, "status", "Activated");
			}
			case REMOVE_CONTRACT -> remove("removeContract", any(ids(at, RecordType.CONTRACT)));
			case INSIGHT -> this.member.change("createInsight", "insight { id }", "accountId", account, "kind", this.random.nextBoolean() ? "GOAL" : "OBSTACLE",
					"text", name(), "source", this.random.nextBoolean() ? name() : null, "confirmed", this.random.nextBoolean(), "ownerId",
					this.random.nextBoolean() ? seat : null);
			case CHANGE_INSIGHT -> {
				String insight = any(ids(at, RecordType.INSIGHT));
				yield insight == null ? null : this.member.change("updateInsight", "insight { id }", "id", insight, "text", name(), "ownerId",
						this.random.nextBoolean() ? other : null);
			}
			case REMOVE_INSIGHT -> {
				String insight = any(ids(at, RecordType.INSIGHT));
				yield remove("removeInsight", insight != null ? insight : this.member.change("createInsight", "insight { id }", "accountId", account, "kind",
						"INITIATIVE", "text", name()).done().id("insight"));
			}
			case OBJECTIVE -> this.member.change("createObjective", "objective { id current progress gaps }", "accountId", account, "name", name(), "kind",
					"RELATIONSHIP", "due", "2027-06-30", "outcome", this.random.nextBoolean() ? name() : null, "measure",
					this.random.nextBoolean() ? "RELATIONSHIP_STRENGTH" : null, "stakeholderId", seat, "target", "4", "insightIds",
					ids(at, RecordType.INSIGHT).stream().limit(2).toList());
			case CHANGE_OBJECTIVE -> {
				String objective = any(ids(at, RecordType.OBJECTIVE));
				yield objective == null ? null : this.member.change("updateObjective", "objective { id }", "id", objective, "status", "ON_TRACK", "measure",
						this.random.nextBoolean() ? "UNITS_PENETRATED" : null, "unit", name(), "current", String.valueOf(this.random.nextInt(9)), "baseline", "0.5",
						"insightIds", this.random.nextBoolean() ? ids(at, RecordType.INSIGHT) : null);
			}
			case REMOVE_OBJECTIVE -> remove("removeObjective", any(ids(at, RecordType.OBJECTIVE)));
			case STRATEGY -> this.member.change("createStrategy", "strategy { id }", "accountId", account, "name", name(), "objectiveId",
					any(ids(at, RecordType.OBJECTIVE)), "opportunityIds", ids(at, RecordType.OPPORTUNITY).stream().limit(2).toList());
			case CHANGE_STRATEGY -> {
				String strategy = any(ids(at, RecordType.STRATEGY));
				yield strategy == null ? null : this.member.change("updateStrategy", "strategy { id }", "id", strategy, "name", name(), "objectiveId",
						any(ids(at, RecordType.OBJECTIVE)));
			}
			case REMOVE_STRATEGY -> {
				String strategy = any(ids(at, RecordType.STRATEGY));
				yield remove("removeStrategy", strategy != null ? strategy
						: this.member.change("createStrategy", "strategy { id }", "accountId", account, "name", name()).done().id("strategy"));
			}
			case ACTION -> this.member.change("createAction", "action { id }", "accountId", account, "title", name(), "ownerId", this.member.memberId(),
					"due", "2027-01-0" + (1 + this.random.nextInt(9)), "stakeholderIds", List.of(seat), "objectiveId",
					this.random.nextBoolean() ? any(ids(at, RecordType.OBJECTIVE)) : null, "strategyId",
					this.random.nextBoolean() ? any(ids(at, RecordType.STRATEGY)) : null, "cells",
					List.of(Map.of("row", any(ids(at, RecordType.BUSINESS_UNIT)), "column", any(this.columns))), "note", name());
			case CHANGE_ACTION -> {
				String action = any(ids(at, RecordType.ACTION));
				yield action == null ? null : this.member.change("updateAction", "action { id }", "id", action, "status",
						this.random.nextBoolean() ? "DONE" : "IN_PROGRESS", "note", this.random.nextBoolean() ? name() : null, "stakeholderIds",
						this.random.nextBoolean() ? List.of(other) : null, "strategyId", any(ids(at, RecordType.STRATEGY)));
			}
			case REMOVE_ACTION -> remove("removeAction", any(ids(at, RecordType.ACTION)));
			case RATES -> this.administrator.change("setExchangeRates", "rates { rate }", "rates", List.of(Map.of("currency", "NOK", "date",
					"2026-01-0" + (1 + this.random.nextInt(9)), "rate", "1." + (1 + this.random.nextInt(8)))));
			case STATUSES -> this.administrator.change("setCellStatuses", "statuses { code }", "statuses",
					this.random.nextBoolean() ? List.of() : Statuses.standardAnd("ON_HOLD", name(), "OPEN", this.random.nextBoolean()));
			case UNIT -> this.member.change("addBusinessUnit", "businessUnit { id }", "accountId", account, "name", name(), "kind",
					"DIVISION", "parentId", any(ids(at, RecordType.BUSINESS_UNIT)));
			case ACCESS -> this.member.change("setAccountAccess", "account { id }", "accountId", account, "memberId",
					this.colleague.memberId(), "level", this.random.nextBoolean() ? "VIEWER" : null);
			case RENAME_ACCOUNT -> this.member.change("updateAccount", "account { id }", "id", account, "name", name(), "industry",
					this.random.nextBoolean() ? name() : null, "fit", this.random.nextBoolean() ? "REALLOCATE" : null, "fitReason", name());
			case UNDO -> {
				Change change = this.changes.isEmpty() ? null
						: this.changes.get(Math.max(0, this.changes.size() - 1 - this.random.nextInt(6)));
				yield change == null ? null
						: this.member.change("undo", "", "accountId", change.accountId(), "commandId", change.commandId());
			}
		};
	}

	/** Everything that can be said of a cell. */
	private Map<String, Object> cell(Snapshot at, String column, String buyer) {
		Map<String, Object> cell = new HashMap<>();
		boolean blocked = this.random.nextInt(3) == 0;
		cell.put("row", any(ids(at, RecordType.BUSINESS_UNIT)));
		cell.put("column", column);
		cell.put("state", blocked ? "BLOCKED" : null);
		cell.put("reason", blocked ? name() : null);
		cell.put("reviewDate", blocked ? "2027-01-0" + (1 + this.random.nextInt(9)) : null);
		for (String field : List.of("currentRevenue", "addressableSpend", "potential")) {
			cell.put(field, this.random.nextInt(3) == 0 ? null
					: Map.of("amount", String.valueOf(this.random.nextInt(1000)), "currency", this.random.nextBoolean() ? "EUR" : "USD"));
		}
		cell.put("confidence", this.random.nextInt(10) / 10.0);
		cell.put("timeline", "2027-Q" + (1 + this.random.nextInt(4)));
		cell.put("likelyBuyerId", buyer);
		cell.put("triggerEvent", name());
		cell.put("competitor", this.random.nextBoolean() ? name() : null);
		cell.put("competitorShare", this.random.nextInt(10) / 10.0);
		cell.put("competitorContractEnd", "2027-02-0" + (1 + this.random.nextInt(9)));
		cell.put("ownerId", this.random.nextBoolean() ? this.colleague.memberId() : null);
		cell.put("notes", name());
		cell.put("lastReviewed", "2026-02-0" + (1 + this.random.nextInt(9)));
		List<String> opportunities = ids(at, RecordType.OPPORTUNITY);
		cell.put("opportunityIds", opportunities.isEmpty() ? List.of() : List.of(any(opportunities)));
		return cell;
	}

	/** Between people who are there: in a story of many vacancies two seats at random hardly ever are. */
	private Payload influence(Snapshot at) {
		Seating seating = Seating.of(at);
		List<String> held = ids(at, RecordType.STAKEHOLDER).stream().filter(id -> seating.tenureOf(id) != null).toList();
		String from = any(held);
		String to = any(held.stream().filter(id -> !id.equals(from)).toList());
		if (to == null) {
			return null;
		}
		int strength = 1 + this.random.nextInt(4);
		return this.member.change("setInfluence", "influence { id }", "fromId", from, "toId", to, "strength", strength, "kind",
				this.random.nextBoolean() ? "BUSINESS" : "PERSONAL", "note",
				Arrays.asList(null, "Over lunch", "\u0645\u0631\u062d\u0628\u0627", "").get(strength - 1));
	}

	private String commented(Snapshot at, String seat, String person) {
		String line = any(ids(at, RecordType.INFLUENCE));
		String cell = any(ids(at, RecordType.CELL));
		String action = any(ids(at, RecordType.ACTION));
		return switch (this.random.nextInt(5)) {
			case 0 -> person;
			case 3 -> action == null ? seat : action;
			case 1 -> line == null ? seat : line;
			case 2 -> cell == null ? seat : cell;
			default -> seat;
		};
	}

	private Payload remove(String mutation, String id) {
		return id == null ? null : this.member.change(mutation, "removedId", "id", id);
	}

	/** A person of the other account takes a seat here as well. */
	private Payload assignFromElsewhere(String account, String seat) {
		String elsewhere = this.accounts.get(this.accounts.get(0).equals(account) ? 1 : 0);
		List<String> persons = this.member
			.ask("query ($id: ID!) { account(id: $id) { relationshipMap { stakeholders { person { id } } } } }", "id", elsewhere)
			.sound()
			.texts("account.relationshipMap.stakeholders", "person.id")
			.stream()
			.filter(id -> !id.isEmpty())
			.sorted()
			.toList();
		return persons.isEmpty() ? null
				: this.member.change("assignSeat", "stakeholder { id }", "id", seat, "personId", any(persons));
	}

	private String organization(String otherThan) {
		List<String> ids = this.member.ask("{ organizations(text: \"Employer\") { edges { node { id } } } }")
			.sound()
			.texts("organizations.edges", "node.id")
			.stream()
			.filter(id -> !id.equals(otherThan))
			.sorted()
			.toList();
		return ids.isEmpty() ? "nothing" : any(ids);
	}

	private String name() {
		return "Name " + this.random.nextInt(1_000_000);
	}

	private static List<String> ids(Snapshot snapshot, RecordType type) {
		return snapshot.map(type).keySet().stream().sorted().toList();
	}

	private String any(List<String> of) {
		return of.isEmpty() ? null : of.get(this.random.nextInt(of.size()));
	}

	private record Change(String accountId, String commandId) {
	}

}
