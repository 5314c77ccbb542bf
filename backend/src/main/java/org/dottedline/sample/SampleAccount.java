package org.dottedline.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.access.AccessLevel;
import org.dottedline.account.AccountService;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.relationship.RelationshipService;
import org.dottedline.revenue.Money;
import org.dottedline.stakeholder.Tenures;
import org.dottedline.whitespace.CellId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The sample account itself: people, lines, deals, contracts, cells and a plan. */
final class SampleAccount {

	private final SampleData data;

	private final SampleWorkspace workspace;

	private final Draft draft;

	private final String currency;

	private final LocalDate today;

	private final Map<String, String> units = new HashMap<>();

	private final Map<String, String> seats = new HashMap<>();

	private final Map<String, String> persons = new HashMap<>();

	SampleAccount(SampleData data, SampleWorkspace workspace, Draft draft, String currency, LocalDate today) {
		this.data = data;
		this.workspace = workspace;
		this.draft = draft;
		this.currency = currency;
		this.today = today;
	}

	void add(String ownerId) {
		JsonNode account = this.data.part("account");
		AccountService.add(this.draft,
				Map.of("name", account.get("name").asString(), "industry", account.get("industry").asString(),
						"country", account.get("country").asString()),
				ownerId);
		this.draft.add(RecordType.ACCOUNT_ACCESS, Map.of("level", AccessLevel.EDITOR.name(), "accountId",
				accountId(), "memberId", this.workspace.member("mara")));
		String root = AccountService.root(this.draft).id();
		for (JsonNode row : this.data.part("units")) {
			String parent = SampleData.text(row, 3);
			this.units.put(row.get(0).asString(),
					this.draft.add(RecordType.BUSINESS_UNIT, Map.of("name", row.get(1).asString(), "kind",
							row.get(2).asString(), "accountId", accountId(), "parentId",
							parent == null ? root : known(this.units, parent))));
		}
		this.data.part("people").forEach(this::addPerson);
		this.data.part("people").forEach(this::addDottedLines);
		addTies();
		new SampleOpinions(this.data, this.workspace, this.draft, this.today, this.seats, this.persons).add();
		this.data.part("opportunities").forEach(this::addOpportunity);
		this.data.part("contracts").forEach(this::addContract);
		this.data.part("cells").forEach(this::addCell);
		new SamplePlan(this.data, this.workspace, this.draft, this.today, ownerId, this.seats).add();
	}

	private String accountId() {
		return this.draft.streamId();
	}

	private void addPerson(JsonNode row) {
		String key = row.get("key").asString();
		Map<String, Object> seat = new HashMap<>(Map.of("accountId", accountId(), "title", row.get("title").asString()));
		String unit = SampleData.text(row, "unit");
		String manager = SampleData.text(row, "manager");
		seat.put("unitId", unit == null ? null : known(this.units, unit));
		seat.put("managerId", manager == null ? null : known(this.seats, manager));
		seat.put("authority", SampleData.text(row, "authority"));
		if (row.has("roles")) {
			seat.put("buyingRoles", row.get("roles").valueStream().map(JsonNode::asString).toList());
		}
		String kind = SampleData.text(row, "seat");
		if (kind != null) {
			seat.put("seat", kind);
			seat.put("name", row.get("name").asString());
		}
		String seatId = this.draft.add(RecordType.STAKEHOLDER, seat);
		this.seats.put(key, seatId);
		if (kind == null) {
			hold(row, key, seatId);
		}
	}

	private void hold(JsonNode row, String key, String seatId) {
		String personId = this.draft.add(RecordType.PERSON, Map.of("name", row.get("name").asString()));
		this.persons.put(key, personId);
		String tenureId = Tenures.begin(this.draft, seatId, personId, null);
		for (String field : List.of("support", "influence", "coverage")) {
			this.draft.set(RecordType.TENURE, tenureId, field, SampleData.text(row, field));
		}
		if (row.has("innerCircle")) {
			this.draft.set(RecordType.TENURE, tenureId, "innerCircle", true);
		}
	}

	private void addDottedLines(JsonNode row) {
		if (row.has("dotted")) {
			this.draft.set(RecordType.STAKEHOLDER, known(this.seats, row.get("key").asString()), "dottedLineManagerIds",
					row.get("dotted").valueStream().map(manager -> known(this.seats, manager.asString())).toList());
		}
	}

