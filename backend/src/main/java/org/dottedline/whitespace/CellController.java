package org.dottedline.whitespace;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.change.Mutations;
import org.dottedline.change.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Cells as the API changes them. */
@Controller
class CellController {

	private final CellService service;

	private final TargetService targets;

	private final ConflictService conflicts;

	private final WhitespaceService matrices;

	private final Sights sights;

	private final Mutations mutations;

	CellController(CellService service, TargetService targets, ConflictService conflicts, WhitespaceService matrices,
			Sights sights, Mutations mutations) {
		this.service = service;
		this.targets = targets;
		this.conflicts = conflicts;
		this.matrices = matrices;
		this.sights = sights;
		this.mutations = mutations;
	}

	@MutationMapping
	Map<String, Object> updateCell(DataFetchingEnvironment environment) {
		Map<String, Object> input = environment.getArgument("input");
		return this.mutations.answer(environment, "cell", this.service::update,
				id -> cells((String) input.get("accountId"), List.of(input), Set.of()).stream().findFirst().orElse(null));
	}

	@MutationMapping
	Map<String, Object> updateCells(DataFetchingEnvironment environment) {
		Map<String, Object> payload = this.mutations.answer(environment, "cells", this.service::updateAll, id -> null);
		payload.put("cells", cells(environment, "cells", payload));
		return payload;
	}

	@MutationMapping
	Map<String, Object> resolveCellConflicts(DataFetchingEnvironment environment) {
		Map<String, Object> payload = this.mutations.answer(environment, "cells", this.conflicts::resolve, id -> null);
		payload.put("cells", ((List<?>) payload.get("errors")).isEmpty() ? cells(environment, "conflicts", payload) : List.of());
		return payload;
	}

	@MutationMapping
	Map<String, Object> setTargets(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "account", this.targets::set,
				id -> Account.of(this.sights.open(), id));
	}

	/** The cells of a list in the input but for those at whose place an error points. */
	@SuppressWarnings("unchecked")
	private List<Cell> cells(DataFetchingEnvironment environment, String list, Map<String, Object> payload) {
		Map<String, Object> input = environment.getArgument("input");
		Set<String> wrong = new HashSet<>();
		for (UserError error : (List<UserError>) payload.get("errors")) {
			if (error.path().size() < 3) {
				return List.of();
			}
			wrong.add(error.path().get(2));
		}
		return cells((String) input.get("accountId"), (List<Map<String, Object>>) input.get(list), wrong);
	}

	private List<Cell> cells(@Nullable String accountId, List<Map<String, Object>> places, Set<String> wrong) {
		Account account = Account.of(this.sights.open(), accountId);
		if (account == null) {
			return List.of();
		}
		WhitespaceService.CellsOf cells = this.matrices.cells(account);
		return IntStream.range(0, places.size())
			.filter(place -> !wrong.contains(String.valueOf(place)))
			.mapToObj(place -> places.get(place))
			.map(place -> cells.at((String) place.get("row"), (String) place.get("column")))
			.toList();
	}

}
