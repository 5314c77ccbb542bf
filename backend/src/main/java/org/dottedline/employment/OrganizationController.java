package org.dottedline.employment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.account.PagedConnection;
import org.dottedline.account.Paging;
import org.dottedline.change.Mutations;
import org.dottedline.graph.Snapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Organizations as the API reads and changes them. */
@Controller
class OrganizationController {

	private static final int MOST_PROPOSALS = 100;

	private final OrganizationService service;

	private final Headcounts headcounts;

	private final Sights sights;

	private final Mutations mutations;

	OrganizationController(OrganizationService service, Headcounts headcounts, Sights sights, Mutations mutations) {
		this.service = service;
		this.headcounts = headcounts;
		this.sights = sights;
		this.mutations = mutations;
	}

	@QueryMapping
	PagedConnection organizations(@Argument @Nullable String text, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return Paging.page(OrganizationDirectory.of(this.sights.open().workspace()).with(text), first, after,
				Organization::id, organization -> organization);
	}

	@QueryMapping
	List<OrganizationTwins.Pair> organizationMergeProposals(@Argument @Nullable String text, @Argument @Nullable Integer first) {
		Snapshot workspace = this.sights.open().workspace();
		Set<Organization> with = Set.copyOf(OrganizationDirectory.of(workspace).with(text));
		return OrganizationTwins.of(workspace)
			.pairs()
			.stream()
			.filter(pair -> with.contains(pair.keep()) || with.contains(pair.duplicate()))
			.limit(Math.clamp(first == null ? 50 : first, 1, MOST_PROPOSALS))
			.toList();
	}

	@BatchMapping
	Map<Organization, Integer> peopleCount(List<Organization> organizations) {
		Map<String, Integer> counts = this.headcounts.of(this.sights.open(), organizations.stream().map(Organization::id).distinct().toList());
		return organizations.stream().distinct().collect(Collectors.toMap(Function.identity(), organization -> counts.get(organization.id())));
	}

	@MutationMapping
	Map<String, Object> updateOrganization(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "organization", this.service::update, this::organization);
	}

	@MutationMapping
	Map<String, Object> mergeOrganizations(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "organization", this.service::merge, this::organization);
	}

	private @Nullable Organization organization(String id) {
		return Organization.of(this.sights.open().workspace(), id);
	}

}
