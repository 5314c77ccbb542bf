package org.dottedline.stakeholder;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.access.Whereabouts;
import org.dottedline.access.Whereabouts.Place;
import org.dottedline.account.Account;
import org.dottedline.account.MapView;
import org.dottedline.change.History;
import org.dottedline.change.Mutations;
import org.dottedline.change.Refusal;
import org.dottedline.change.UserError.CycleError;
import org.dottedline.graph.RecordType;
import org.dottedline.member.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Seats and persons as the API reads and changes them. */
@Controller
class StakeholderController {

	private final Sights sights;

	private final Whereabouts whereabouts;

	private final People people;

	private final StakeholderService service;

	private final Mutations mutations;

	private final History history;

	StakeholderController(Sights sights, Whereabouts whereabouts, People people, StakeholderService service,
			Mutations mutations, History history) {
		this.sights = sights;
		this.whereabouts = whereabouts;
		this.people = people;
		this.service = service;
		this.mutations = mutations;
		this.history = history;
	}

	@QueryMapping
	@Nullable Stakeholder stakeholder(@Argument String id, @Argument @Nullable String mapId) {
		return onMap(stakeholder(id), mapId);
	}

	private @Nullable Stakeholder stakeholder(String id) {
		return find(this.sights.open(), id);
	}

	private @Nullable Stakeholder find(Sight sight, String id) {
		Place place = this.whereabouts.of(id);
		Account account = place == null ? null : Account.of(sight, place.streamId());
		return account == null ? null : Stakeholder.of(account, id);
	}

	@QueryMapping
	@Nullable Person person(@Argument String id) {
		return this.people.find(this.sights.open(), id);
	}

	@SchemaMapping
	@Nullable Person person(Member member) {
		return Person.of(member.sight(), member.sight().workspace(), member.personId());
	}

	@SchemaMapping
	@Nullable Member member(Person person) {
		return person.sight()
			.workspace()
			.having(RecordType.MEMBER, "personId", person.id())
			.stream()
			.findFirst()
			.map(member -> Member.of(person.sight(), member.id()))
			.orElse(null);
	}

	@BatchMapping
	Map<Person, List<Stakeholder>> stakeholders(List<Person> persons) {
		Map<Person, List<Stakeholder>> seats = new HashMap<>();
		this.people.accounts(persons).forEach((person, accounts) -> seats.put(person, accounts.stream().flatMap(snapshot -> {
			Account account = Account.of(person.sight(), snapshot);
			return Seating.of(snapshot).seatsOf(person.id()).stream().map(seat -> Stakeholder.of(account, seat));
		}).toList()));
		return seats;
	}

	@BatchMapping(typeName = "Person", field = "tenures")
	Map<Person, List<Tenure>> tenuresOfPersons(List<Person> persons) {
		Map<Person, List<Tenure>> tenures = new HashMap<>();
		this.people.accounts(persons).forEach((person, accounts) -> tenures.put(person, accounts.stream().flatMap(snapshot -> {
			Account account = Account.of(person.sight(), snapshot);
			return snapshot.having(RecordType.TENURE, "personId", person.id()).stream().map(record -> new Tenure(account, record));
		}).sorted(Tenure.LATEST_FIRST).toList()));
		return tenures;
	}

	@SchemaMapping
	RelationshipMap relationshipMap(Account account, @Argument @Nullable String mapId, @Argument @Nullable OffsetDateTime asOf) {
		Account then = asOf == null ? account
				: Account.asOf(account.sight(), this.history.asOf(account.snapshot(), asOf, "asOf"), asOf);
		if (mapId == null) {
			return new RelationshipMap(then);
		}
		MapView map = then.map(mapId);
		if (map == null) {
			throw Refusal.unseen("mapId");
		}
		return new RelationshipMap(then.on(map));
	}

	@SchemaMapping(typeName = "RelationshipMap", field = "stakeholder")
	@Nullable Stakeholder ofMap(RelationshipMap map, @Argument String id) {
		return Stakeholder.of(map.account(), id);
	}

	@SchemaMapping(typeName = "CycleError")
	List<Stakeholder> cycle(CycleError error) {
		Account account = Account.of(this.sights.open(), error.accountId());
		if (account == null) {
			return List.of();
		}
		return error.seatIds().stream().map(id -> Stakeholder.of(account, id)).filter(Objects::nonNull).toList();
	}

	@MutationMapping
	Map<String, Object> addStakeholder(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "stakeholder", this.service::add, this::stakeholder);
	}

	@MutationMapping
	Map<String, Object> updateStakeholder(DataFetchingEnvironment environment) {
		Map<String, Object> input = environment.getArgument("input");
		return this.mutations.answer(environment, "stakeholder", this.service::update,
				id -> onMap(stakeholder(id), (String) input.get("mapId")));
	}

	private static @Nullable Stakeholder onMap(@Nullable Stakeholder stakeholder, @Nullable String mapId) {
		MapView map = stakeholder == null || mapId == null ? null : stakeholder.account().map(mapId);
		return map == null ? stakeholder : Stakeholder.of(stakeholder.account().on(map), stakeholder.id());
	}

	@MutationMapping
	Map<String, Object> confirmJudgements(DataFetchingEnvironment environment) {
		Map<String, Object> input = environment.getArgument("input");
		return this.mutations.answer(environment, "stakeholder", this.service::confirm,
				id -> onMap(stakeholder(id), (String) input.get("mapId")));
	}

	@MutationMapping
	Map<String, Object> moveStakeholder(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "stakeholder", this.service::move, this::stakeholder);
	}

	@MutationMapping
	Map<String, Object> setDottedLine(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "stakeholder", this.service::setDottedLine, this::stakeholder);
	}

	@MutationMapping
	Map<String, Object> removeStakeholder(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "removedId", this.service::remove, id -> id);
	}

	@MutationMapping
	Map<String, Object> assignSeat(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "stakeholder", this.service::assign, this::stakeholder);
	}

	@MutationMapping
	Map<String, Object> vacateSeat(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "stakeholder", this.service::vacate, this::stakeholder);
	}

}
