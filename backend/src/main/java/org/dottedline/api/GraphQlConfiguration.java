package org.dottedline.api;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the endpoint is made of beside the features' controllers. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class GraphQlConfiguration {

	@Bean
	RuntimeWiringConfigurer scalars() {
		GraphQLScalarType json = ExtendedScalars.Json;
		return wiring -> wiring.scalar(ExtendedScalars.Date)
			.scalar(ExtendedScalars.DateTime)
			.scalar(json)
			.scalar(DecimalScalar.TYPE);
	}

	@Bean
	GraphQlSourceBuilderCustomizer quickLists(ObjectProvider<DataFetcherExceptionResolver> resolvers) {
		return source -> source.configureGraphQl(graphQl -> graphQl.queryExecutionStrategy(new QuickLists(
				DataFetcherExceptionResolver.createExceptionHandler(resolvers.orderedStream().toList()))));
	}

	@Bean
	GraphQlSseHandler eventStreams(WebGraphQlHandler handler, GraphQlProperties properties) {
		return new EventStreams(handler, properties.getHttp().getSse().getTimeout(), properties.getHttp().getSse().getKeepAlive());
	}

	@Bean
	RequestLimits requestLimits(@Value("${dottedline.api.max-depth:16}") int mostDepth,
			@Value("${dottedline.api.max-cost:20000}") int mostCost) {
		return new RequestLimits(mostDepth, mostCost);
	}

}
