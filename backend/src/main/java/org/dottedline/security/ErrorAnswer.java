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

	/** What is answered while nobody can be recognised. */
	public static final Body NO_DATABASE = body("UNAVAILABLE", "The database does not answer; try again in a moment.");

	private final JsonMapper json;

	ErrorAnswer(JsonMapper json) {
		this.json = json;
	}

	/** The body of a refusal. */
	public static Body body(String code, String message) {
		return new Body(List.of(new Error(message, Map.of("code", code))));
	}

	/** Answers with a refusal and nothing else. */
	public void write(HttpServletResponse response, HttpStatus status, String code, String message) throws IOException {
		write(response, status, body(code, message));
	}

	void write(HttpServletResponse response, HttpStatus status, Body body) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		this.json.writeValue(response.getOutputStream(), body);
	}

	/** What GraphQL answers when there is nothing but errors. */
	public record Body(List<Error> errors) {
	}

	/** One reason, for a reader and for a program. */
	public record Error(String message, Map<String, String> extensions) {
	}
}
