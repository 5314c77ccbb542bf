package org.dottedline.stakeholder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.change.Mutations;
import org.dottedline.stakeholder.MergeProposals.Proposal;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Persons who may be one, as the API proposes and merges them, and persons who are erased. */
@Controller
class MergeController {

	private final MergeService service;

	private final ErasureService erasure;

	private final People people;

	private final Namesakes namesakes;

	private final Sights sights;

	private final Mutations mutations;

	MergeController(MergeService service, ErasureService erasure, People people, Namesakes namesakes, Sights sights,
			Mutations mutations) {
		this.service = service;
		this.erasure = erasure;
		this.people = people;
		this.namesakes = namesakes;
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

	@QueryMapping
	List<PersonMergeProposal> personMergeProposals(@Argument @Nullable Integer first) {
		Sight sight = this.sights.open();
		List<Proposal> proposals = this.namesakes.proposals(sight.viewer())
			.stream()
			.limit(Math.clamp(first == null ? 50 : first, 1, 100))
			.toList();
		Map<String, Person> persons = this.people.find(sight,
				proposals.stream().flatMap(proposal -> Stream.of(proposal.keepId(), proposal.mergeId())).toList());
		return proposals.stream()
			.filter(proposal -> persons.containsKey(proposal.keepId()) && persons.containsKey(proposal.mergeId()))
			.map(proposal -> new PersonMergeProposal(persons.get(proposal.keepId()), persons.get(proposal.mergeId()),
					proposal.signs()))
			.toList();
	}

	private static Person person(Account account, String id) {
		return Objects.requireNonNull(Person.of(account, id));
	}

	@MutationMapping
	Map<String, Object> erasePerson(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "erasedId", this.erasure::erase, id -> id);
	}

	@MutationMapping
	Map<String, Object> mergePersons(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "person", this.service::merge,
				id -> this.people.find(this.sights.open(), id));
	}

	/** Two who may be one. */
	record PersonMergeProposal(Person keep, Person merge, Set<MergeSign> signs) {
	}

}
