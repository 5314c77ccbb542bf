package org.dottedline.ui.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dottedline.schema.types.Account;
import org.dottedline.schema.types.Change;
import org.dottedline.schema.types.ChangeEntry;
import org.dottedline.schema.types.Stakeholder;
import org.dottedline.schema.types.Tenure;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one seat with its holder, and what was done to it lately. */
@Component
class Profiles {

	private static final Document STAKEHOLDER = Document.named("stakeholder");
	private static final Document HISTORY = Document.named("stakeholder-history");
	private static final int LATEST = 100;
	private static final int SHOWN = 8;

	private final Api api;

	Profiles(Api api) {
		this.api = api;
	}

	/** A seat, empty when there is none that the viewer may see. */
	Optional<Profile> find(String account, String id) {
		var stakeholder = api.execute(STAKEHOLDER, Map.of("id", id), Seat.class).stakeholder();
		return Optional.ofNullable(stakeholder).map(found -> new Profile(found, history(account, found)));
	}

	/** The changes that concern a seat, its tenures or its holder, the latest first. */
	private List<Change> history(String account, Stakeholder seat) {
		var answer = api.execute(HISTORY, Map.of("account", account, "last", LATEST), History.class).account();
		return answer == null ? List.of() : answer.getChanges().reversed().stream()
				.filter(change -> concerns(change, seat)).limit(SHOWN).toList();
	}

	private static boolean concerns(Change change, Stakeholder seat) {
		return change.getTouchedStakeholders() != null && change.getTouchedStakeholders().contains(seat.getId())
				|| change.getEntries().stream().anyMatch(entry -> concerns(entry, seat));
	}

	/** Whether an entry is about a seat, one of its tenures or its holder. */
	static boolean concerns(ChangeEntry entry, Stakeholder seat) {
		var target = entry.getTarget();
		return target.equals(seat.getId()) || seat.getPerson() != null && target.equals(seat.getPerson().getId())
				|| seat.getTenures().stream().map(Tenure::getId).anyMatch(target::equals);
	}

	/** A seat with what was done to it lately. */
	record Profile(Stakeholder seat, List<Change> changes) {
	}

	record Seat(@Nullable Stakeholder stakeholder) {
	}

	record History(@Nullable Account account) {
	}
}
