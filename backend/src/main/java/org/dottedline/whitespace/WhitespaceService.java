package org.dottedline.whitespace;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.access.Sight;
import org.dottedline.account.Account;
import org.dottedline.account.CellStates;
import org.dottedline.account.OpenCells;
import org.dottedline.change.History;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.revenue.Money;
import org.dottedline.revenue.Sum;
import org.dottedline.revenue.WorkspaceCurrency;
import org.dottedline.whitespace.Cell.Estimate;

import org.springframework.stereotype.Service;

/** Derives matrices. */
@Service
class WhitespaceService implements OpenCells, CellStates {

	private final WorkspaceCurrency currency;

	private final History history;

	WhitespaceService(WorkspaceCurrency currency, History history) {
		this.currency = currency;
		this.history = history;
	}

	WhitespaceMatrix matrix(Account account, boolean products, boolean geography) {
		return new AccountMatrix(rules(account), products, geography).derive();
	}

	/** The matrix as it was recorded at a time, by what is in the catalogue and at the rates of now. */
	WhitespaceMatrix matrixAsOf(Account account, boolean products, boolean geography, OffsetDateTime at) {
		Account then = Account.of(account.sight(), this.history.asOf(account.snapshot(), at, "asOf"));
		return matrix(then, products, geography, at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
	}

	private WhitespaceMatrix matrix(Account then, boolean products, boolean geography, LocalDate day) {
		return new AccountMatrix(
				new CellRules(then, this.currency.revenue(then.snapshot(), then.sight().workspace(), day)), products,
				geography)
			.derive();
	}

	@Override
	public List<CellStanding> of(Account account, LocalDate day) {
		WhitespaceMatrix matrix = matrix(account, false, false, day);
		Map<String, String> names = new HashMap<>();
		matrix.rows().forEach(row -> names.put(row.id(), row.name()));
		matrix.columns().forEach(column -> names.put(column.id(), column.name()));
		return matrix.cells()
			.stream()
			.map(cell -> new CellStanding(cell.row(), names.getOrDefault(cell.row(), ""), cell.column(),
					names.getOrDefault(cell.column(), ""), cell.state().name()))
			.toList();
	}

	WhitespaceMatrix portfolio(Sight sight, List<Account> accounts, boolean products) {
		Snapshot workspace = sight.workspace();
		return new PortfolioMatrix(Columns.of(workspace, products), this::rules).derive(accounts,
				this.currency.exchange(workspace));
	}

	/** Cells by row and column, whatever their columns are. */
	CellsOf cells(Account account) {
		CellRules rules = rules(account);
		Snapshot workspace = account.sight().workspace();
		return (row, column) -> new AccountMatrix(rules, workspace.find(RecordType.PRODUCT, column) != null,
				CellRules.isGeography(account.snapshot(), row))
			.cell(row, column);
	}

	List<CellAttention> attention(Account account, int within) {
		return CellAttention.of(account, cells(account),
				this.currency.exchange(account.sight().workspace()).today(), within);
	}

	CellRules rules(Account account) {
		return new CellRules(account, this.currency.revenue(account.snapshot(), account.sight().workspace()));
	}

	@Override
	public List<GraphRecord> of(Account account) {
		CellRules rules = rules(account);
		return rules.estimates(List.copyOf(account.snapshot().all(RecordType.CELL)))
			.stream()
			.map(Estimate::hand)
			.toList();
	}

	@Override
	public Sum potential(Account account) {
		Sum sum = new Sum(this.currency.exchange(account.sight().workspace()));
		of(account).forEach(cell -> sum.add(Money.of(cell, "potential")));
		return sum;
	}

	/** Finds cells of an account. */
	@FunctionalInterface
	interface CellsOf {

		Cell at(String row, String column);

		/** The cell that a record is of. */
		default Cell of(GraphRecord record) {
			return at(record.required("unitId"), record.required("columnId"));
		}

	}

}
