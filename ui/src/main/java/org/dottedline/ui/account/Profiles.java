package org.dottedline.ui.account;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.dottedline.schema.types.AccessLevel;
import org.dottedline.schema.types.Account;
import org.dottedline.schema.types.Change;
import org.dottedline.schema.types.ChangeEntry;
import org.dottedline.schema.types.ChangeKind;
import org.dottedline.schema.types.FieldChange;
import org.dottedline.schema.types.Judgement;
import org.dottedline.schema.types.Member;
import org.dottedline.schema.types.OtherJudgement;
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
	private static final Document AS_OF = Document.named("stakeholder-as-of");
	private static final Document REMOVAL = Document.named("seat-removal");
	private static final Document HISTORY = Document.named("stakeholder-history");
	private static final int LATEST = 100;
	private static final int SHOWN = 8;

	private final Api api;

	Profiles(Api api) {
		this.api = api;
	}

	/** A seat, empty when there is none that the viewer may see. */
	Optional<Profile> find(ShownMap map, String id) {
		var answer = api.execute(STAKEHOLDER, map.naming("id", id), Seat.class);
		return Optional.ofNullable(answer.stakeholder()).map(found -> new Profile(found, map, answer.members(), history(map.account(), found)));
	}

	/** A seat as it was at a time, empty when it was not on the map then. */
	Optional<Profile> find(ShownMap map, String id, OffsetDateTime asOf) {
		var variables = map.naming("id", id);
		variables.put("account", map.account());
		variables.put("asOf", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(asOf));
		return Optional.ofNullable(api.execute(AS_OF, variables, Then.class).account()).map(account -> account.getRelationshipMap().getStakeholder())
				.map(found -> new Profile(found, map, List.of(), List.of()));
	}

	/** The change that took a seat off the map; empty when that is not known. */
	Optional<Change> removal(ShownMap map, String id) {
		var answer = api.execute(REMOVAL, Map.of("account", map.account(), "seat", id), History.class).account();
		return answer == null ? Optional.empty() : answer.getChanges().stream()
				.filter(change -> change.getEntries().stream().anyMatch(entry -> entry.getKind() == ChangeKind.REMOVED && entry.getTarget().equals(id))).findFirst();
	}

	private List<Change> history(String account, Stakeholder seat) {
		var answer = api.execute(HISTORY, Map.of("account", account, "last", LATEST), History.class).account();
		return answer == null ? List.of() : answer.getChanges().reversed().stream().filter(change -> concerns(change, seat)).toList();
	}

	private static boolean concerns(Change change, Stakeholder seat) {
		return change.getTouchedStakeholders() != null && change.getTouchedStakeholders().contains(seat.getId())
				|| change.getEntries().stream().anyMatch(entry -> concerns(entry, seat));
	}

	private static boolean concerns(ChangeEntry entry, Stakeholder seat) {
		var target = entry.getTarget();
		return target.equals(seat.getId()) || seat.getPerson() != null && target.equals(seat.getPerson().getId())
				|| seat.getTenures().stream().map(Tenure::getId).anyMatch(target::equals);
	}

	/**
	 * A seat with what was done to it lately.
	 *
	 * @param map the map whose judgements it shows
	 * @param members all of us
	 * @param changes those that concern the seat, its tenures or its holder, the latest first
	 */
	record Profile(Stakeholder seat, ShownMap map, List<Member> members, List<Change> changes) {

		/** Whether the viewer may change it. */
		boolean editable() {
			return seat.getAccount().getViewerAccess() != AccessLevel.VIEWER;
		}

		/** The latest of them, as many as are worth reading. */
		List<Change> latest() {
			return changes.stream().limit(SHOWN).toList();
		}

		/** The fields of the seat, its tenures or its holder that a change was about. */
		Stream<String> fields(Change change) {
			return change.getEntries().stream().filter(entry -> concerns(entry, seat)).flatMap(entry -> entry.getFields().stream())
					.map(FieldChange::getField).distinct();
		}

		/** Who judged a field of the contract and when; empty when nobody did, or it is no judgement. */
		Optional<Judgement> judgementOf(String field) {
			return seat.getJudgements().stream().filter(each -> each.getField().name().equals(judged(field))).findFirst();
		}

		/** What other maps say of a field of the contract; nothing unless the maps are shown together. */
		List<OtherJudgement> othersOn(String field) {
			return !map.merged() ? List.of()
					: seat.getOtherJudgements().stream().filter(other -> other.getField().name().equals(judged(field))).toList();
		}

		private static String judged(String field) {
			return field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
		}

		/** The change that gave a field the value that it has; empty when that is too long ago. */
		Optional<Change> settingOf(String field) {
			return changes.stream().filter(change -> fields(change).anyMatch(field::equals)).findFirst();
		}
	}

	record Seat(@Nullable Stakeholder stakeholder, List<Member> members) {
	}

	record Then(@Nullable Account account) {
	}

	record History(@Nullable Account account) {
	}
}
