package org.dottedline.change;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Turns what became of a command into what a mutation answers. */
public final class Payloads {

	private Payloads() {
	}

	/**
	 * A payload.
	 * @param field the payload's own field
	 * @param result what the field holds, from the id of what the command made or changed; not called when it was refused
	 */
	public static Map<String, Object> of(Input input, Outcome outcome, String field,
			Function<String, @Nullable Object> result) {
		Map<String, Object> payload = new HashMap<>();
		payload.put("clientMutationId", input.clientMutationId());
		payload.put("errors", outcome.errors());
		payload.put("change", outcome.change());
		if (outcome.done() && outcome.resultId() != null) {
			payload.put(field, result.apply(outcome.resultId()));
		}
		return payload;
	}

	/** The payload of a mutation that was refused before it became a command. */
	public static Map<String, Object> refused(Input input, Refusal refusal) {
		Map<String, Object> payload = new HashMap<>();
		payload.put("clientMutationId", input.has("clientMutationId") ? input.idOrNull("clientMutationId") : null);
		payload.put("errors", refusal.errors());
		return payload;
	}

}
