package org.dottedline.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is asked is answered as the engine alone would answer it, errors included. */
class QuickListsTest {

	private static final String SDL = """
			scalar Decimal
			enum Colour { RED BLUE }
			type Query { things(bad: Int! = -1): [Thing!]! }
			type Thing { id: ID! name: String required: String! colour: Colour price: Price prices: [Price!] words: [String] with(argument: Int = 1): Int
				computed: Int other: Other failing: String failingStrictly: String! }
			type Price { amount: Decimal! currency: String! }
			interface Other { id: ID! }
			type One implements Other { id: ID! }""";

	private static final GraphQLSchema SCHEMA = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL),
			RuntimeWiring.newRuntimeWiring()
				.scalar(DecimalScalar.TYPE)
				.type("Query", type -> type.dataFetcher("things", environment -> things(environment.getArgument("bad"))))
				.type("Thing", type -> type.dataFetcher("computed", environment -> 42).dataFetcher("with", environment -> environment.getArgument("argument")))
				.type("Other", type -> type.typeResolver(environment -> environment.getSchema().getObjectType("One")))
				.build());

	@ParameterizedTest
	@ValueSource(strings = { "{ things { id } }", "{ things { __typename again: id id name required colour } }",
			"{ things { ...Some price { amount } } } fragment Some on Thing { id price { currency } }",
			"query ($no: Boolean = false) { things { id @skip(if: $no) name @include(if: $no) prices { __typename amount } words } }",
			"{ things { id computed } }", "{ things { id with(argument: 3) price { amount } } }", "{ things { id other { id } } }",
			"{ things(bad: 3) { id required } }", "{ things(bad: 3) { id failing } }", "{ things(bad: 3) { id failingStrictly price { amount } } }" })
	void theAnswerIsTheEngines(String document) {
		ExecutionInput input = ExecutionInput.newExecutionInput(document).build();
		ExecutionResult quick = GraphQL.newGraphQL(SCHEMA)
			.queryExecutionStrategy(new QuickLists(new SimpleDataFetcherExceptionHandler()))
			.build()
			.execute(input);
		ExecutionResult plain = GraphQL.newGraphQL(SCHEMA).queryExecutionStrategy(new AsyncExecutionStrategy()).build().execute(input);
		assertThat(quick.toSpecification().toString()).isEqualTo(plain.toSpecification().toString());
		assertThat(quick.toSpecification().toString()).hasSizeGreaterThan(100);
	}

	private static List<Thing> things(int bad) {
		return IntStream.range(0, 100).mapToObj(number -> new Thing(number, number == bad)).toList();
	}

	/** A thing, of which some is missing where something is bad. */
	record Thing(int number, boolean bad) {

		public String id() {
			return "t" + this.number;
		}

		public @Nullable String name() {
			return this.number % 3 == 0 ? null : "Thing " + this.number;
		}

		public @Nullable String required() {
			return this.bad ? null : "there";
		}

		public @Nullable String colour() {
			return this.number % 2 == 0 ? "RED" : null;
		}

		public @Nullable Map<String, Object> price() {
			return this.number % 4 == 0 ? null : Map.of("amount", new BigDecimal("1.50"), "currency", "EUR");
		}

		public List<Map<String, Object>> prices() {
			return List.of(Map.of("amount", BigDecimal.ONE, "currency", "USD"));
		}

		public List<String> words() {
			return List.of("a", "b");
		}

		public Map<String, Object> other() {
			return Map.of("id", "one");
		}

		public String failing() {
			if (this.bad) {
				throw new IllegalStateException("It fails");
			}
			return "fine";
		}

		public String failingStrictly() {
			return failing();
		}

	}

}
