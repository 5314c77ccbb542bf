package org.dottedline.whitespace;

import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;

import org.springframework.stereotype.Component;

/** Cells of which something is recorded, by id. */
@Component
class CellPart implements AccountPart {

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.CELL);
	}

	private final WhitespaceService service;

	CellPart(WhitespaceService service) {
		this.service = service;
	}

	@Override
	public Object shown(Account account, GraphRecord record) {
		Snapshot workspace = account.sight().workspace();
		String column = record.required("columnId");
		boolean product = workspace.find(RecordType.PRODUCT, column) != null;
		return this.service.matrix(account, product, false).cell(record.required("unitId"), column);
	}

}
