package org.dottedline.importing.applying;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.graph.RecordType;
import org.dottedline.importing.reading.SObject;
import org.dottedline.importing.reading.SourceRow;

/** What is sold in opportunities. A total that is not told is quantity x unit price less the discount. */
final class LineItemRows implements Applier {

	@Override
	public Collection<String> references(KnownRecords known, SourceRow row) {
		return Applier.keys(known, row, new Reference(SObject.OPPORTUNITY, "OpportunityId"),
				new Reference(SObject.PRODUCT2, "Product2Id"));
	}

	@Override
	public void apply(Import run, List<SourceRow> rows) {
		Catalogue catalogue = new Catalogue(run);
		run.byAccount(rows, SObject.OPPORTUNITY, "OpportunityId")
			.forEach((accountId, here) -> run.onAccount(accountId, here, (draft, batch) -> {
				for (SourceRow row : here) {
					String productId = catalogue.productOf(row, batch);
					KnownRecords.Known opportunity = run.known().find(SObject.OPPORTUNITY, row.text("OpportunityId"));
					if (productId != null && opportunity != null) {
						Fields fields = batch.fields(row).decimal("quantity", "Quantity").currency();
						total(row, fields);
						Map<String, Object> fixed = new HashMap<>();
						fixed.put("opportunityId", opportunity.id());
						batch.upsert(draft, RecordType.LINE_ITEM, row, fields.put("productId", productId).values(),
								fixed);
					}
				}
			}));
	}

	private static void total(SourceRow row, Fields fields) {
		fields.decimal("totalPrice", "TotalPrice");
		BigDecimal quantity = row.decimal("Quantity").orNull(any -> {
		});
		BigDecimal price = row.decimal("UnitPrice").orNull(any -> {
		});
		if (row.text("TotalPrice") == null && quantity != null && price != null) {
			BigDecimal discount = row.decimal("Discount").orNull(any -> {
			});
			BigDecimal percent = discount == null ? BigDecimal.ZERO : discount;
			fields.put("totalPrice",
					quantity.multiply(price)
						.multiply(BigDecimal.ONE.subtract(percent.movePointLeft(2)))
						.stripTrailingZeros()
						.toPlainString());
		}
	}

}
