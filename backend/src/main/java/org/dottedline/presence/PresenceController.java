package org.dottedline.presence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.change.Input;
import org.dottedline.change.Payloads;
import org.dottedline.change.Refusal;
import org.dottedline.member.Member;
import org.dottedline.presence.PresenceEvent.Presence;
import org.dottedline.security.CurrentViewer;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/** Presence as the API tells and takes it. */
@Controller
class PresenceController {

	private final PresenceService service;

	private final PresenceSubscription subscription;

	private final CurrentViewer currentViewer;

	PresenceController(PresenceService service, PresenceSubscription subscription, CurrentViewer currentViewer) {
		this.service = service;
		this.subscription = subscription;
		this.currentViewer = currentViewer;
	}

	@SubscriptionMapping
	Flux<PresenceEvent> presence(@Argument String accountId, @Argument @Nullable String windowId,
			DataFetchingEnvironment environment) {
		// On a subscription there is no request's thread to ask who calls.
		Viewer viewer = Objects.requireNonNull(environment.getGraphQlContext().get(Viewer.class));
		return this.subscription.follow(viewer, accountId, windowId);
	}

	@MutationMapping
	Map<String, Object> setPresence(DataFetchingEnvironment environment) {
		Input input = new Input(environment.getArgument("input"));
		try {
			String id = this.service.tell(this.currentViewer.require(), input);
			Map<String, Object> payload = new HashMap<>();
			payload.put("clientMutationId", input.clientMutationId());
			payload.put("errors", List.of());
			payload.put("presenceId", id);
			return payload;
		}
		catch (Refusal refusal) {
			return Payloads.refused(input, refusal);
		}
	}

	@SchemaMapping
	String windowId(Presence presence) {
		return presence.occupant().windowId();
	}

	@SchemaMapping
	@Nullable Member member(Presence presence) {
		return Member.of(presence.sight(), presence.occupant().memberId());
	}

	@SchemaMapping
	boolean own(Presence presence) {
		return presence.isOwn();
	}

	@SchemaMapping
	Object since(Presence presence) {
		return presence.occupant().since();
	}

	@SchemaMapping
	boolean away(Presence presence) {
		return presence.occupant().where().away();
	}

	@SchemaMapping
	@Nullable String place(Presence presence) {
		return presence.occupant().where().place();
	}

	@SchemaMapping
	List<String> selection(Presence presence) {
		return presence.occupant().where().selection();
	}

	@SchemaMapping
	@Nullable Object editing(Presence presence) {
		return presence.occupant().where().editing();
	}

	@SchemaMapping
	@Nullable Object pointer(Presence presence) {
		return presence.occupant().where().pointer();
	}

	@SchemaMapping
	@Nullable Object looking(Presence presence) {
		return presence.occupant().where().looking();
	}

	@SchemaMapping
	@Nullable String followingId(Presence presence) {
		return presence.occupant().where().followingId();
	}

}
