package org.dottedline.api;

import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.dottedline.change.Refusal;
import org.dottedline.security.NotSignedIn;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Turns technical errors into answers: a stable code in the extensions, a sentence for a person, and of the inside no
 * more than the id under which the log tells all.
 */
@Component
class ApiErrors extends DataFetcherExceptionResolverAdapter {

	private static final Logger LOGGER = LoggerFactory.getLogger(ApiErrors.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		return switch (failure) {
			case NotSignedIn signIn -> error(environment, ErrorType.UNAUTHORIZED, "UNAUTHENTICATED", "Sign in first.");
			case Refusal refusal -> error(environment, ErrorType.BAD_REQUEST,
					refusal.errors().getFirst().code(), refusal.errors().getFirst().message());
			case IllegalArgumentException invalid when isCursor(invalid) -> error(environment, ErrorType.BAD_REQUEST,
					"INVALID_INPUT", "This cursor was not given by this API.");
			case ServiceUnavailableException away -> unavailable(environment);
			case SessionExpiredException away -> unavailable(environment);
			case TransientException busy -> unavailable(environment);
			default -> internal(environment, failure);
		};
	}

	private static boolean isCursor(IllegalArgumentException invalid) {
		@Nullable StackTraceElement[] trace = invalid.getStackTrace();
		return trace.length > 0 && trace[0] != null && trace[0].getClassName().startsWith("java.util.Base64");
	}

	private static GraphQLError unavailable(DataFetchingEnvironment environment) {
		return error(environment, ErrorType.INTERNAL_ERROR, "UNAVAILABLE",
				"The database does not answer just now; nothing is lost. Try again in a moment.");
	}

	private static GraphQLError internal(DataFetchingEnvironment environment, Throwable failure) {
		String id = environment.getExecutionId().toString();
		LOGGER.error("Execution {} failed at {}", id, environment.getExecutionStepInfo().getPath(), failure);
		return error(environment, ErrorType.INTERNAL_ERROR, "INTERNAL",
				"Something went wrong here. Tell an administrator this number: " + id);
	}

	private static GraphQLError error(DataFetchingEnvironment environment, ErrorClassification type, String code,
			String message) {
		return GraphqlErrorBuilder.newError(environment)
			.errorType(type)
			.message("%s", message)
			.extensions(Map.of("code", code))
			.build();
	}

}
