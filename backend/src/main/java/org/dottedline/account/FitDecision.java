package org.dottedline.account;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

import org.dottedline.access.Sight;
import org.dottedline.change.Input;
import org.dottedline.change.Refusal;
import org.dottedline.graph.GraphRecord;
import org.dottedline.member.Member;
import org.jspecify.annotations.Nullable;

/** Whether an account is positioned to grow with us, as somebody decided it. */
record FitDecision(Fit decision, @Nullable String reason, @Nullable Member by, OffsetDateTime at) {

	private static final int LONGEST = 2000;

	static @Nullable FitDecision of(Sight sight, GraphRecord account) {
		String fit = account.text("fit");
		return fit == null ? null : new FitDecision(Fit.valueOf(fit), account.text("fitReason"), Member.of(sight, account.text("fitById")),
				OffsetDateTime.parse(account.required("fitAt")));
	}

	/**
	 * The fields of an account for a decision as it was given.
	 * @throws Refusal where it has to say why and does not
	 */
	static Map<String, @Nullable Object> given(Input input, String memberId) {
		String fit = input.choice("fit");
		String reason = input.text("fitReason", LONGEST);
		if (Fit.REALLOCATE.name().equals(fit) && reason == null) {
			throw Refusal.invalid("fitReason", "Say why what we have is better spent elsewhere.");
		}
		Map<String, @Nullable Object> fields = new HashMap<>();
		fields.put("fit", fit);
		fields.put("fitReason", fit == null ? null : reason);
		fields.put("fitById", fit == null ? null : memberId);
		fields.put("fitAt", fit == null ? null : OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS).toString());
		return fields;
	}

	/** What was decided. */
	enum Fit {

		GROW, HOLD, REALLOCATE

	}

}
