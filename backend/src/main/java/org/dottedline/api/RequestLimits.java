package org.dottedline.api;

import graphql.ExecutionResult;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;

/**
 * How deep and how costly a request may be. One instrumentation and not two: a chain of them is asked about every field of an
 * answer, which costs the read of a whole map a tenth of its time.
 */
final class RequestLimits extends MaxQueryComplexityInstrumentation {

	private final MaxQueryDepthInstrumentation depth;

	RequestLimits(int mostDepth, int mostCost) {
		super(mostCost, new FieldCost());
		this.depth = new MaxQueryDepthInstrumentation(mostDepth);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		this.depth.beginExecuteOperation(parameters, state);
		return super.beginExecuteOperation(parameters, state);
	}

}
