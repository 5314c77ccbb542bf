package org.dottedline.tie;

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

/** Ties as the API reads and changes them. */
@Controller
class TieController {

	private final TieService service;

	private final Whereabouts whereabouts;

	private final Sights sights;

	private final Mutations mutations;

	TieController(TieService service, Whereabouts whereabouts, Sights sights, Mutations mutations) {
		this.service = service;
		this.whereabouts = whereabouts;
		this.sights = sights;
		this.mutations = mutations;
	}

	@SchemaMapping
	List<Tie> ties(RelationshipMap map) {
		return Tie.all(map.account());
	}

	@SchemaMapping
	List<Tie> ties(Stakeholder stakeholder) {
		return Tie.of(stakeholder);
	}

	@MutationMapping
	Map<String, Object> setTie(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "tie", this.service::set, this::tie);
	}

	private @Nullable Tie tie(String id) {
		Account account = Account.of(this.sights.open(), this.whereabouts.accountOf(RecordType.TIE, id));
		GraphRecord record = account == null ? null : account.snapshot().find(RecordType.TIE, id);
		return record == null ? null : Tie.of(account, record);
	}

	@MutationMapping
	Map<String, Object> removeTie(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "removedId", this.service::remove, id -> id);
	}

}
