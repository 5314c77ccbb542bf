package org.dottedline.views;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.access.Whereabouts;
import org.dottedline.account.Account;
import org.dottedline.change.Mutations;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Saved views as the API reads and changes them. */
@Controller
class SavedViewController {

	private final SavedViewService service;

	private final Whereabouts whereabouts;

	private final Sights sights;

	private final Mutations mutations;

	SavedViewController(SavedViewService service, Whereabouts whereabouts, Sights sights, Mutations mutations) {
		this.service = service;
		this.whereabouts = whereabouts;
		this.sights = sights;
		this.mutations = mutations;
	}

	@SchemaMapping
	List<SavedView> savedViews(Account account) {
		return account.snapshot()
			.all(RecordType.SAVED_VIEW)
			.stream()
			.map(view -> SavedView.of(account, view))
			.filter(Objects::nonNull)
			.sorted(Comparator.comparing(SavedView::name, String.CASE_INSENSITIVE_ORDER).thenComparing(SavedView::id))
			.toList();
	}

	@MutationMapping
	Map<String, Object> createSavedView(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "savedView", this.service::create, this::savedView);
	}

	@MutationMapping
	Map<String, Object> updateSavedView(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "savedView", this.service::update, this::savedView);
	}

	@MutationMapping
	Map<String, Object> removeSavedView(DataFetchingEnvironment environment) {
		return this.mutations.answer(environment, "removedId", this.service::remove, id -> id);
	}

	private @Nullable SavedView savedView(String id) {
		Account account = Account.of(this.sights.open(), this.whereabouts.accountOf(RecordType.SAVED_VIEW, id));
		GraphRecord record = account == null ? null : account.snapshot().find(RecordType.SAVED_VIEW, id);
		return record == null ? null : SavedView.of(account, record);
	}

}
