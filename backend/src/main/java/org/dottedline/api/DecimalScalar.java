package org.dottedline.api;

import java.math.BigDecimal;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;

/** Exact decimals, as text so that no client rounds them. */
final class DecimalScalar {

	/** Longer numbers cost more than they mean. */
	private static final int MOST_CHARACTERS = 40;

	static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
		.name("Decimal")
		.coercing(new ExactCoercing())
		.build();

	private DecimalScalar() {
	}

	private static BigDecimal parse(String text) {
		if (text.length() > MOST_CHARACTERS || !text.matches("-?\\d+(\\.\\d+)?")) {
			throw new NumberFormatException();
		}
		return new BigDecimal(text);
	}

	/** Text on the wire, {@link BigDecimal} inside. */
	private static final class ExactCoercing implements Coercing<BigDecimal, String> {

		@Override
		public String serialize(Object value, GraphQLContext context, Locale locale) {
			if (value instanceof BigDecimal decimal) {
				return decimal.toPlainString();
			}
			throw new CoercingSerializeException("Not a decimal: " + value.getClass().getSimpleName());
		}

		@Override
		public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
			try {
				return parse(input instanceof Number number ? new BigDecimal(number.toString()).toPlainString()
						: input.toString());
			}
			catch (NumberFormatException notDecimal) {
				throw new CoercingParseValueException("A Decimal is a number such as \"1200.50\", of 40 characters at most.");
			}
		}

		@Override
		public @Nullable BigDecimal parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context,
				Locale locale) {
			try {
				return switch (literal) {
					case StringValue text -> parse(text.getValue());
					case IntValue number -> parse(number.getValue().toString());
					case FloatValue number -> parse(number.getValue().toPlainString());
					default -> throw new NumberFormatException();
				};
			}
			catch (NumberFormatException notDecimal) {
				throw new CoercingParseLiteralException("A Decimal is a number such as \"1200.50\", of 40 characters at most.");
			}
		}

	}

}
