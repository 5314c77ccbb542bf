package org.dottedline.judgement;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.change.Mutations;
import org.dottedline.judgement.Lifetimes.JudgementLifetime;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How long judgements hold, as the API reads and changes it. */
@Controller
class LifetimeController {

	private final LifetimeService service;

	private final Sights sights;

	private final Mutations mutations;

	LifetimeController(LifetimeService service, Sights sights, Mutations mutations) {
		this.service = service;
		this.sights = sights;
		this.mutations = mutations;
	}

	@QueryMapping
	List<JudgementLifetime> judgementLifetimes() {
		return Lifetimes.of(this.sights.open().workspace()).all();
	}

	@MutationMapping
	Map<String, Object> setJudgementLifetimes(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "lifetimes", this.service::set, id -> judgementLifetimes());
	}

}
