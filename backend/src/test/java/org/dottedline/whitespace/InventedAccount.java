package org.dottedline.whitespace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.dottedline.access.SeenSnapshots;
import org.dottedline.access.Sight;
import org.dottedline.account.Account;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.graph.Streams;
import org.dottedline.revenue.AccountRevenue;
import org.dottedline.revenue.Exchange;
import org.dottedline.revenue.Exchange.ExchangeRate;
import org.jspecify.annotations.Nullable;

/** An account, a catalogue and what happened to them, invented by a seed. */
final class InventedAccount {

	static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

	/** One rate that came late, and a third currency without any. */
	static final Exchange EXCHANGE = new Exchange("USD", TODAY,
			List.of(new ExchangeRate("EUR", LocalDate.of(2025, 1, 1), new BigDecimal("1.25"))));

	private static final String[] CURRENCIES = { "USD", "USD", "USD", "EUR", "ZAR" };

	private final Random random;

	private final Map<RecordType, Map<String, GraphRecord>> workspace = new EnumMap<>(RecordType.class);

	private final Map<RecordType, Map<String, GraphRecord>> account = new EnumMap<>(RecordType.class);

	private final String id;

	private Snapshot snapshot;

	InventedAccount(String id, long seed) {
		this.id = id;
		this.random = new Random(seed);
		inventWorkspace();
		inventAccount();
		this.snapshot = new Snapshot(id, 1, this.account);
	}

	private void inventWorkspace() {
		int families = 1 + this.random.nextInt(3);
		for (int i = 0; i < families; i++) {
			put(this.workspace, RecordType.PRODUCT_FAMILY, "f" + i, "name", "Family " + i);
		}
		int products = this.random.nextInt(6);
		for (int i = 0; i < products; i++) {
			put(this.workspace, RecordType.PRODUCT, "p" + i, "name", "Product " + i, "familyId",
					this.random.nextInt(4) == 0 ? null : "f" + this.random.nextInt(families));
		}
		if (this.random.nextBoolean()) {
			List<CellStatuses.CellStatus> statuses = new ArrayList<>(CellStatuses.STANDARD);
			statuses.add(new CellStatuses.CellStatus("ON_HOLD", "On hold", Cell.State.OPEN, false));
			for (int i = 0; i < statuses.size(); i++) {
				CellStatuses.CellStatus status = statuses.get(i);
				put(this.workspace, RecordType.CELL_STATUS, "s" + i, "code", status.code(), "name", status.name(), "state",
						status.state().name(), "whitespace", status.whitespace(), "position", i);
			}
		}
	}

	private void inventAccount() {
		put(this.account, RecordType.ACCOUNT, this.id, "name", this.id);
		put(this.account, RecordType.BUSINESS_UNIT, this.id + "u0", "name", "Root", "kind", "ROOT", "accountId", this.id);
		int units = 1 + this.random.nextInt(6);
		for (int i = 1; i < units; i++) {
			put(this.account, RecordType.BUSINESS_UNIT, this.id + "u" + i, "name", "Unit " + i, "kind",
					List.of("DIVISION", "DEPARTMENT", "SITE", "GEOGRAPHY").get(this.random.nextInt(4)), "accountId", this.id, "parentId",
					this.id + "u" + this.random.nextInt(i));
		}
		for (int i = 0; i < 3; i++) {
			put(this.account, RecordType.STAKEHOLDER, this.id + "s" + i, "accountId", this.id, "unitId", any(RecordType.BUSINESS_UNIT));
			if (i < 2) {
				put(this.account, RecordType.TENURE, this.id + "t" + i, "stakeholderId", this.id + "s" + i, "personId", this.id + "p" + i);
			}
		}
		put(this.account, RecordType.TEAM_RELATIONSHIP, this.id + "r0", "memberId", "m", "personId", this.id + "p0", "current", "TRUSTED");
		put(this.account, RecordType.TEAM_RELATIONSHIP, this.id + "r1", "memberId", "n", "personId", this.id + "p0", "current", "WEAK");
		put(this.account, RecordType.TEAM_RELATIONSHIP, this.id + "r2", "memberId", "m", "personId", this.id + "p1", "current", "DEVELOPING");
	}

	private static void put(Map<RecordType, Map<String, GraphRecord>> stream, RecordType type, String id, @Nullable Object... values) {
		Map<String, @Nullable Object> named = new HashMap<>();
		for (int i = 0; i < values.length; i += 2) {
			named.put((String) values[i], values[i + 1]);
		}
		stream.computeIfAbsent(type, any -> new LinkedHashMap<>()).put(id, GraphRecord.of(type, id, named));
	}

