package org.dottedline.whitespace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.revenue.Money;
import org.jspecify.annotations.Nullable;

/** What totals have to say of some rows and columns, by looking at every record for every pair, without an index or a sum that is kept. */
final class NaiveMatrix {

	private final InventedAccount account;

	private final boolean products;

	private final boolean geography;

	private final Map<String, Integer> counts = new TreeMap<>();

	private final Map<String, Money> sums = new TreeMap<>();

	private final Map<String, Money> unconverted = new TreeMap<>();

	NaiveMatrix(InventedAccount account, boolean products, boolean geography) {
		this.account = account;
		this.products = products;
		this.geography = geography;
	}

	/** In words, so that two can be compared and read. */
	String totals(List<String> rows, List<String> columns) {
		for (String row : rows) {
			for (String column : columns) {
				add(row, column);
			}
		}
		return this.counts + " " + this.sums + " " + this.unconverted;
	}

	private void add(String row, String column) {
		List<GraphRecord> hands = this.account.all(RecordType.CELL)
			.stream()
			.filter(cell -> row.equals(cell.text("unitId")) && column.equals(shown(cell.text("columnId"))))
			.toList();
		GraphRecord own = hands.stream().filter(cell -> column.equals(cell.text("columnId"))).findFirst().orElse(null);
		List<GraphRecord> finer = hands.stream().filter(cell -> cell != own).toList();
		Facts facts = new Facts(row, column, this.products, this.geography);
		String state = own != null && (own.text("state") != null || finer.isEmpty()) ? stateOf(own, this.geography) : furthest(facts, finer);
		boolean counts = !state.equals("OPEN") || !uncounted(state, own);
		this.counts.merge(counts ? state : "uncounted", 1, Integer::sum);
		facts.won.forEach(paid -> converted("sold", paid));
		facts.open.forEach(paid -> converted("inProgress", paid));
		facts.all().forEach(this::leftOver);
		for (GraphRecord hand : hands) {
			String itsState = stateOf(hand, hand == own ? this.geography : isGeography(row));
			Money potential = Money.of(hand, "potential");
			if (potential != null && itsState.equals("OPEN") && !uncounted(itsState, hand)) {
				String access = access(hand.text("likelyBuyerId"));
				this.counts.merge(access, 1, Integer::sum);
				sum(access, potential, InventedAccount.TODAY);
			}
		}
		addRevenue(own, facts, state);
	}

	private void addRevenue(@Nullable GraphRecord own, Facts facts, String state) {
		Money said = own == null ? null : Money.parse(own.text("currentRevenue"));
		if (said != null) {
			sum("revenue", said, InventedAccount.TODAY);
		}
		else if (facts.contracted.stream().anyMatch(money -> converted(money.money, money.day) != null)) {
			facts.contracted.forEach(money -> converted("revenue", money));
		}
		else {
			facts.won.stream().filter(money -> money.recent).forEach(money -> converted("revenue", money));
		}
		facts.renewing.forEach(money -> converted("renewal", money));
		Money spend = own == null || state.equals("BLOCKED") ? null : Money.parse(own.text("addressableSpend"));
		if (spend != null) {
			sum("spend", spend, InventedAccount.TODAY);
		}
	}

	private void leftOver(Paid paid) {
		if (converted(paid.money, paid.day) == null) {
			this.unconverted.merge(paid.money.currency(), paid.money, Money::sum);
		}
	}

	private void converted(String name, Paid paid) {
		Money converted = converted(paid.money, paid.day);
		if (converted != null) {
			this.sums.merge(name, converted, Money::sum);
		}
	}

	private void sum(String name, Money money, LocalDate day) {
		Money converted = converted(money, day);
		if (converted == null) {
			this.unconverted.merge(money.currency(), money, Money::sum);
		}
		else {
			this.sums.merge(name, converted, Money::sum);
		}
	}

	private static @Nullable Money converted(Money money, LocalDate day) {
		return switch (money.currency()) {
			case "USD" -> money;
			case "EUR" -> day.isBefore(LocalDate.of(2025, 1, 1)) ? null
					: new Money(money.amount().multiply(new BigDecimal("1.25")), "USD");
			default -> null;
		};
	}

	private @Nullable String shown(@Nullable String columnId) {
		GraphRecord product = this.account.find(RecordType.PRODUCT, columnId);
		return this.products || product == null || product.text("familyId") == null ? columnId : product.text("familyId");
	}

	private boolean isGeography(String row) {
		return "GEOGRAPHY".equals(Objects.requireNonNull(this.account.find(RecordType.BUSINESS_UNIT, row)).text("kind"));
	}

