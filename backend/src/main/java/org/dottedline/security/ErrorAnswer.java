package org.dottedline.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes refusals in the shape of GraphQL's errors, whatever the path, so that a client reads one shape only. */
@Component
public class ErrorAnswer {

	private final JsonMapper json;

	ErrorAnswer(JsonMapper json) {
		this.json = json;
	}

	/** The body of a refusal. */
	public static Map<String, Object> body(String code, String message) {
		return Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code))));
	}

	/** Answers with a refusal and nothing else. */
	public void write(HttpServletResponse response, HttpStatus status, String code, String message) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		this.json.writeValue(response.getOutputStream(), body(code, message));
	}
}
