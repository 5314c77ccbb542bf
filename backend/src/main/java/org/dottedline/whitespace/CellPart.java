package org.dottedline.whitespace;

import java.util.Set;

import org.dottedline.account.Account;
import org.dottedline.account.AccountPart;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;

import org.springframework.stereotype.Component;

/** Cells of which something is recorded, by id. */
@Component
class CellPart implements AccountPart {

	private final WhitespaceService service;

	CellPart(WhitespaceService service) {
		this.service = service;
	}

	@Override
	public Set<RecordType> types() {
		return Set.of(RecordType.CELL);
	}

	@Override
	public Object shown(Account account, GraphRecord record) {
		return this.service.cells(account).of(record);
	}

}
