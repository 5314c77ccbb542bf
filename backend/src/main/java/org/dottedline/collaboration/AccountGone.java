package org.dottedline.collaboration;

import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphqlErrorBuilder;
import graphql.GraphQLError;

import org.springframework.graphql.execution.SubscriptionPublisherException;

/** Ends a subscription whose account is not, or no longer, to be seen: unknown and forbidden end alike. */
final class AccountGone extends SubscriptionPublisherException {

	private static final long serialVersionUID = 1L;

	AccountGone() {
		super(error(), new IllegalStateException("The account is not to be seen"));
	}

	private static GraphQLError error() {
		return GraphqlErrorBuilder.newError()
			.message("There is no account with this id, or you may not see it.")
			.errorType(ErrorClassification.errorClassification("NOT_FOUND"))
			.extensions(Map.of("code", "NOT_FOUND"))
			.build();
	}

}
