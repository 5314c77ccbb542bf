package org.dottedline.collaboration;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.dottedline.change.Refusal;
import org.dottedline.change.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Says why a subscription ended before its subscriber wanted it to. */
@Component
class SubscriptionErrors extends SubscriptionExceptionResolverAdapter {

	private static final Logger LOGGER = LoggerFactory.getLogger(SubscriptionErrors.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure) {
		if (failure instanceof AccountGone gone) {
			return error(ErrorType.NOT_FOUND, "NOT_FOUND", gone.getMessage());
		}
		if (failure instanceof Refusal refusal) {
			UserError reason = refusal.errors().getFirst();
			return error(ErrorType.BAD_REQUEST, reason.code(), reason.message());
		}
		LOGGER.error("A subscription failed", failure);
		return error(ErrorType.INTERNAL_ERROR, "UNAVAILABLE",
				"The subscription broke off; nothing is lost. Subscribe again from the last revision that you have.");
	}

	private static GraphQLError error(ErrorType type, String code, String message) {
		return GraphqlErrorBuilder.newError()
			.errorType(type)
			.message("%s", message)
			.extensions(Map.of("code", code))
			.build();
	}

}
