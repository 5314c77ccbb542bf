package org.dottedline.importing.applying;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.dottedline.graph.RecordType;
import org.dottedline.importing.reading.SObject;
import org.dottedline.importing.reading.SourceRow;

/** Support cases. */
final class SupportCaseRows implements Applier {

	@Override
	public Collection<String> references(KnownRecords known, SourceRow row) {
		return Applier.keys(known, row, new Reference(SObject.ACCOUNT, "AccountId"),
				new Reference(SObject.CONTACT, "ContactId"));
	}

	@Override
	public void apply(Import run, List<SourceRow> rows) {
		run.byAccount(rows, SObject.ACCOUNT, "AccountId")
			.forEach((accountId, here) -> run.onAccount(accountId, here, (draft, batch) -> {
				Import.knowOutside(run, draft, here);
				for (SourceRow row : here) {
					KnownRecords.Known person = run.known().find(SObject.CONTACT, row.text("ContactId"));
					boolean known = person != null && draft.find(RecordType.PERSON, person.id()) != null;
					Fields fields = batch.fields(row)
						.text("number", "CaseNumber")
						.text("subject", "Subject")
						.text("status", "Status")
						.text("priority", "Priority")
						.date("openedOn", "CreatedDate")
						.date("closedOn", "ClosedDate")
						.put("personId", known ? person.id() : null);
					batch.upsert(draft, RecordType.SUPPORT_CASE, row, fields.values(), Map.of("accountId", accountId));
				}
			}));
	}

}
