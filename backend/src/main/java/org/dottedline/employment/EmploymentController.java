package org.dottedline.employment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.change.Mutations;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.stakeholder.People;
import org.dottedline.stakeholder.Person;
import org.dottedline.stakeholder.RelationshipMap;
import org.dottedline.stakeholder.Stakeholder;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Employments as the API reads and changes them. */
@Controller
class EmploymentController {

	private final EmploymentService service;

	private final People people;

	private final Sights sights;

	private final Mutations mutations;

	EmploymentController(EmploymentService service, People people, Sights sights, Mutations mutations) {
		this.service = service;
		this.people = people;
		this.sights = sights;
		this.mutations = mutations;
	}

	@BatchMapping
	Map<Person, List<Employment>> employments(List<Person> persons) {
		Map<Person, List<Employment>> employments = new HashMap<>();
		this.people.accounts(persons).forEach((person, accounts) -> {
			Snapshot workspace = person.sight().workspace();
			employments.put(person, records(accounts, workspace, person.id()).stream()
				.map(record -> Employment.of(workspace, record))
				.filter(employment -> employment.organization() != null)
				.toList());
		});
		return employments;
	}

	private static List<GraphRecord> records(List<Snapshot> accounts, Snapshot workspace, String personId) {
		Map<String, GraphRecord> found = new HashMap<>();
		Stream.concat(accounts.stream(), Stream.of(workspace))
			.flatMap(place -> place.having(RecordType.EMPLOYMENT, "personId", personId).stream())
			.forEach(record -> found.put(record.id(), record));
		return found.values()
			.stream()
			.sorted(Comparator.comparing((GraphRecord record) -> record.text("from", ""))
				.thenComparing(GraphRecord::id)
				.reversed())
			.toList();
	}

	@SchemaMapping
	List<Affiliation> affiliations(RelationshipMap map) {
		return affiliations(map.account(),
				map.account().snapshot().all(RecordType.EMPLOYMENT).stream().sorted(Comparator.comparing(GraphRecord::id)));
	}

	@SchemaMapping
	List<Affiliation> affiliations(Stakeholder stakeholder) {
		String personId = stakeholder.personId();
		return personId == null ? List.of() : affiliations(stakeholder.account(),
				stakeholder.account().snapshot().having(RecordType.EMPLOYMENT, "personId", personId).stream());
	}

	private static List<Affiliation> affiliations(Account account, Stream<GraphRecord> records) {
		Snapshot workspace = account.sight().workspace();
		return records.map(record -> Affiliation.of(account, workspace, record)).filter(Objects::nonNull).toList();
	}

	@MutationMapping
	Map<String, Object> addEmployment(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "employment", this.service::add, this::employment);
	}

	@MutationMapping
	Map<String, Object> updateEmployment(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "employment", this.service::update, this::employment);
	}

	@MutationMapping
	Map<String, Object> removeEmployment(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "removedId", this.service::remove, id -> id);
	}

	private @Nullable Employment employment(String id) {
		Sight sight = this.sights.open();
		Snapshot place = this.service.place(sight, id);
		GraphRecord record = place == null ? null : place.find(RecordType.EMPLOYMENT, id);
		return record == null ? null : Employment.of(sight.workspace(), record);
	}

	/**
	 * Where a person of the map worked or studied.
	 * @param ownAccount whether it is the account of the map, where being together is no past
	 */
	public record Affiliation(Person person, Organization organization, EmploymentKind kind, boolean ownAccount,
			@Nullable String from, @Nullable String to) {

		static @Nullable Affiliation of(Account account, Snapshot workspace, GraphRecord record) {
			Person person = Person.of(account, record.text("personId"));
			Organization organization = Organization.of(workspace, record.text("organizationId"));
			return person == null || organization == null ? null
					: new Affiliation(person, organization, EmploymentKind.of(record.text("kind")),
							organization.id().equals(Organizations.of(workspace).named(account.name())), record.text("from"), record.text("to"));
		}

	}

}
