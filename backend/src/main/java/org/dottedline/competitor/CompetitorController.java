package org.dottedline.competitor;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.access.Whereabouts;
import org.dottedline.account.Account;
import org.dottedline.change.Mutations;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.stakeholder.RelationshipMap;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Relationships of competitors as the API reads and changes them. */
@Controller
class CompetitorController {

	private final CompetitorService service;

	private final Whereabouts whereabouts;

	private final Sights sights;

	private final Mutations mutations;

	CompetitorController(CompetitorService service, Whereabouts whereabouts, Sights sights, Mutations mutations) {
		this.service = service;
		this.whereabouts = whereabouts;
		this.sights = sights;
		this.mutations = mutations;
	}

	@SchemaMapping
	List<CompetitorRelationship> competitorRelationships(RelationshipMap map) {
		return CompetitorRelationship.all(map.account());
	}

	@SchemaMapping
	List<CompetitorRelationship> competitorRelationships(Stakeholder stakeholder) {
		return CompetitorRelationship.of(stakeholder);
	}

	@MutationMapping
	Map<String, Object> setCompetitorRelationship(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "competitorRelationship", this.service::set, this::relationship);
	}

	private @Nullable CompetitorRelationship relationship(String id) {
		String accountId = this.whereabouts.accountOf(RecordType.COMPETITOR_RELATIONSHIP, id);
		Account account = Account.of(this.sights.open(), accountId);
		GraphRecord record = account == null ? null
				: account.snapshot().find(RecordType.COMPETITOR_RELATIONSHIP, id);
		return record == null ? null : CompetitorRelationship.of(account, record);
	}

	@MutationMapping
	Map<String, Object> removeCompetitorRelationship(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "removedId", this.service::remove, id -> id);
	}

}
