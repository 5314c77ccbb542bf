package org.dottedline.influence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
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

/** Influences as the API reads and changes them. */
@Controller
class InfluenceController {

	private final InfluenceService service;

	private final Sights sights;

	private final Mutations mutations;

	InfluenceController(InfluenceService service, Sights sights, Mutations mutations) {
		this.service = service;
		this.sights = sights;
		this.mutations = mutations;
	}

	@SchemaMapping
	List<Influence> influences(RelationshipMap map) {
		return shown(map.account(),
				map.account().snapshot().all(RecordType.INFLUENCE).stream().sorted(Comparator.comparing(GraphRecord::id)));
	}

	@SchemaMapping
	List<Influence> influences(Stakeholder stakeholder) {
		return ofHolder(stakeholder, "fromId");
	}

	@SchemaMapping
	List<Influence> influencedBy(Stakeholder stakeholder) {
		return ofHolder(stakeholder, "toId");
	}

	private static List<Influence> ofHolder(Stakeholder stakeholder, String end) {
		String personId = stakeholder.personId();
		return personId == null ? List.of() : shown(stakeholder.account(),
				stakeholder.account().snapshot().having(RecordType.INFLUENCE, end, personId).stream());
	}

	private static List<Influence> shown(Account account, Stream<GraphRecord> records) {
		return records.map(record -> Influence.of(account, record)).filter(Objects::nonNull).toList();
	}

	@MutationMapping
	Map<String, Object> setInfluence(DataFetchingEnvironment environment) {
		Map<String, Object> input = environment.getArgument("input");
		return this.mutations.answer(environment, "influence", this.service::set,
				id -> influence((String) input.get("fromId"), id));
	}

	private @Nullable Influence influence(String seatId, String id) {
		Account account = Account.of(this.sights.open(), this.service.accountOfSeat(seatId));
		GraphRecord record = account == null ? null : account.snapshot().find(RecordType.INFLUENCE, id);
		return record == null ? null : Influence.of(account, record);
	}

	@MutationMapping
	Map<String, Object> removeInfluence(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "removedId", this.service::remove, id -> id);
	}

}
