package org.dottedline.application;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.ApiException;
import org.dottedline.ui.api.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.CollectionUtils;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API in this process: the same handler and interceptors that an HTTP request passes, as the member whose request
 * is being served on this thread.
 */
@Component
class GraphQlApi implements Api {

	private static final URI PLACE = URI.create("http://localhost/graphql");
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** The contract's types carry no type name unless a document asks for it, which it does where there is a choice. */
	private static final JsonMapper TYPES = JsonMapper.builder().enable(MapperFeature.USE_BASE_TYPE_AS_DEFAULT_IMPL)
			.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

	private final WebGraphQlHandler handler;

	GraphQlApi(WebGraphQlHandler handler) {
		this.handler = handler;
	}

	@Override
	public <T> T execute(Document document, Map<String, ?> variables, Class<T> answer) {
		var response = send(document, variables);
		if (!response.getErrors().isEmpty()) {
			throw refused(response.getErrors());
		}
		return TYPES.convertValue(response.getData(), answer);
	}

	private WebGraphQlResponse send(Document document, Map<String, ?> variables) {
		var body = Map.<String, Object>of("query", document.text(), "variables", new HashMap<>(variables));
		var request = new WebGraphQlRequest(PLACE, new HttpHeaders(), CollectionUtils.toMultiValueMap(Map.of()), Map.of(), body,
				UUID.randomUUID().toString(), Locale.ENGLISH);
		WebGraphQlResponse response;
		try {
			response = handler.handleRequest(request).block(PATIENCE);
		} catch (IllegalStateException late) {
			throw new ApiException("TIMEOUT", "The answer took too long.", late);
		}
		if (response == null) {
			throw new ApiException("ERROR", "There was no answer.", null);
		}
		return response;
	}

	private static ApiException refused(List<ResponseError> errors) {
		var first = errors.getFirst();
		var code = first.getExtensions().get("code");
		var message = first.getMessage();
		return new ApiException(code == null ? first.getErrorType().toString() : code.toString(),
				sentence(message), null);
	}

	private static String sentence(@Nullable String message) {
		if (message == null || message.isBlank()) {
			return "The request was refused.";
		}
		return message.endsWith(".") ? message : message + ".";
	}
}
