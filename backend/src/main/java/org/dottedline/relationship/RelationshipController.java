package org.dottedline.relationship;

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
import org.dottedline.stakeholder.Alumnus;
import org.dottedline.stakeholder.RelationshipMap;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Relationships of our team as the API reads and changes them. */
@Controller
class RelationshipController {

	private final RelationshipService service;

	private final Sights sights;

	private final Mutations mutations;

	RelationshipController(RelationshipService service, Sights sights, Mutations mutations) {
		this.service = service;
		this.sights = sights;
		this.mutations = mutations;
	}

	@SchemaMapping
	List<TeamRelationship> teamRelationships(RelationshipMap map) {
		return shown(map.account(),
				map.account().snapshot().all(RecordType.TEAM_RELATIONSHIP).stream().sorted(Comparator.comparing(GraphRecord::id)));
	}

	@SchemaMapping
	List<TeamRelationship> relationships(Stakeholder stakeholder) {
		String personId = stakeholder.personId();
		return personId == null ? List.of() : shown(stakeholder.account(),
				stakeholder.account().snapshot().having(RecordType.TEAM_RELATIONSHIP, "personId", personId).stream());
	}

	@SchemaMapping
	List<TeamRelationship> relationships(Alumnus alumnus) {
		return shown(alumnus.account(),
				alumnus.account().snapshot().having(RecordType.TEAM_RELATIONSHIP, "personId", alumnus.person().id()).stream());
	}

	private static List<TeamRelationship> shown(Account account, Stream<GraphRecord> records) {
		return records.map(record -> TeamRelationship.of(account, record)).filter(Objects::nonNull).toList();
	}

	@MutationMapping
	Map<String, Object> setTeamRelationship(DataFetchingEnvironment environment) {
		Map<String, Object> input = environment.getArgument("input");
		return this.mutations.answer(environment, "teamRelationship", this.service::set,
				id -> relationship((String) input.get("personId"), id));
	}

	private @Nullable TeamRelationship relationship(String personId, String id) {
		Account account = Account.of(this.sights.open(), this.service.seenOn(personId));
		GraphRecord record = account == null ? null : account.snapshot().find(RecordType.TEAM_RELATIONSHIP, id);
		return record == null ? null : TeamRelationship.of(account, record);
	}

}
