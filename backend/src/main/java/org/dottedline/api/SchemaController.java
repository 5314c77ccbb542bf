package org.dottedline.api;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the SDL as one text, descriptions included. */
@RestController
class SchemaController {

	private final String sdl;

	SchemaController(GraphQlSource source) {
		GraphQLSchema schema = source.schema();
		this.sdl = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
			.includeScalarTypes(true)
			.includeDirectiveDefinitions(false)).print(schema);
	}

	@GetMapping(path = "/graphql/schema", produces = MediaType.TEXT_PLAIN_VALUE)
	String schema() {
		return this.sdl;
	}

}
