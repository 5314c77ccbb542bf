package org.dottedline.collaboration;

import java.util.Map;

import graphql.execution.SubscriptionExecutionStrategy;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/** Sends the events of a subscription in their order; left alone, the engine sends whichever is resolved first. */
@Component
class EventsInOrder implements WebGraphQlInterceptor {

	private static final Map<String, Object> IN_ORDER = Map
		.of(SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED, true);

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.configureExecutionInput((input, builder) -> builder.graphQLContext(IN_ORDER).build());
		return chain.next(request);
	}

}