	/** Whatever may happen: something is said of a cell, sold, or put under contract. */
	void happen() {
		Draft draft = new Draft(this.snapshot);
		int what = this.random.nextInt(10);
		if (what < 6) {
			say(draft);
		}
		else if (what < 9) {
			sell(draft);
		}
		else {
			draft.add(RecordType.CONTRACT, this.id + "k" + this.snapshot.revision(),
					values("accountId", this.id, "kind", "CONTRACT", "value", amount(), "currency", currency(), "start", "2026-01-01", "end",
							this.random.nextBoolean() ? "2026-09-30" : "2026-02-01", "unitId", maybe(any(RecordType.BUSINESS_UNIT)), "productId",
							maybe(product()), "familyId", maybe(family())));
		}
		this.snapshot = this.snapshot.apply(this.snapshot.revision() + 1, draft.entries());
	}

	private void say(Draft draft) {
		Map<String, @Nullable Object> said = new LinkedHashMap<>();
		String state = List.of("SOLD", "IN_PROGRESS", "OPEN", "BLOCKED", "", "", "").get(this.random.nextInt(7));
		if (this.random.nextBoolean()) {
			said.put("state", state.isEmpty() ? null : state);
			said.put("reason", state.equals("BLOCKED") ? "Because" : null);
			said.put("reviewDate", state.equals("BLOCKED") ? "2027-01-01" : null);
		}
		if (this.random.nextInt(5) == 0) {
			said.put("status", List.of("ON_HOLD", "POTENTIAL").get(this.random.nextInt(2)));
		}
		if (this.random.nextInt(4) > 0) {
			said.put("potential", this.random.nextInt(6) == 0 ? null : amount());
			said.put("currency", said.get("potential") == null ? null : currency());
		}
		said.put("likelyBuyerId", maybe(this.id + "s" + this.random.nextInt(3)));
		said.put("competitor", maybe("Rival"));
		said.put("addressableSpend", maybe(amount() + ' ' + currency()));
		said.put("currentRevenue", this.random.nextInt(4) == 0 ? amount() + ' ' + currency() : null);
		try {
			new CellBook(draft, workspace(), at -> rules().fact(at.row(), at.column(), false), "m", OffsetDateTime.MIN)
				.write(new CellEdit(any(RecordType.BUSINESS_UNIT), this.random.nextBoolean() || product() == null ? family() : product(), said));
		}
		catch (Refusal refusal) {
			// What cannot be said changes nothing.
		}
	}

	private void sell(Draft draft) {
		String sale = this.id + "o" + this.snapshot.revision();
		draft.add(RecordType.OPPORTUNITY, sale, values("accountId", this.id, "closeDate", List.of("2024-05-05", "2026-05-05", "2027-05-05")
			.get(this.random.nextInt(3)), "stage", List.of("Closed Won", "Closed Lost", "Prospecting").get(this.random.nextInt(3))));
		for (int i = 0; i < 2; i++) {
			draft.add(RecordType.LINE_ITEM, sale + "i" + i, values("opportunityId", sale, "totalPrice", maybe(amount()), "currency", currency(),
					"unitId", maybe(any(RecordType.BUSINESS_UNIT)), "productId", maybe(product()), "familyId", maybe(family())));
		}
	}

	private static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
		Map<String, @Nullable Object> values = new HashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			values.put((String) pairs[i], pairs[i + 1]);
		}
		return values;
	}

	private <T> @Nullable T maybe(@Nullable T value) {
		return this.random.nextBoolean() ? value : null;
	}

	private String any(RecordType type) {
		List<String> ids = List.copyOf(this.account.getOrDefault(type, Map.of()).keySet());
		return ids.get(this.random.nextInt(ids.size()));
	}

	private String family() {
		return "f" + this.random.nextInt(this.workspace.get(RecordType.PRODUCT_FAMILY).size());
	}

	private @Nullable String product() {
		int products = this.workspace.getOrDefault(RecordType.PRODUCT, Map.of()).size();
		return products == 0 ? null : "p" + this.random.nextInt(products);
	}

	private String amount() {
		return BigDecimal.valueOf(this.random.nextInt(100_000), 2).toPlainString();
	}

	private String currency() {
		return CURRENCIES[this.random.nextInt(CURRENCIES.length)];
	}

	private Snapshot workspace() {
		return new Snapshot(Streams.WORKSPACE, 1, this.workspace);
	}

	CellRules rules() {
		Sight sight = SeenSnapshots.of(workspace(), this.snapshot);
		return new CellRules(Account.of(sight, this.snapshot), AccountRevenue.of(this.snapshot, EXCHANGE));
	}

	Collection<GraphRecord> all(RecordType type) {
		return this.snapshot.all(type);
	}

	/** A record of the account or of the workspace; null when there is none. */
	@Nullable GraphRecord find(RecordType type, @Nullable String recordId) {
		GraphRecord here = this.snapshot.find(type, recordId);
		return here != null || recordId == null ? here : this.workspace.getOrDefault(type, Map.of()).get(recordId);
	}

	String root() {
		return this.id + "u0";
	}

	boolean hasStatuses() {
		return this.workspace.containsKey(RecordType.CELL_STATUS);
	}

}
