package org.dottedline.importing.applying;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.importing.reading.SObject;
import org.dottedline.importing.reading.SourceRow;
import org.dottedline.stakeholder.Seating;
import org.jspecify.annotations.Nullable;

/** Contracts, and assets as what is under contract or installed. A competitor's asset is none of ours. */
final class ContractRows implements Applier {

	private static final int LONGEST_TERM = 1200;

	@Override
	public Collection<String> references(KnownRecords known, SourceRow row) {
		return Applier.keys(known, row, new Reference(SObject.ACCOUNT, "AccountId"),
				new Reference(SObject.CONTACT, "ContactId"), new Reference(SObject.PRODUCT2, "Product2Id"));
	}

	@Override
	public void apply(Import run, List<SourceRow> rows) {
		Catalogue catalogue = new Catalogue(run);
		run.byAccount(rows, SObject.ACCOUNT, "AccountId")
			.forEach((accountId, here) -> run.onAccount(accountId, here, (draft, batch) -> {
				for (SourceRow row : here) {
					String productId = Catalogue.isNamed(row) ? catalogue.productOf(row, batch) : null;
					if (Catalogue.isNamed(row) && productId == null) {
						continue;
					}
					Fields fields = row.type() == SObject.ASSET ? asset(batch, row) : contract(batch, row);
					fields.put("productId", productId).put("unitId", unitOf(run, draft, row));
					batch.upsert(draft, RecordType.CONTRACT, row, fields.values(),
							Map.of("accountId", accountId, "kind", row.type() == SObject.ASSET ? "ASSET" : "CONTRACT"));
				}
			}));
	}

	private static Fields asset(Batch batch, SourceRow row) {
		return batch.fields(row)
			.required("name", "Name", "Asset " + row.id())
			.date("start", "PurchaseDate")
			.date("start", "InstallDate")
			.date("end", "UsageEndDate")
			.decimal("value", "Price")
			.text("status", "Status")
			.currency();
	}

	private static Fields contract(Batch batch, SourceRow row) {
		String number = row.text("ContractNumber");
		Fields fields = batch.fields(row)
			.required("name", "Name", "Contract " + (number == null ? row.id() : number))
			.date("start", "StartDate")
			.date("end", "EndDate")
			.text("status", "Status")
			.decimal("value", "VALUE__C")
			.currency();
		LocalDate start = row.date("StartDate").orNull(any -> {
		});
		BigDecimal months = row.decimal("ContractTerm").orNull(any -> {
		});
		if (row.text("EndDate") == null && start != null && months != null && months.signum() > 0
				&& months.compareTo(BigDecimal.valueOf(LONGEST_TERM)) <= 0) {
			fields.put("end", start.plusMonths(months.longValue()).minusDays(1).toString());
		}
		return fields;
	}

	private static @Nullable String unitOf(Import run, Draft draft, SourceRow row) {
		KnownRecords.Known contact = run.known().find(SObject.CONTACT, row.text("ContactId"));
		List<GraphRecord> seats = contact == null ? List.of() : Seating.of(draft.base()).seatsOf(contact.id());
		return seats.isEmpty() ? null : seats.getFirst().text("unitId");
	}

}
