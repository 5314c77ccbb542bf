package org.dottedline.ui.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.dottedline.schema.types.MailChoice;
import org.dottedline.schema.types.SetMailChoicePayload;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Document;
import org.springframework.stereotype.Component;

/** Reads and changes whether and where the reader is told by e-mail. */
@Component
class MailChoices {

	private static final Document READ = Document.named("mail-choice");
	private static final Document SET = Document.named("set-mail-choice");

	private final Api api;

	MailChoices(Api api) {
		this.api = api;
	}

	MailChoice read() {
		return api.execute(READ, Read.class).mailChoice();
	}

	/** Says both anew; an empty address is none. */
	SetMailChoicePayload set(boolean on, String address) {
		Map<String, Object> input = new HashMap<>(Map.of("on", on, "clientMutationId", UUID.randomUUID().toString()));
		input.put("address", address.isBlank() ? null : address);
		return api.execute(SET, Map.of("input", input), Done.class).done();
	}

	record Read(MailChoice mailChoice) {
	}

	record Done(SetMailChoicePayload done) {
	}
}
