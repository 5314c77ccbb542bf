package org.dottedline.insight;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.access.Whereabouts;
import org.dottedline.account.Account;
import org.dottedline.change.Mutations;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Insights as the API reads and changes them. */
@Controller
class InsightController {

	private final InsightService service;

	private final Whereabouts whereabouts;

	private final Sights sights;

	private final Mutations mutations;

	InsightController(InsightService service, Whereabouts whereabouts, Sights sights, Mutations mutations) {
		this.service = service;
		this.whereabouts = whereabouts;
		this.sights = sights;
		this.mutations = mutations;
	}

	@SchemaMapping
	List<Insight> insights(Account account) {
		return Insight.all(account);
	}

	@MutationMapping
	Map<String, Object> createInsight(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "insight", this.service::create, this::insight);
	}

	@MutationMapping
	Map<String, Object> updateInsight(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "insight", this.service::update, this::insight);
	}

	@MutationMapping
	Map<String, Object> removeInsight(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "removedId", this.service::remove, id -> id);
	}

	private @Nullable Insight insight(String id) {
		Account account = Account.of(this.sights.open(), this.whereabouts.accountOf(RecordType.INSIGHT, id));
		return account == null ? null : Insight.of(account, id);
	}

}
