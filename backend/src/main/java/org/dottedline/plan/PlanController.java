package org.dottedline.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.AccountRights;
import org.dottedline.access.Sights;
import org.dottedline.access.Whereabouts;
import org.dottedline.account.Account;
import org.dottedline.change.Mutations;
import org.dottedline.graph.RecordType;
import org.dottedline.security.Administrators;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Plans as the API reads and changes them. */
@Controller
class PlanController {

	private final ObjectiveService objectives;

	private final ActionService actions;

	private final Measure measures;

	private final Administrators administrators;

	private final Whereabouts whereabouts;

	private final Sights sights;

	private final Mutations mutations;

	PlanController(ObjectiveService objectives, ActionService actions, Measure measures, Administrators administrators, Whereabouts whereabouts,
			Sights sights, Mutations mutations) {
		this.objectives = objectives;
		this.actions = actions;
		this.measures = measures;
		this.administrators = administrators;
		this.whereabouts = whereabouts;
		this.sights = sights;
		this.mutations = mutations;
	}

	@SchemaMapping
	Plan plan(Account account) {
		return new Plan(account, this.measures);
	}

	/** Whoever was taken their access still has their name on what they owned. */
	@BatchMapping
	List<Boolean> ownerLeft(List<Action> actions) {
		List<String> owners = actions.stream().map(action -> action.record().text("ownerId", "")).distinct().toList();
		Set<String> lookAfterAll = this.administrators.among(owners);
		return actions.stream().map(action -> {
			String owner = action.record().text("ownerId");
			return owner == null || AccountRights.of(action.account().snapshot()).of(owner, lookAfterAll.contains(owner)) == null;
		}).toList();
	}

	@MutationMapping
	Map<String, Object> createObjective(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "objective", this.objectives::create, this::objective);
	}

	@MutationMapping
	Map<String, Object> updateObjective(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "objective", this.objectives::update, this::objective);
	}

	@MutationMapping
	Map<String, Object> removeObjective(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "removedId", this.objectives::remove, id -> id);
	}

	@MutationMapping
	Map<String, Object> createStrategy(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "strategy", this.objectives::createStrategy, this::strategy);
	}

	@MutationMapping
	Map<String, Object> updateStrategy(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "strategy", this.objectives::updateStrategy, this::strategy);
	}

	@MutationMapping
	Map<String, Object> removeStrategy(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "removedId", this.objectives::removeStrategy, id -> id);
	}

	@MutationMapping
	Map<String, Object> createAction(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "action", this.actions::create, this::action);
	}

	@MutationMapping
	Map<String, Object> updateAction(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "action", this.actions::update, this::action);
	}

	@MutationMapping
	Map<String, Object> removeAction(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "removedId", this.actions::remove, id -> id);
	}

	private @Nullable Object objective(String id) {
		return found(RecordType.OBJECTIVE, id, (account, any) -> Objective.of(account, any, this.measures));
	}

	private @Nullable Object strategy(String id) {
		return found(RecordType.STRATEGY, id, (account, any) -> Strategy.of(account, any, this.measures));
	}

	private @Nullable Object action(String id) {
		return found(RecordType.ACTION, id, (account, any) -> Action.of(account, any, this.measures));
	}

	private @Nullable Object found(RecordType type, String id, BiFunction<Account, String, @Nullable Object> shown) {
		Account account = Account.of(this.sights.open(), this.whereabouts.accountOf(type, id));
		return account == null ? null : shown.apply(account, id);
	}

}
