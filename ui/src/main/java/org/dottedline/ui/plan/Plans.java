package org.dottedline.ui.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.dottedline.schema.types.Account;
import org.dottedline.schema.types.Action;
import org.dottedline.schema.types.ActionConnection;
import org.dottedline.schema.types.CommentCount;
import org.dottedline.schema.types.Insight;
import org.dottedline.schema.types.MatrixColumn;
import org.dottedline.schema.types.MatrixRow;
import org.dottedline.schema.types.Member;
import org.dottedline.schema.types.Plan;
import org.dottedline.schema.types.Stakeholder;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Changed;
import org.dottedline.ui.api.Document;
import org.dottedline.ui.api.Edits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and changes plans. */
@Component
class Plans {

	private static final Document READ = Document.named("plan");
	private static final Document MINE = Document.named("my-actions");

	private final Api api;
	private final Edits edits;

	Plans(Api api, Edits edits) {
		this.api = api;
		this.edits = edits;
	}

	Edits edits() {
		return edits;
	}

	/** The plan of an account, and what it may name. */
	Known of(String id) {
		var answer = api.execute(READ, Map.of("id", id), Answer.class);
		var account = answer.account();
		return new Known(account, Objects.requireNonNull(account.getPlan()), account.getInsights(), answer.viewer().getId(),
				answer.members().stream().map(each -> new Choice(each.getId(), each.getName())).toList(),
				account.getRelationshipMap().getStakeholders().stream().map(Plans::choice).toList(),
				account.getOpportunities().getEdges().stream().map(edge -> edge.getNode()).filter(each -> !each.getIsClosed())
						.map(each -> new Choice(each.getId(), each.getName())).toList(),
				cells(account),
				account.getCommentCounts().stream().collect(Collectors.toMap(count -> count.getTarget().getId(), CommentCount::getThreads)));
	}

	private static Choice choice(Stakeholder seat) {
		return new Choice(seat.getId(), seat.getTitle() == null ? seat.getName() : seat.getName() + ", " + seat.getTitle());
	}

	/** Those of which something is known; more would be every unit by every product. */
	private static List<Choice> cells(Account account) {
		var rows = account.getWhitespace().getRows().stream().collect(Collectors.toMap(MatrixRow::getId, MatrixRow::getName));
		var columns = account.getWhitespace().getColumns().stream().collect(Collectors.toMap(MatrixColumn::getId, MatrixColumn::getName));
		return account.getWhitespace().getCells().stream().filter(cell -> rows.containsKey(cell.getRow()) && columns.containsKey(cell.getColumn()))
				.map(cell -> new Choice(cell.getRow() + " " + cell.getColumn(), rows.get(cell.getRow()) + " \u00d7 " + columns.get(cell.getColumn()))).toList();
	}

	/** The next page of what the reader has to do; the first after null. */
	ActionConnection mine(@Nullable String after) {
		var variables = new HashMap<String, @Nullable Object>();
		variables.put("after", after);
		return api.execute(MINE, variables, Mine.class).myActions();
	}

	/**
	 * Makes something for an account.
	 *
	 * @param mutation by the name of its document
	 * @param fields nulls are left out
	 */
	Changed create(String mutation, String account, Map<String, @Nullable Object> fields) {
		var given = new HashMap<String, @Nullable Object>(fields);
		given.values().removeIf(Objects::isNull);
		given.put("accountId", account);
		return edits.make(Document.named(mutation), given);
	}

	/** Changes something; nulls clear. */
	Changed update(String mutation, String id, Map<String, @Nullable Object> changes) {
		var given = new HashMap<String, @Nullable Object>(changes);
		given.put("id", id);
		return edits.make(Document.named(mutation), given);
	}

	Changed remove(String mutation, String id) {
		return edits.make(Document.named(mutation), Map.of("id", id));
	}

	/**
	 * A plan, and what it may name.
	 *
	 * @param viewer the reader as a member
	 * @param threads how many threads are open about what, by its id
	 */
	record Known(Account account, Plan plan, List<Insight> insights, String viewer, List<Choice> members, List<Choice> seats, List<Choice> opportunities,
			List<Choice> cells, Map<String, Integer> threads) {

		/** What is to be done and was for an objective; for none of them when null. */
		List<Action> actionsFor(@Nullable String objective) {
			return plan.getActions().stream().filter(action -> Objects.equals(objective, action.getObjective() == null ? null : action.getObjective().getId())).toList();
		}

		List<Choice> insightChoices() {
			return insights.stream().map(each -> new Choice(each.getId(), each.getText())).toList();
		}

		/** The strategies that an action of an objective may be part of. */
		List<Choice> strategiesFor(@Nullable String objective) {
			return plan.getObjectives().stream().filter(each -> each.getId().equals(objective))
					.flatMap(each -> each.getStrategies().stream()).map(each -> new Choice(each.getId(), each.getName())).toList();
		}
	}

	record Answer(List<Member> members, Member viewer, Account account) {
	}

	record Mine(ActionConnection myActions) {
	}
}
