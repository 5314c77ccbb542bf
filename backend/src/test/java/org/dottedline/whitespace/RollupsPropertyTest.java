package org.dottedline.whitespace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dottedline.revenue.Money;
import org.dottedline.whitespace.MatrixTotals.AccessShare;
import org.dottedline.whitespace.WhitespaceMatrix.Line;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** Totals at every level of rows and columns, in every view and after anything that may happen, against a reference that adds nothing up beforehand. */
class RollupsPropertyTest {

	@Property(tries = 300)
	void totalsAreThoseOfTheirPairsAtEveryLevelInEveryView(@ForAll long seed, @ForAll @IntRange(max = 40) int events) {
		InventedAccount account = new InventedAccount("a", seed);
		for (int i = 0; i < events; i++) {
			account.happen();
		}
		for (boolean products : new boolean[] { false, true }) {
			for (boolean geography : new boolean[] { false, true }) {
				WhitespaceMatrix matrix = new AccountMatrix(account.rules(), products, geography).derive();
				Map<String, List<String>> rows = under(matrix.rows());
				Map<String, List<String>> columns = under(matrix.columns());
				List<String> allRows = List.copyOf(rows.keySet());
				List<String> allColumns = List.copyOf(columns.keySet());
				assertThat(told(matrix.totals(), allRows.size() * allColumns.size())).as("products %s, geography %s", products, geography)
					.isEqualTo(new NaiveMatrix(account, products, geography).totals(allRows, allColumns));
				matrix.rows().forEach(row -> assertThat(told(row.totals(), rows.get(row.id()).size() * allColumns.size())).as(row.id())
					.isEqualTo(new NaiveMatrix(account, products, geography).totals(rows.get(row.id()), allColumns)));
				matrix.columns().forEach(column -> assertThat(told(column.totals(), allRows.size() * columns.get(column.id()).size()))
					.as(column.id())
					.isEqualTo(new NaiveMatrix(account, products, geography).totals(allRows, columns.get(column.id()))));
			}
		}
	}

	@Property(tries = 200)
	void whatIsOpenIsTheSameByFamilyAndByProductAndAcrossAccounts(@ForAll long seed, @ForAll @IntRange(max = 40) int events) {
		InventedAccount account = new InventedAccount("a", seed);
		for (int i = 0; i < events; i++) {
			account.happen();
		}
		MatrixTotals byFamily = new AccountMatrix(account.rules(), false, false).derive().totals();
		MatrixTotals byProduct = new AccountMatrix(account.rules(), true, false).derive().totals();
		assertThat(byProduct.access()).isEqualTo(byFamily.access());
		CellRules rules = account.rules();
		MatrixTotals across = new PortfolioMatrix(Columns.of(rules.account().sight().workspace(), false), any -> rules)
			.derive(List.of(rules.account()), InventedAccount.EXCHANGE)
			.totals();
		Money everywhere = new AccountMatrix(account.rules(), false, true).derive().rows().stream()
			.filter(row -> !row.id().equals(account.root()))
			.filter(row -> row.parent() != null && row.parent().equals(account.root()))
			.map(row -> row.totals().value().open())
			.reduce(byFamily.value().open(), Money::sum);
		assertThat(across.value().open()).as("units and geographies").isEqualTo(everywhere);
	}

	/** Each line with all that are under it, itself first. */
	private static Map<String, List<String>> under(List<Line> lines) {
		Map<String, @Nullable String> parents = new HashMap<>();
		lines.forEach(line -> parents.put(line.id(), line.parent()));
		Map<String, List<String>> under = new LinkedHashMap<>();
		for (Line line : lines) {
			under.put(line.id(), new ArrayList<>());
			for (String above = line.id(); above != null; above = parents.get(above)) {
				under.get(above).add(line.id());
			}
		}
		return under;
	}

	private static String told(MatrixTotals totals, int pairs) {
		Map<String, Integer> counts = new TreeMap<>();
		put(counts, "SOLD", totals.count().sold());
		put(counts, "IN_PROGRESS", totals.count().inProgress());
		put(counts, "OPEN", totals.count().open());
		put(counts, "BLOCKED", totals.count().blocked());
		put(counts, "uncounted", totals.count().uncounted());
		assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).as("every pair is of one state").isEqualTo(pairs);
		Map<String, Money> sums = new TreeMap<>();
		Map.of("strong", totals.access().strong(), "weak", totals.access().weak(), "noBuyer", totals.access().noBuyer())
			.forEach((name, share) -> put(counts, sums, name, share));
		Map<String, Money> others = new TreeMap<>();
		totals.unconverted().forEach(money -> others.put(money.currency(), money));
		put(sums, "sold", totals.value().sold());
		put(sums, "inProgress", totals.value().inProgress());
		put(sums, "revenue", totals.currentRevenue());
		put(sums, "renewal", totals.renewal());
		put(sums, "spend", totals.addressableSpend());
		return counts + " " + sums + " " + others;
	}

	private static void put(Map<String, Integer> counts, Map<String, Money> sums, String name, AccessShare share) {
		put(counts, name, share.count());
		put(sums, name, share.value());
	}

	private static void put(Map<String, Integer> counts, String name, int count) {
		if (count > 0) {
			counts.put(name, count);
		}
	}

	private static void put(Map<String, Money> sums, String name, @Nullable Money sum) {
		if (sum != null) {
			sums.put(name, sum);
		}
	}

}
