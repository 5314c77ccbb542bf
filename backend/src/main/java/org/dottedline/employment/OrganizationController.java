package org.dottedline.employment;

import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.account.PagedConnection;
import org.dottedline.account.Paging;
import org.dottedline.change.Mutations;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Organizations as the API reads and changes them. */
@Controller
class OrganizationController {

	private final OrganizationService service;

	private final Sights sights;

	private final Mutations mutations;

	OrganizationController(OrganizationService service, Sights sights, Mutations mutations) {
		this.service = service;
		this.sights = sights;
		this.mutations = mutations;
	}

	@QueryMapping
	PagedConnection organizations(@Argument @Nullable String text, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return Paging.page(OrganizationDirectory.of(this.sights.open().workspace()).with(text), first, after,
				Organization::id, organization -> organization);
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
