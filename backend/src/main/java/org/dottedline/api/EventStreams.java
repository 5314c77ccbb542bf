package org.dottedline.api;

import java.time.Duration;
import java.util.Map;

import graphql.ExecutionResult;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * GraphQL over server-sent events, each stream written by a thread of its own, one event after the other: who does not
 * read holds up nobody else, and one event waits for them at most. The library's own writes on whatever thread brings the
 * event or the next sign of life.
 */
final class EventStreams extends GraphQlSseHandler {

	private final Duration timeout;

	private final Duration keepAlive;

	EventStreams(WebGraphQlHandler handler, Duration timeout, Duration keepAlive) {
		super(handler, timeout, keepAlive);
		this.timeout = timeout;
		this.keepAlive = keepAlive;
	}

	@Override
	protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
		return ServerResponse.sse(out -> {
			EventStream stream = new EventStream(out, this.keepAlive);
			answer.flatMapMany(EventStreams::events).subscribe(stream);
			Thread.ofVirtual().name("event-stream").start(stream);
		}, this.timeout);
	}

	/** A query, a mutation or a refusal is one event. */
	private static Flux<Map<String, Object>> events(WebGraphQlResponse response) {
		return response.getData() instanceof Publisher<?> results
				? Flux.from(results).cast(ExecutionResult.class).map(ExecutionResult::toSpecification) : Flux.just(response.toMap());
	}

}
