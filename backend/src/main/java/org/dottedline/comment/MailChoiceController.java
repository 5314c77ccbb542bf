package org.dottedline.comment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.change.Input;
import org.dottedline.change.Payloads;
import org.dottedline.change.Refusal;
import org.dottedline.member.Member;
import org.dottedline.member.Members;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Whether and where a member is told by e-mail, as the API reads and changes it. */
@Controller
class MailChoiceController {

	private final MailSettings settings;

	private final Outbox outbox;

	private final Members members;

	private final Sights sights;

	MailChoiceController(MailSettings settings, Outbox outbox, Members members, Sights sights) {
		this.settings = settings;
		this.outbox = outbox;
		this.members = members;
		this.sights = sights;
	}

	@QueryMapping
	MailChoice mailChoice() {
		Sight sight = this.sights.open();
		String memberId = sight.viewer().memberId();
		Member member = Member.of(sight, memberId);
		return new MailChoice(this.settings.on(), member == null ? null : member.email(), this.outbox.wants(memberId));
	}

	@MutationMapping
	Map<String, Object> setMailChoice(DataFetchingEnvironment environment) {
		Input input = new Input(environment.getArgument("input"));
		Sight sight = this.sights.open();
		try {
			if (input.has("address")) {
				this.members.setAddress(sight.viewer(), input);
			}
			if (input.value("on") != null) {
				this.outbox.choose(sight.viewer().memberId(), input.flag("on"));
			}
		}
		catch (Refusal refusal) {
			return Payloads.refused(input, refusal);
		}
		Map<String, Object> payload = new HashMap<>();
		payload.put("clientMutationId", input.clientMutationId());
		payload.put("errors", List.of());
		payload.put("choice", mailChoice());
		return payload;
	}

	/** Whether there is a server to send with, where a member is written to, and whether they want to be. */
	record MailChoice(boolean available, @Nullable String address, boolean on) {
	}

}
