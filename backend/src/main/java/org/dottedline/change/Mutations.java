package org.dottedline.change;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.security.CurrentViewer;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** How every mutation is answered: by its payload, with errors in it where it was refused. */
@Component
public class Mutations {

	private final CurrentViewer currentViewer;

	Mutations(CurrentViewer currentViewer) {
		this.currentViewer = currentViewer;
	}

	/**
	 * Does what a mutation asks for.
	 * @param field the payload's own field
	 * @param work does it for a viewer with an input
	 * @param result what the field holds, from the id of what was made or changed
	 */
	public Map<String, Object> answer(DataFetchingEnvironment environment, String field,
			BiFunction<Viewer, Input, Outcome> work, Function<String, @Nullable Object> result) {
		Input input = new Input(environment.getArgument("input"));
		try {
			return Payloads.of(input, work.apply(this.currentViewer.require(), input), field, result);
		}
		catch (Refusal refusal) {
			return Payloads.refused(input, refusal);
		}
	}

}
