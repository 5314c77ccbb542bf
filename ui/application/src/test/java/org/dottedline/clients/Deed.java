package org.dottedline.clients;

import java.util.Map;

import org.dottedline.histories.Operation;

/**
 * A mutation to ask for.
 *
 * @param stream whose revision the acknowledgement tells
 */
record Deed(String mutation, Map<String, Object> input, String stream, Operation operation) {

	String document() {
		String type = Character.toUpperCase(this.mutation.charAt(0)) + this.mutation.substring(1) + "Input!";
		return "mutation Do($input: %s) { %s(input: $input) { errors { code message } change { commandId revision } } }".formatted(type,
				this.mutation);
	}

}
