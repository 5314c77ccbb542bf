package org.dottedline.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Answers long lists of things of which nothing but plain properties are asked in one go: a matrix is tens of thousands of
 * values, and what the engine keeps of each of them on its way costs more than the value. Whatever is not plain, null where
 * it must not be, or fails, is left to the engine, which knows how to tell of it.
 */
final class QuickLists extends AsyncExecutionStrategy {

	/** To find out what is asked costs as much as so many things. */
	private static final int LONG = 32;

	QuickLists(DataFetcherExceptionHandler exceptionHandler) {
		super(exceptionHandler);
	}

	@Override
	protected FieldValueInfo completeValueForList(ExecutionContext context, ExecutionStrategyParameters parameters,
			Iterable<Object> things) {
		List<Object> quick = things instanceof Collection<?> known && known.size() >= LONG
				? quick(context, parameters, known) : null;
		return quick == null ? super.completeValueForList(context, parameters, things)
				: new FieldValueInfo(CompleteValueType.LIST, quick, List.of());
	}

	private static @Nullable List<Object> quick(ExecutionContext context, ExecutionStrategyParameters parameters,
			Collection<?> things) {
		boolean objects = GraphQLTypeUtil
			.unwrapNonNull(parameters.getExecutionStepInfo().getUnwrappedNonNullType()) instanceof GraphQLList list
				&& GraphQLTypeUtil.unwrapNonNull(list.getWrappedType()) instanceof GraphQLObjectType;
		GraphQLObjectType type = objects ? (GraphQLObjectType) GraphQLTypeUtil
			.unwrapAll(parameters.getExecutionStepInfo().getUnwrappedNonNullType()) : null;
		PlainSelection selection = type == null ? null : PlainSelection.of(context, type, parameters.getField());
		if (selection == null) {
			return null;
		}
		List<Object> answers = new ArrayList<>(things.size());
		try {
			for (Object thing : things) {
				answers.add(selection.of(thing));
			}
		}
		catch (RuntimeException notPlain) {
			return null;
		}
		return answers;
	}

}