	/** As said, else as the data says of exactly this row and column: of a family with its products. */
	private String stateOf(GraphRecord hand, boolean byGeography) {
		String said = hand.text("state");
		boolean family = this.account.find(RecordType.PRODUCT_FAMILY, hand.text("columnId")) != null;
		return said != null ? said : new Facts(hand.required("unitId"), hand.required("columnId"), !family, byGeography).state();
	}

	private String furthest(Facts facts, List<GraphRecord> finer) {
		List<String> order = List.of("SOLD", "IN_PROGRESS", "OPEN", "BLOCKED");
		List<String> states = finer.stream().map(cell -> stateOf(cell, isGeography(cell.required("unitId")))).toList();
		if (facts.isEmpty() && !states.isEmpty() && states.stream().allMatch("BLOCKED"::equals)) {
			return "BLOCKED";
		}
		return order.stream().filter(state -> states.contains(state) || facts.state().equals(state)).findFirst().orElseThrow();
	}

	private boolean uncounted(String state, @Nullable GraphRecord hand) {
		return this.account.hasStatuses() && state.equals("OPEN") && hand != null && "ON_HOLD".equals(hand.text("status"));
	}

	private String access(@Nullable String seatId) {
		return seatId == null ? "noBuyer" : seatId.endsWith("s0") ? "strong" : "weak";
	}

	/** An amount and the day at whose rate it is turned. */
	private record Paid(Money money, LocalDate day, boolean recent) {
	}

	/** What line items and contracts say of one row and column. */
	private final class Facts {

		private final Set<String> columns = new TreeSet<>();

		private final ArrayList<Paid> won = new ArrayList<>();

		private final ArrayList<Paid> open = new ArrayList<>();

		private final ArrayList<Paid> contracted = new ArrayList<>();

		private final ArrayList<Paid> renewing = new ArrayList<>();

		private boolean sold;

		private boolean inProgress;

		Facts(String row, String column, boolean exact, boolean byGeography) {
			this.columns.add(column);
			if (!exact) {
				for (int i = 0; i < 6; i++) {
					GraphRecord product = NaiveMatrix.this.account.find(RecordType.PRODUCT, "p" + i);
					if (product != null && column.equals(product.text("familyId"))) {
						this.columns.add(product.id());
					}
				}
			}
			for (GraphRecord item : NaiveMatrix.this.account.all(RecordType.LINE_ITEM)) {
				if (isHere(item, row, byGeography)) {
					addItem(item);
				}
			}
			for (GraphRecord contract : NaiveMatrix.this.account.all(RecordType.CONTRACT)) {
				if (isHere(contract, row, byGeography) && !InventedAccount.TODAY.isAfter(LocalDate.parse(contract.required("end")))) {
					this.sold = true;
					add(this.contracted, Money.of(contract, "value"), InventedAccount.TODAY, false);
					add(this.renewing, Money.of(contract, "value"), InventedAccount.TODAY, false);
				}
			}
		}

		private boolean isHere(GraphRecord record, String row, boolean byGeography) {
			String sold = record.text("productId") != null ? record.text("productId") : record.text("familyId");
			String unit = record.text("unitId");
			String place = unit == null || isGeography(unit) != byGeography ? NaiveMatrix.this.account.root() : unit;
			return sold != null && this.columns.contains(sold) && place.equals(row);
		}

		private void addItem(GraphRecord item) {
			GraphRecord sale = Objects.requireNonNull(NaiveMatrix.this.account.find(RecordType.OPPORTUNITY, item.text("opportunityId")));
			LocalDate closed = LocalDate.parse(sale.required("closeDate"));
			switch (sale.required("stage")) {
				case "Closed Won" -> {
					this.sold = true;
					add(this.won, Money.of(item, "totalPrice"), closed, closed.isAfter(InventedAccount.TODAY.minusYears(1)));
				}
				case "Prospecting" -> {
					this.inProgress = true;
					add(this.open, Money.of(item, "totalPrice"), closed, false);
				}
				default -> {
				}
			}
		}

		private static void add(List<Paid> to, @Nullable Money money, LocalDate day, boolean recent) {
			if (money != null) {
				to.add(new Paid(money, day, recent));
			}
		}

		boolean isEmpty() {
			return !this.sold && !this.inProgress;
		}

		String state() {
			return this.sold ? "SOLD" : this.inProgress ? "IN_PROGRESS" : "OPEN";
		}

		List<Paid> all() {
			return Stream.of(this.won, this.open, this.contracted).flatMap(List::stream).toList();
		}

	}

}
