package org.dottedline.ui.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Each operation of the client fits the contract, and does one thing. */
class DocumentsTest {

	private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

	@TestFactory
	List<DynamicTest> eachDocumentFitsTheContract() throws IOException {
		var registry = new TypeDefinitionRegistry();
		for (var file : FILES.getResources("classpath*:graphql/*.graphqls")) {
			registry.merge(new SchemaParser().parse(text(file)));
		}
		var schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(registry);
		var documents = FILES.getResources("classpath:" + Document.FOLDER + "/*.graphql");
		assertThat(documents).isNotEmpty();
		return Arrays.stream(documents).map(file -> dynamicTest(String.valueOf(file.getFilename()), () -> {
			var document = Parser.parse(text(file));
			assertThat(document.getDefinitionsOfType(OperationDefinition.class)).hasSize(1);
			assertThat(new Validator().validateDocument(schema, document, Locale.ENGLISH)).isEmpty();
		})).toList();
	}

	private static String text(Resource file) throws IOException {
		return file.getContentAsString(StandardCharsets.UTF_8);
	}
}
