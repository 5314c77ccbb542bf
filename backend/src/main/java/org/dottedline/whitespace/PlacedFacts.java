package org.dottedline.whitespace;

import java.util.HashMap;
import java.util.Map;

import org.dottedline.graph.Snapshot;
import org.dottedline.revenue.AccountRevenue;
import org.dottedline.revenue.RevenueFact;
import org.jspecify.annotations.Nullable;

/** What the data says of an account by row and column, for one kind of rows and one of columns. */
final class PlacedFacts {

	private final Map<Pair, RevenueFact> facts = new HashMap<>();

	private final Columns columns;

	private PlacedFacts(AccountRevenue revenue, Columns columns, boolean geography) {
		this.columns = columns;
		revenue.facts().forEach((key, fact) -> {
			String column = columns.of(key.productId());
			if (column != null) {
				this.facts.merge(new Pair(geography ? key.geographyId() : key.unitId(), column), fact, RevenueFact::plus);
			}
		});
	}

	/** Computed once for the revenue of a snapshot. */
	static PlacedFacts of(Snapshot account, AccountRevenue revenue, Columns columns, boolean geography) {
		return account
			.derive(Kept.class, kept -> kept.revenue == revenue, any -> new Kept(revenue, new HashMap<>()))
			.facts(columns, geography);
	}

	@Nullable RevenueFact at(String row, String column) {
		return this.facts.get(new Pair(row, column));
	}

	Map<Pair, RevenueFact> all() {
		return this.facts;
	}

	/** A row and a column. */
	record Pair(String row, String column) {
	}

	/** The facts of one snapshot by what rows and columns are. */
	private record Kept(AccountRevenue revenue, Map<String, PlacedFacts> byAxes) {

		synchronized PlacedFacts facts(Columns columns, boolean geography) {
			return this.byAxes.compute(columns.kind() + (geography ? "/geography" : "/unit"),
					(any, known) -> known != null && known.columns == columns ? known
							: new PlacedFacts(this.revenue, columns, geography));
		}

	}

}
