package org.dottedline.ui.api;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** Makes changes, and takes them back. */
@Component
public class Edits {

	private static final Document UNDO = Document.named("undo");

	private final Api api;

	Edits(Api api) {
		this.api = api;
	}

	/** Makes a change; the document names its mutation {@code done}. */
	public Changed make(Document document, Map<String, ?> input) {
		var keyed = new HashMap<String, Object>(input);
		keyed.put("clientMutationId", UUID.randomUUID().toString());
		return api.execute(document, Map.of("input", keyed), Answer.class).done();
	}

	/** Takes back a change that stands in an account's history. */
	public Changed undo(String account, String command) {
		return make(UNDO, Map.of("accountId", account, "commandId", command));
	}

	record Answer(Changed done) {
	}
}
