package org.dottedline.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.change.ChangeLog;
import org.dottedline.change.Mutations;
import org.dottedline.change.UserError.ConflictError;
import org.dottedline.collaboration.AccountEvent.ChangesEvent;
import org.dottedline.graph.CommittedChange;
import org.dottedline.graph.Entry;
import org.dottedline.graph.Snapshot;
import org.dottedline.graph.Streams;
import org.dottedline.member.Member;
import org.dottedline.security.Viewer;
import org.dottedline.views.ToldViews;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/** Histories as the API reads and follows them, and taking changes back. */
@Controller
class CollaborationController {

	private final Sights sights;

	private final ChangeLog log;

	private final AccountSubscription subscription;

	private final UndoService undo;

	private final Mutations mutations;

	CollaborationController(Sights sights, ChangeLog log, AccountSubscription subscription, UndoService undo,
			Mutations mutations) {
		this.sights = sights;
		this.log = log;
		this.subscription = subscription;
		this.undo = undo;
		this.mutations = mutations;
	}

	@SubscriptionMapping
	Flux<AccountEvent> accountChanges(@Argument String accountId, @Argument @Nullable Integer afterRevision,
			DataFetchingEnvironment environment) {
		return this.subscription.follow(viewer(environment), accountId, afterRevision);
	}

	/** All that an event tells is seen alike. */
	@SchemaMapping
	DataFetcherResult<List<CommittedChange>> changes(ChangesEvent event, DataFetchingEnvironment environment) {
		Sight told = this.sights.told(viewer(environment), event.changes().getFirst().streamId(), event.revision());
		return DataFetcherResult.<List<CommittedChange>>newResult().data(event.changes()).localContext(told).build();
	}

	@SchemaMapping
	List<CommittedChange> changes(Account account, @Argument @Nullable Integer after,
			@Argument @Nullable Integer first, @Argument @Nullable Integer before, @Argument @Nullable ChangeFilter filter,
			DataFetchingEnvironment environment) {
		int most = Math.clamp(first == null ? 50 : first, 1, 100);
		if (before != null || filter != null) {
			int below = Math.min(account.revision() + 1, before == null ? Integer.MAX_VALUE : before);
			return this.log.search(account.id(), after == null ? 0 : after, below, most,
					ChangeFilter.orAll(filter).by(viewer(environment)));
		}
		return after == null ? this.log.latest(account.id(), account.revision(), most)
				: this.log.after(account.id(), after, most);
	}

	@SchemaMapping(typeName = "Change")
	@Nullable Member by(CommittedChange change, DataFetchingEnvironment environment) {
		return change.byId() == null ? null : Member.of(sight(environment), change.byId());
	}

	@SchemaMapping(typeName = "Change")
	int entryCount(CommittedChange change, DataFetchingEnvironment environment) {
		return told(change, environment).size();
	}

	@SchemaMapping(typeName = "Change")
	List<ChangeEntry> entries(CommittedChange change, @Argument @Nullable Integer first, @Argument @Nullable Integer skip,
			DataFetchingEnvironment environment) {
		return told(change, environment).stream()
			.skip(Math.max(0, skip == null ? 0 : skip))
			.limit(Math.clamp(first == null ? 100 : first, 1, 1000))
			.map(ChangeEntry::of)
			.toList();
	}

	/** What a viewer may read of a change. */
	private List<Entry> told(CommittedChange change, DataFetchingEnvironment environment) {
		Viewer viewer = viewer(environment);
		return change.entries().stream().filter(entry -> ToldViews.tells(change, entry, viewer)).toList();
	}

	@SchemaMapping(typeName = "Change")
	@Nullable List<String> touchedStakeholders(CommittedChange change, DataFetchingEnvironment environment) {
		if (Streams.WORKSPACE.equals(change.streamId())) {
			return List.of();
		}
		Snapshot account = sight(environment).account(change.streamId());
		return account == null ? List.of() : TouchedParts.stakeholders(change, account);
	}

	@SchemaMapping(typeName = "Change")
	boolean touchesWhitespace(CommittedChange change) {
		return TouchedParts.whitespace(change);
	}

	@SchemaMapping(typeName = "ConflictError")
	@Nullable Member by(ConflictError error, DataFetchingEnvironment environment) {
		return error.byId() == null ? null : Member.of(sight(environment), error.byId());
	}

	@MutationMapping
	Map<String, Object> undo(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "undone", this.undo::undo, id -> id);
	}

	@MutationMapping
	Map<String, Object> restoreValue(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "restoredId", this.undo::restore, id -> id);
	}

	private Sight sight(DataFetchingEnvironment environment) {
		return environment.getLocalContext() instanceof Sight told ? told : this.sights.open(viewer(environment));
	}

	/** On a subscription there is no request's thread to ask. */
	private static Viewer viewer(DataFetchingEnvironment environment) {
		return Objects.requireNonNull(environment.getGraphQlContext().get(Viewer.class));
	}

	/** What a change did to one thing. */
	public record ChangeEntry(String target, String type, Entry.Kind kind, List<FieldChange> fields) {

		static ChangeEntry of(Entry entry) {
			return new ChangeEntry(entry.target(), entry.type().label(), entry.kind(),
					entry.fields()
						.entrySet()
						.stream()
						.map(field -> new FieldChange(field.getKey(), field.getValue().before(),
								field.getValue().after()))
						.toList());
		}

	}

	/** A field before and after. */
	public record FieldChange(String field, @Nullable Object before, @Nullable Object after) {
	}

}
