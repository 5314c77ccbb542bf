package org.dottedline.whitespace;

import java.util.List;

import org.dottedline.access.Sight;
import org.dottedline.account.Account;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.revenue.WorkspaceCurrency;

import org.springframework.stereotype.Service;

/** Derives matrices. */
@Service
class WhitespaceService {

	private final WorkspaceCurrency currency;

	WhitespaceService(WorkspaceCurrency currency) {
		this.currency = currency;
	}

	WhitespaceMatrix matrix(Account account, boolean products, boolean geography) {
		return sheet(account, products, geography).derive(this.currency.code());
	}

	WhitespaceMatrix portfolio(Sight sight, List<Account> accounts, boolean products) {
		Snapshot workspace = sight.workspace();
		return new PortfolioMatrix(Columns.of(workspace, products),
				account -> this.currency.revenue(account.snapshot(), workspace))
			.derive(accounts, this.currency.code());
	}

	/** Cells by row and column, whatever their columns are. */
	CellsOf cells(Account account) {
		AccountMatrix families = sheet(account, false, false);
		AccountMatrix products = sheet(account, true, false);
		Snapshot workspace = account.sight().workspace();
		return (row, column) -> (workspace.find(RecordType.PRODUCT, column) != null ? products : families).cell(row, column);
	}

	private AccountMatrix sheet(Account account, boolean products, boolean geography) {
		Snapshot workspace = account.sight().workspace();
		return new AccountMatrix(account, this.currency.revenue(account.snapshot(), workspace),
				Columns.of(workspace, products), Columns.of(workspace, false), geography);
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
