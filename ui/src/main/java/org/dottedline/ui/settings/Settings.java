package org.dottedline.ui.settings;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dottedline.schema.types.JudgedField;
import org.dottedline.schema.types.JudgementLifetime;
import org.dottedline.schema.types.SetJudgementLifetimesPayload;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Document;
import org.springframework.stereotype.Component;

/** Reads and changes what holds for all accounts. */
@Component
class Settings {

	private static final Document READ = Document.named("settings");
	private static final Document LIFETIMES = Document.named("set-judgement-lifetimes");

	private final Api api;

	Settings(Api api) {
		this.api = api;
	}

	Values read() {
		return api.execute(READ, Values.class);
	}

	/** Sets how long some kinds of judgement hold, in days. */
	SetJudgementLifetimesPayload set(Map<JudgedField, Integer> days) {
		var lifetimes = days.entrySet().stream().map(each -> Map.of("field", each.getKey().name(), "days", each.getValue())).toList();
		var input = Map.of("lifetimes", lifetimes, "clientMutationId", UUID.randomUUID().toString());
		return api.execute(LIFETIMES, Map.of("input", input), Done.class).done();
	}

	record Values(boolean viewerIsAdministrator, List<JudgementLifetime> judgementLifetimes) {
	}

	record Done(SetJudgementLifetimesPayload done) {
	}
}
