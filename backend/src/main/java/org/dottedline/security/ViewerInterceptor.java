package org.dottedline.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/**
 * Lets no GraphQL request pass without a viewer, whether it came by HTTP, by WebSocket or from inside the process. The
 * viewer is in the GraphQL context under {@code Viewer.class}; a subscription ends when their sign-in does.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ViewerInterceptor implements WebSocketGraphQlInterceptor {

	private static final GraphQLError SIGN_IN_FIRST = GraphQLError.newError()
		.message(NotSignedIn.MESSAGE)
		.errorType(ErrorType.UNAUTHORIZED)
		.extensions(Map.of("code", NotSignedIn.CODE))
		.build();

	private final CurrentViewer currentViewer;

	private final SocketSignIn sockets;

	private final TokenEndings endings;

	ViewerInterceptor(CurrentViewer currentViewer, SocketSignIn sockets, TokenEndings endings) {
		this.currentViewer = currentViewer;
		this.sockets = sockets;
		this.endings = endings;
	}

	@Override
	public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo socket, Map<String, Object> payload) {
		return Mono.fromRunnable(() -> this.sockets.begin(socket, payload));
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Optional<Viewer> found = request instanceof WebSocketGraphQlRequest socketRequest
				? this.sockets.viewerOf(socketRequest.getSessionInfo()) : this.currentViewer.find();
		if (found.isEmpty()) {
			return Mono.just(refusal(request));
		}
		Viewer viewer = found.get();
		request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(Viewer.class, viewer)).build());
		return chain.next(request)
			.map(response -> request instanceof WebSocketGraphQlRequest ? response : endWithSignIn(response, viewer))
			.contextWrite(context -> as(viewer, context));
	}

	/** What a socket's handshake knew of its caller must not count, so services see who was named in its first message. */
	private static Context as(Viewer viewer, Context context) {
		return context.put(SecurityContext.class.getName(), new SecurityContextImpl(ViewerAuthentication.byBearer(viewer)));
	}

	/** Not over a WebSocket: it is closed as a whole, so that its client knows to take all up again after the next sign-in. */
	private WebGraphQlResponse endWithSignIn(WebGraphQlResponse response, Viewer viewer) {
		if (!(response.getData() instanceof Publisher<?> events)) {
			return response;
		}
		Mono<Object> signedOut = this.endings.endOf(viewer)
			.then(Mono.error(() -> new SubscriptionPublisherException(List.of(SIGN_IN_FIRST), new NotSignedIn())));
		Flux<?> untilSignedOut = Flux.<Object>from(events).takeUntilOther(signedOut);
		return response.transform(builder -> builder.data(untilSignedOut));
	}

	private static WebGraphQlResponse refusal(WebGraphQlRequest request) {
		ExecutionResult result = ExecutionResult.newExecutionResult().addError(SIGN_IN_FIRST).build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}
}
