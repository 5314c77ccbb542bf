package org.dottedline.importing.applying;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.dottedline.graph.RecordType;
import org.dottedline.importing.reading.SObject;
import org.dottedline.importing.reading.SourceRow;

/** Who plays which part in an opportunity. */
final class ContactRoleRows implements Applier {

	@Override
	public Collection<String> references(KnownRecords known, SourceRow row) {
		return Applier.keys(known, row, new Reference(SObject.OPPORTUNITY, "OpportunityId"),
				new Reference(SObject.CONTACT, "ContactId"));
	}

	@Override
	public void apply(Import run, List<SourceRow> rows) {
		run.byAccount(rows, SObject.OPPORTUNITY, "OpportunityId")
			.forEach((accountId, here) -> run.onAccount(accountId, here, (draft, batch) -> {
				for (SourceRow row : here) {
					String contactId = row.text("ContactId");
					KnownRecords.Known contact = run.known().find(SObject.CONTACT, contactId);
					KnownRecords.Known opportunity = run.known().find(SObject.OPPORTUNITY, row.text("OpportunityId"));
					if (contact == null || opportunity == null) {
						Import.reject(batch, row, SObject.CONTACT, "ContactId", contactId);
						continue;
					}
					Fields fields = batch.fields(row)
						.text("role", "Role")
						.flag("primary", "IsPrimary")
						.put("personId", contact.id());
					batch.upsert(draft, RecordType.CONTACT_ROLE, row, fields.values(),
							Map.of("opportunityId", opportunity.id()));
				}
			}));
	}

}
