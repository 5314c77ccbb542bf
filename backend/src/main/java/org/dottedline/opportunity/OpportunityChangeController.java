package org.dottedline.opportunity;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.change.Mutations;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Opportunities as the API changes them. */
@Controller
class OpportunityChangeController {

	private final CellsToOpportunity cells;

	private final OpportunityService service;

	private final Sights sights;

	private final Mutations mutations;

	OpportunityChangeController(CellsToOpportunity cells, OpportunityService service, Sights sights,
			Mutations mutations) {
		this.cells = cells;
		this.service = service;
		this.sights = sights;
		this.mutations = mutations;
	}

	@QueryMapping
	List<Stage> opportunityStages() {
		return Stages.names().stream().map(name -> new Stage(name, Stages.probability(name))).toList();
	}

	@MutationMapping
	Map<String, Object> createOpportunityFromCells(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "opportunity", this.cells::create, this::opportunity);
	}

	@MutationMapping
	Map<String, Object> updateOpportunity(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "opportunity", this.service::update, this::opportunity);
	}

	@MutationMapping
	Map<String, Object> winOpportunity(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "opportunity", this.service::win, this::opportunity);
	}

	@MutationMapping
	Map<String, Object> loseOpportunity(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "opportunity", this.service::lose, this::opportunity);
	}

	@MutationMapping
	Map<String, Object> removeOpportunity(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "removedId", this.service::remove, id -> id);
	}

	private @Nullable Opportunity opportunity(String id) {
		Account account = Account.of(this.sights.open(), this.service.accountOf(id));
		GraphRecord record = account == null ? null : account.snapshot().find(RecordType.OPPORTUNITY, id);
		return record == null ? null : Opportunity.of(account, record);
	}

	/**
	 * A stage that CRMs know by default.
	 * @param probability how likely it is to be won, 0 to 1
	 */
	record Stage(String name, @Nullable Double probability) {
	}

}
