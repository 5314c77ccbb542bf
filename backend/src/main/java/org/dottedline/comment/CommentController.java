package org.dottedline.comment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.access.Whereabouts;
import org.dottedline.account.Account;
import org.dottedline.account.PagedConnection;
import org.dottedline.account.Paging;
import org.dottedline.change.Mutations;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.member.Member;
import org.dottedline.whitespace.CellId;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Comments as the API reads and changes them. */
@Controller
class CommentController {

	private final CommentService service;

	private final Whereabouts whereabouts;

	private final Sights sights;

	private final Mutations mutations;

	private final Unreached unreached;

	CommentController(CommentService service, Whereabouts whereabouts, Sights sights, Mutations mutations, Unreached unreached) {
		this.service = service;
		this.unreached = unreached;
		this.whereabouts = whereabouts;
		this.sights = sights;
		this.mutations = mutations;
	}

	@SchemaMapping
	PagedConnection comments(Account account, @Argument @Nullable String target, @Argument @Nullable String row,
			@Argument @Nullable String column, @Argument @Nullable Boolean resolved, @Argument @Nullable Integer first, @Argument @Nullable String after) {
		String about = row != null && column != null ? CellId.of(account.id(), row, column) : target;
		List<GraphRecord> threads = Comment.threads(account)
			.stream()
			.filter(comment -> about == null || about.equals(comment.text("aboutId")))
			.filter(comment -> resolved == null || resolved == comment.flag("resolved"))
			.toList();
		return Paging.page(threads, first, after, GraphRecord::id, comment -> Comment.of(account, comment));
	}

	/** Resolved threads count no more, and what is gone has no place to show a count at. */
	@SchemaMapping
	List<CommentCount> commentCounts(Account account) {
		Map<Target, Integer> counts = new LinkedHashMap<>();
		Map<Target, Integer> threads = new HashMap<>();
		for (GraphRecord comment : Comment.threads(account)) {
			if (!comment.flag("resolved")) {
				int replies = account.snapshot().having(RecordType.COMMENT, "parentId", comment.id()).size();
				counts.merge(Target.of(comment), 1 + replies, Integer::sum);
				threads.merge(Target.of(comment), 1, Integer::sum);
			}
		}
		return counts.entrySet()
			.stream()
			.map(count -> new CommentCount(CommentTarget.of(account, count.getKey()), count.getValue(), threads.get(count.getKey())))
			.filter(count -> count.target().label() != null)
			.toList();
	}

	@SchemaMapping
	List<Member> membersWithoutSight(Account account, @Argument List<String> memberIds) {
		return this.unreached.among(account, memberIds);
	}

	private Map<String, Object> tellingWhoIsNotReached(Map<String, Object> payload) {
		boolean said = payload.get("comment") instanceof Comment;
		payload.put("unreached", said ? this.unreached.by((Comment) payload.get("comment")) : List.of());
		return payload;
	}

	@MutationMapping
	Map<String, Object> addComment(DataFetchingEnvironment environment) {
		return tellingWhoIsNotReached(this.mutations.answer(environment, "comment", this.service::add, this::comment));
	}

	@MutationMapping
	Map<String, Object> updateComment(DataFetchingEnvironment environment) {
		return tellingWhoIsNotReached(this.mutations.answer(environment, "comment", this.service::update, this::comment));
	}

	@MutationMapping
	Map<String, Object> resolveComment(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "comment", this.service::resolve, this::comment);
	}

	@MutationMapping
	Map<String, Object> removeComment(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "removedId", this.service::remove, id -> id);
	}

	private @Nullable Comment comment(String id) {
		Account account = Account.of(this.sights.open(), this.whereabouts.accountOf(RecordType.COMMENT, id));
		return account == null ? null : Comment.of(account, id);
	}

	/** How many comments are open about something, replies included, and in how many threads. */
	record CommentCount(CommentTarget target, int open, int threads) {
	}

}
