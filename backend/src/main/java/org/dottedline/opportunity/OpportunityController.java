package org.dottedline.opportunity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.account.BusinessUnit;
import org.dottedline.account.PagedConnection;
import org.dottedline.account.Paging;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.revenue.Contracts;
import org.dottedline.revenue.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Opportunities, contracts and the catalogue as the API reads them. */
@Controller
class OpportunityController {

	private final Sights sights;

	OpportunityController(Sights sights) {
		this.sights = sights;
	}

	@SchemaMapping
	PagedConnection opportunities(Account account, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		List<GraphRecord> all = account.snapshot()
			.all(RecordType.OPPORTUNITY)
			.stream()
			.sorted(Comparator.comparing((GraphRecord record) -> record.text("closeDate", ""))
				.thenComparing(GraphRecord::id)
				.reversed())
			.toList();
		return Paging.page(all, first, after, GraphRecord::id, record -> Opportunity.of(account, record));
	}

	@SchemaMapping
	List<Contract> contracts(Account account) {
		return account.snapshot()
			.all(RecordType.CONTRACT)
			.stream()
			.sorted(Comparator.comparing((GraphRecord record) -> record.text("end", "9999")).thenComparing(GraphRecord::id))
			.map(record -> Contract.of(account, record))
			.toList();
	}

	@QueryMapping
	List<Product> products() {
		Snapshot workspace = this.sights.open().workspace();
		return workspace.map(RecordType.PRODUCT)
			.keySet()
			.stream()
			.map(id -> Product.of(workspace, id))
			.sorted(Comparator.comparing((Product product) -> product.family() == null ? "" : product.family().name())
				.thenComparing(Product::name)
				.thenComparing(Product::id))
			.toList();
	}

	/** What is under contract or installed. */
	public record Contract(String id, String name, @Nullable Product product, @Nullable BusinessUnit unit,
			@Nullable LocalDate start, @Nullable LocalDate end, @Nullable LocalDate renewalDate,
			@Nullable Money value, @Nullable String status) {

		static Contract of(Account account, GraphRecord record) {
			return new Contract(record.id(), record.text("name", "Unnamed"),
					Product.of(account.sight().workspace(), record.text("productId")),
					BusinessUnit.of(account.snapshot(), record.text("unitId")), record.date("start"),
					record.date("end"), Contracts.renewalDate(record), Money.of(record, "value"),
					record.text("status"));
		}

	}

}