	private void addTies() {
		for (JsonNode row : this.data.part("influences")) {
			this.draft.add(RecordType.INFLUENCE,
					Map.of("fromId", known(this.persons, row.get(0).asString()), "toId",
							known(this.persons, row.get(1).asString()), "accountId", accountId(), "strength",
							row.get(2).asInt(), "kind", row.get(3).asString()));
		}
		for (JsonNode row : this.data.part("employments")) {
			this.draft.add(RecordType.EMPLOYMENT, this.workspace.employment(row,
					known(this.persons, row.get(0).asString()), accountId()));
		}
		for (JsonNode row : this.data.part("relationships")) {
			String id = relationship(row);
			this.draft.set(RecordType.TEAM_RELATIONSHIP, id, "current", row.get(2).asString());
			this.draft.set(RecordType.TEAM_RELATIONSHIP, id, "desired", SampleData.text(row, 3));
		}
		for (JsonNode row : this.data.part("activities")) {
			String day = this.today.plusDays(row.get(4).asInt()).toString();
			this.draft.add(RecordType.ACTIVITY,
					Map.of("accountId", accountId(), "memberId", this.workspace.member(row.get(0).asString()),
							"personId", known(this.persons, row.get(1).asString()), "kind", row.get(2).asString(),
							"subject", row.get(3).asString(), "date", day));
			this.draft.set(RecordType.TEAM_RELATIONSHIP, relationship(row), "lastContact", day);
		}
	}

	private String relationship(JsonNode row) {
		return RelationshipService.between(this.draft, this.workspace.member(row.get(0).asString()),
				known(this.persons, row.get(1).asString()));
	}

	private void addOpportunity(JsonNode row) {
		long amount = 0;
		for (JsonNode item : row.get(4)) {
			amount += item.get(1).asLong();
		}
		String id = this.draft.add(RecordType.OPPORTUNITY,
				Map.of("accountId", accountId(), "name", row.get(0).asString(), "stage", row.get(1).asString(), "closeDate",
						this.today.plusDays(row.get(2).asInt()).toString(), "amount", String.valueOf(amount),
						"currency", this.currency));
		for (JsonNode item : row.get(4)) {
			this.draft.add(RecordType.LINE_ITEM,
					Map.of("opportunityId", id, "productId", this.workspace.product(item.get(0).asString()),
							"totalPrice", item.get(1).asString(), "currency", this.currency));
		}
		this.draft.add(RecordType.CONTACT_ROLE, Map.of("opportunityId", id, "personId",
				known(this.persons, row.get(3).asString()), "role", "Decision Maker", "primary", true));
	}

	private void addContract(JsonNode row) {
		Map<String, Object> contract = new HashMap<>(Map.of("accountId", accountId(), "name", row.get(0).asString(),
				"kind", "CONTRACT", "productId", this.workspace.product(row.get(1).asString()), "start",
				this.today.plusDays(row.get(3).asInt()).toString(), "end",
				this.today.plusDays(row.get(4).asInt()).toString(), "value", row.get(5).asString(), "currency",
				this.currency, "status", "Activated"));
		String unit = SampleData.text(row, 2);
		contract.put("unitId", unit == null ? null : known(this.units, unit));
		this.draft.add(RecordType.CONTRACT, contract);
	}

	private void addCell(JsonNode row) {
		String unit = known(this.units, row.get(0).asString());
		String column = this.workspace.family(row.get(1).asString());
		Map<String, Object> cell = new HashMap<>(
				Map.of("accountId", accountId(), "unitId", unit, "columnId", column));
		cell.put("state", SampleData.text(row, 2));
		cell.put("potential", SampleData.text(row, 3));
		cell.put("currency", row.get(3).isNull() ? null : this.currency);
		cell.put("confidence", row.get(4).isNull() ? null : row.get(4).asDouble());
		cell.put("timeline", row.get(5).isNull() ? null : quarter(row.get(5).asInt()));
		String buyer = SampleData.text(row, 6);
		cell.put("likelyBuyerId", buyer == null ? null : known(this.seats, buyer));
		cell.put("triggerEvent", SampleData.text(row, 7));
		cell.put("competitor", SampleData.text(row, 8));
		if (row.size() > 9) {
			addMore(cell, row.get(9));
		}
		this.draft.add(RecordType.CELL, CellId.of(accountId(), unit, column), cell);
	}

	private void addMore(Map<String, Object> cell, JsonNode more) {
		cell.put("status", SampleData.text(more, "status"));
		cell.put("reason", SampleData.text(more, "reason"));
		cell.put("competitorShare", more.has("share") ? more.get("share").asDouble() : null);
		cell.put("addressableSpend", more.has("spend") ? new Money(more.get("spend").decimalValue(), this.currency).toString() : null);
		Map.of("review", "reviewDate", "competitorEnd", "competitorContractEnd", "reviewed", "lastReviewed")
			.forEach((name, field) -> cell.put(field,
					more.has(name) ? this.today.plusDays(more.get(name).asInt()).toString() : null));
	}

	private String quarter(int ahead) {
		YearMonth month = YearMonth.from(this.today).plusMonths(3L * ahead);
		return month.getYear() + "-Q" + ((month.getMonthValue() - 1) / 3 + 1);
	}

	private static String known(Map<String, String> ids, @Nullable String key) {
		String id = ids.get(key);
		if (id == null) {
			throw new IllegalStateException("The sample has no " + key);
		}
		return id;
	}

	/** The owner of the account in the sample is whoever administers the new workspace. */
	static @Nullable GraphRecord administrator(Iterable<GraphRecord> members) {
		GraphRecord first = null;
		for (GraphRecord member : members) {
			first = first == null || member.id().compareTo(first.id()) < 0 ? member : first;
		}
		return first;
	}

}
