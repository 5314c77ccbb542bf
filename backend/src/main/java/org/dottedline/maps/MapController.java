package org.dottedline.maps;

import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.access.Whereabouts;
import org.dottedline.account.Account;
import org.dottedline.account.MapView;
import org.dottedline.change.Mutations;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.opportunity.Opportunity;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Maps as the API reads and changes them. */
@Controller
class MapController {

	private final MapService service;

	private final Whereabouts whereabouts;

	private final Sights sights;

	private final Mutations mutations;

	MapController(MapService service, Whereabouts whereabouts, Sights sights, Mutations mutations) {
		this.service = service;
		this.whereabouts = whereabouts;
		this.sights = sights;
		this.mutations = mutations;
	}

	@SchemaMapping
	@Nullable Opportunity opportunity(MapView map) {
		GraphRecord record = map.account().snapshot().find(RecordType.OPPORTUNITY, map.opportunityId());
		return record == null ? null : Opportunity.of(map.account(), record);
	}

	@MutationMapping
	Map<String, Object> createMap(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "map", this.service::create, this::map);
	}

	@MutationMapping
	Map<String, Object> renameMap(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "map", this.service::rename, this::map);
	}

	private @Nullable MapView map(String id) {
		Account account = Account.of(this.sights.open(), this.whereabouts.accountOf(RecordType.MAP, id));
		return account == null ? null : account.map(id);
	}

	@MutationMapping
	Map<String, Object> removeMap(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "removedId", this.service::remove, id -> id);
	}

}
