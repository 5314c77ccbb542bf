package org.dottedline.stakeholder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.change.Mutations;
import org.dottedline.stakeholder.MergeProposals.Sign;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Persons who may be one, as the API proposes and merges them. */
@Controller
class MergeController {

	private final MergeService service;

	private final People people;

	private final Sights sights;

	private final Mutations mutations;

	MergeController(MergeService service, People people, Sights sights, Mutations mutations) {
		this.service = service;
		this.people = people;
		this.sights = sights;
		this.mutations = mutations;
	}

	@SchemaMapping
	List<PersonMergeProposal> personMergeProposals(Account account, @Argument @Nullable Integer first) {
		return MergeProposals.of(account.snapshot())
			.stream()
			.limit(Math.clamp(first == null ? 50 : first, 1, 100))
			.map(proposal -> new PersonMergeProposal(person(account, proposal.keepId()),
					person(account, proposal.mergeId()), proposal.signs()))
			.toList();
	}

	private static Person person(Account account, String id) {
		return Objects.requireNonNull(Person.of(account, id));
	}

	@MutationMapping
	Map<String, Object> mergePersons(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "person", this.service::merge,
				id -> this.people.find(this.sights.open(), id));
	}

	/** Two who may be one. */
	record PersonMergeProposal(Person keep, Person merge, Set<Sign> signs) {
	}

}
