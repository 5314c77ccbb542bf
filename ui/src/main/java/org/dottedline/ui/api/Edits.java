package org.dottedline.ui.api;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** Makes changes, and takes them back. */
@Component
public class Edits {

	/** The history of what all accounts share. */
	public static final String SHARED = "workspace";

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

	/**
	 * Takes a change back.
	 *
	 * @param history the account in whose history it stands, or {@link #SHARED}
	 */
	public Changed undo(String history, String command) {
		return make(UNDO, Map.of("accountId", history, "commandId", command));
	}

	record Answer(Changed done) {
	}
}
