package org.dottedline.comment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.account.PagedConnection;
import org.dottedline.account.Paging;
import org.dottedline.change.Input;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** A member's inbox as the API reads it. */
@Controller
class InboxController {

	private final Inbox inbox;

	private final Sights sights;

	InboxController(Inbox inbox, Sights sights) {
		this.inbox = inbox;
		this.sights = sights;
	}

	@QueryMapping
	PagedConnection notifications(@Argument @Nullable Boolean unread, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		List<Notification> all = this.inbox.of(this.sights.open())
			.stream()
			.filter(notification -> !Boolean.TRUE.equals(unread) || !notification.read())
			.toList();
		return Paging.page(all, first, after, Notification::id, notification -> notification);
	}

	@QueryMapping
	int unreadNotifications() {
		return unread(this.sights.open());
	}

	private int unread(Sight sight) {
		return (int) this.inbox.of(sight).stream().filter(notification -> !notification.read()).count();
	}

	@MutationMapping
	Map<String, Object> markNotificationsRead(DataFetchingEnvironment environment) {
		Input input = new Input(environment.getArgument("input"));
		Sight sight = this.sights.open();
		this.inbox.read(sight.viewer().memberId(), input.value("ids") == null ? null : input.choices("ids"));
		Map<String, Object> payload = new HashMap<>();
		payload.put("clientMutationId", input.idOrNull("clientMutationId"));
		payload.put("errors", List.of());
		payload.put("unread", unread(sight));
		return payload;
	}

}
