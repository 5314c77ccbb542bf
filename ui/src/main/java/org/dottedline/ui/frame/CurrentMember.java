package org.dottedline.ui.frame;

import org.dottedline.schema.types.Member;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Document;
import org.springframework.stereotype.Component;

/** Whoever is signed in, as the API knows them. */
@Component
public class CurrentMember {

	private static final Document VIEWER = Document.named("viewer");

	private final Api api;

	CurrentMember(Api api) {
		this.api = api;
	}

	/** The member of the present request. */
	public Member get() {
		return api.execute(VIEWER, Answer.class).viewer();
	}

	record Answer(Member viewer) {
	}
}
