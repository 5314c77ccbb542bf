package org.dottedline.importing.applying;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.dottedline.graph.RecordType;
import org.dottedline.importing.reading.SObject;
import org.dottedline.importing.reading.SourceRow;

/** Opportunities of an account. */
final class OpportunityRows implements Applier {

	@Override
	public Collection<String> references(KnownRecords known, SourceRow row) {
		return Applier.keys(known, row, new Reference(SObject.ACCOUNT, "AccountId"),
				new Reference(SObject.USER, "OwnerId"));
	}

	@Override
	public void apply(Import run, List<SourceRow> rows) {
		run.byAccount(rows, SObject.ACCOUNT, "AccountId")
			.forEach((accountId, here) -> run.onAccount(accountId, here, (draft, batch) -> {
				for (SourceRow row : here) {
					Fields fields = batch.fields(row)
						.required("name", "Name", "Unnamed " + row.id())
						.decimal("amount", "Amount")
						.date("closeDate", "CloseDate")
						.text("stage", "StageName")
						.flag("isWon", "IsWon")
						.flag("isClosed", "IsClosed")
						.percent("probability", "Probability")
						.currency();
					if (row.says("OwnerId")) {
						KnownRecords.Known owner = run.known().find(SObject.USER, row.text("OwnerId"));
						fields.put("ownerId", owner == null ? null : owner.id());
					}
					batch.upsert(draft, RecordType.OPPORTUNITY, row, fields.values(), Map.of("accountId", accountId));
				}
			}));
	}

}
