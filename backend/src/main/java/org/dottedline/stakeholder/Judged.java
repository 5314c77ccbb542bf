package org.dottedline.stakeholder;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.dottedline.change.Input;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.judgement.JudgedField;
import org.dottedline.judgement.Judging;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

/** What an input says of a seat and of whoever holds it, written into a draft with who says it. */
final class Judged {

	private static final Set<String> FLAGS_AND_LISTS = Set.of("innerCircle", "buyingRoles");

	/** Fields that are not of {@link JudgedField} themselves and count as part of one. */
	private static final String COVERED_BY = "coveredById";

	private final Draft draft;

	private final Input input;

	private final String seatId;

	private final @Nullable GraphRecord tenure;

	private final Judging judging;

	private final @Nullable String mapId;

	Judged(Draft draft, Viewer viewer, Input input, String seatId) {
		this.draft = draft;
		this.input = input;
		this.seatId = seatId;
		this.tenure = Tenures.current(draft, seatId);
		this.mapId = mapId(draft, input);
		this.judging = new Judging(draft, viewer, this.mapId);
	}

	/** Refuses what does not go with anything that is judged, and a contact that is yet to come. */
	static void check(Input input) {
		Judging.checkProvenance(input, input.has(COVERED_BY)
				|| Arrays.stream(JudgedField.values()).anyMatch(judged -> input.has(judged.field())));
		LocalDate contact = input.date("lastContact");
		if (contact != null && contact.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1))) {
			throw Refusal.invalid("lastContact", "A contact that is yet to come is not the last one.");
		}
	}

	private static @Nullable String mapId(Draft draft, Input input) {
		String mapId = input.idOrNull("mapId");
		if (mapId == null || mapId.equals(draft.streamId())) {
			return null;
		}
		if (draft.find(RecordType.MAP, mapId) == null) {
			throw Refusal.notFound("mapId", "This account has no map with this id.");
		}
		return mapId;
	}

	void write() {
		writeFacts();
		if (this.mapId != null) {
			writeOnMap();
			return;
		}
		for (JudgedField judged : JudgedField.values()) {
			if (this.input.has(judged.field())) {
				String holderId = holder(judged, judged.field());
				this.draft.set(judged.holder(), holderId, judged.field(), value(judged.field()));
			}
		}
		for (JudgedField judged : JudgedField.values()) {
			if (says(judged)) {
				boolean known = judged == JudgedField.INNER_CIRCLE ? this.input.value("innerCircle") != null
						: isKnown(judged);
				this.judging.judge(judged, holder(judged, judged.field()), known, List.of(), this.input);
			}
		}
	}

	/** Who covers somebody and when we last met is so on all maps. */
	private void writeFacts() {
		if (this.input.has(COVERED_BY)) {
			this.draft.set(RecordType.TENURE, holder(JudgedField.COVERAGE, COVERED_BY), COVERED_BY,
					this.input.idOrNull(COVERED_BY));
		}
		if (this.input.has("lastContact")) {
			this.draft.set(RecordType.TENURE, holder(JudgedField.COVERAGE, "lastContact"), "lastContact",
					this.input.date("lastContact"));
		}
	}

	/** On another map the seat and the tenure stay as they are; a field given as null goes back to what they say. */
	private void writeOnMap() {
		for (JudgedField judged : JudgedField.values()) {
			if (this.input.has(judged.field())) {
				this.judging.judge(judged, holder(judged, judged.field()), this.input.value(judged.field()) != null,
						codes(judged.field()), this.input);
			}
		}
	}

	private List<String> codes(String field) {
		Object value = this.input.value(field);
		return field.equals("buyingRoles") ? this.input.choices(field) : value == null ? List.of() : List.of(value.toString());
	}

	/** Says again what is known, of all fields or of some. */
	void confirm(List<JudgedField> fields) {
		List<JudgedField> known = new ArrayList<>(List.of(JudgedField.values()));
		known.removeIf(judged -> !isKnown(judged) && !isKnownOnMap(judged));
		for (JudgedField wanted : fields) {
			if (!known.contains(wanted)) {
				throw Refusal.invalid("fields", "Nothing is known of " + wanted + " here; judge it first.");
			}
		}
		List<JudgedField> confirmed = fields.isEmpty() ? known : fields;
		if (confirmed.isEmpty()) {
			throw Refusal.invalid("id", "Nothing was judged here yet.");
		}
		confirmed.forEach(judged -> this.judging.confirm(judged, holder(judged, judged.field())));
	}

	private boolean says(JudgedField judged) {
		return this.input.has(judged.field()) || judged == JudgedField.COVERAGE && this.input.has(COVERED_BY);
	}

	private boolean isKnown(JudgedField judged) {
		GraphRecord holder = this.draft.find(judged.holder(), holderOrNull(judged));
		if (holder == null) {
			return false;
		}
		return holder.value(judged.field()) != null
				|| judged == JudgedField.COVERAGE && holder.value(COVERED_BY) != null
				|| judged == JudgedField.INNER_CIRCLE && Judging.wasJudged(this.draft, holder.id(), judged, null);
	}

	private boolean isKnownOnMap(JudgedField judged) {
		String id = holderOrNull(judged);
		return this.mapId != null && id != null && Judging.wasJudged(this.draft, id, judged, this.mapId);
	}

	private @Nullable String holderOrNull(JudgedField judged) {
		return judged.holder() == RecordType.STAKEHOLDER ? this.seatId
				: this.tenure == null ? null : this.tenure.id();
	}

	private @Nullable Object value(String field) {
		if (FLAGS_AND_LISTS.contains(field)) {
			return field.equals("buyingRoles") ? this.input.choices(field) : this.input.flag(field) ? true : null;
		}
		String code = this.input.choice(field);
		return "UNKNOWN".equals(code) ? null : code;
	}

	private String holder(JudgedField judged, String field) {
		if (judged.holder() == RecordType.STAKEHOLDER) {
			return this.seatId;
		}
		if (this.tenure == null) {
			throw Refusal.invalid(field, "Nobody holds this seat; a judgement needs somebody to be about.");
		}
		return this.tenure.id();
	}

}
