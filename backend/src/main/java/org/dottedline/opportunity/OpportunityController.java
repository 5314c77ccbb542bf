package org.dottedline.opportunity;

import java.util.Comparator;
import java.util.List;

import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.account.PagedConnection;
import org.dottedline.account.Paging;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Opportunities and the catalogue as the API reads them. */
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

}
