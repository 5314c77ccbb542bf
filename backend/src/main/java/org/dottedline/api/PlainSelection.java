package org.dottedline.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import graphql.TrivialDataFetcher;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.PropertyDataFetcherHelper;
import org.jspecify.annotations.Nullable;

/** The fields that are asked of things of one type, where all of them are properties of the things themselves. */
final class PlainSelection {

	private static final FieldCollector COLLECTOR = new FieldCollector();

	private final ExecutionContext context;

	private final List<Slot> slots = new ArrayList<>();

	private PlainSelection(ExecutionContext context) {
		this.context = context;
	}

	/** What is asked of things of a type; null when some of it is not plain. */
	static @Nullable PlainSelection of(ExecutionContext context, GraphQLObjectType type, MergedField of) {
		FieldCollectorParameters collecting = FieldCollectorParameters.newParameters()
			.schema(context.getGraphQLSchema())
			.objectType(type)
			.fragments(context.getFragmentsByName())
			.variables(context.getCoercedVariables().toMap())
			.graphQLContext(context.getGraphQLContext())
			.build();
		PlainSelection selection = new PlainSelection(context);
		for (MergedField field : COLLECTOR.collectFields(collecting, of).getSubFieldsList()) {
			Slot slot = selection.slot(type, field);
			if (slot == null) {
				return null;
			}
			selection.slots.add(slot);
		}
		return selection;
	}

	private @Nullable Slot slot(GraphQLObjectType type, MergedField field) {
		if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
			String name = type.getName();
			return new Slot(field.getResultKey(), null, true, value -> name);
		}
		GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
		boolean plain = definition != null && definition.getArguments().isEmpty() && this.context.getGraphQLSchema()
			.getCodeRegistry()
			.getDataFetcher(type, definition) instanceof TrivialDataFetcher<?>;
		Form form = plain ? form(definition.getType(), field) : null;
		return form == null ? null
				: new Slot(field.getResultKey(), definition, definition.getType() instanceof GraphQLNonNull, form);
	}

	private @Nullable Form form(GraphQLType declared, MergedField field) {
		return switch (GraphQLTypeUtil.unwrapNonNull(declared)) {
			case GraphQLScalarType scalar -> value -> scalar.getCoercing()
				.serialize(value, this.context.getGraphQLContext(), this.context.getLocale());
			case GraphQLEnumType words ->
				value -> words.serialize(value, this.context.getGraphQLContext(), this.context.getLocale());
			case GraphQLObjectType type -> {
				PlainSelection selection = of(this.context, type, field);
				yield selection == null ? null : selection::of;
			}
			case GraphQLList list -> {
				Form form = form(list.getWrappedType(), field);
				boolean required = list.getWrappedType() instanceof GraphQLNonNull;
				yield form == null ? null : value -> all((Collection<?>) value, form, required);
			}
			default -> null;
		};
	}

	private static List<@Nullable Object> all(Collection<?> values, Form form, boolean required) {
		List<@Nullable Object> all = new ArrayList<>(values.size());
		for (Object value : values) {
			all.add(formed(value, form, required));
		}
		return all;
	}

	private static @Nullable Object formed(@Nullable Object value, Form form, boolean required) {
		if (value instanceof CompletionStage<?> || value instanceof DataFetcherResult<?> || (value == null && required)) {
			throw new IllegalStateException("Not plain");
		}
		return value == null ? null : form.of(value);
	}

	/**
	 * What is asked of a thing.
	 * @throws RuntimeException when some of it is not plain after all, or missing where it must not be
	 */
	Map<String, @Nullable Object> of(Object thing) {
		Map<String, @Nullable Object> answer = LinkedHashMap.newLinkedHashMap(this.slots.size());
		for (Slot slot : this.slots) {
			GraphQLFieldDefinition definition = slot.definition();
			Object value = definition == null ? thing
					: PropertyDataFetcherHelper.getPropertyValue(definition.getName(), thing, definition.getType());
			answer.put(slot.key(), formed(value, slot.form(), slot.required()));
		}
		return answer;
	}

	/** How a value is answered. */
	@FunctionalInterface
	private interface Form {

		Object of(Object value);

	}

	/**
	 * One field.
	 * @param definition null for the name of the type
	 */
	private record Slot(String key, @Nullable GraphQLFieldDefinition definition, boolean required, Form form) {
	}

}
