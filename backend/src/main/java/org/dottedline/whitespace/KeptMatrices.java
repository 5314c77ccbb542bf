package org.dottedline.whitespace;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.dottedline.graph.Snapshot;
import org.dottedline.revenue.AccountRevenue;

/** What was worked out of the matrices of one account, kept with its snapshot as long as its figures and the workspace are the same. */
final class KeptMatrices {

	private final AccountRevenue revenue;

	private final Snapshot workspace;

	private final Map<String, MatrixCore> matrices = new ConcurrentHashMap<>();

	private final Map<String, List<KnownCell>> rows = new ConcurrentHashMap<>();

	private KeptMatrices(AccountRevenue revenue, Snapshot workspace) {
		this.revenue = revenue;
		this.workspace = workspace;
	}

	static KeptMatrices of(CellRules rules) {
		Snapshot workspace = rules.account().sight().workspace();
		return rules.account()
			.snapshot()
			.derive(KeptMatrices.class, kept -> kept.revenue == rules.revenue() && kept.workspace == workspace,
					any -> new KeptMatrices(rules.revenue(), workspace));
	}

	/** The matrix of some rows and columns. */
	MatrixCore matrix(String axes, Supplier<MatrixCore> made) {
		return this.matrices.computeIfAbsent(axes, any -> made.get());
	}

	/** The cells of the account as one row of a matrix across accounts. */
	List<KnownCell> row(String columns, Supplier<List<KnownCell>> made) {
		return this.rows.computeIfAbsent(columns, any -> made.get());
	}

}
