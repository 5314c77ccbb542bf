package org.dottedline.judgement;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.dottedline.change.Input;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

/** Keeps beside what a member says who said it, when, from what source and how sure. */
public final class Judging {

	private final Draft draft;

	private final String byId;

	private final @Nullable String mapId;

	private final String at = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS).toString();

	/**
	 * @param mapId the map whose judgements they are; null for the account's own
	 */
	public Judging(Draft draft, Viewer viewer, @Nullable String mapId) {
		this.draft = draft;
		this.mapId = mapId;
		this.byId = viewer.memberId();
	}

	/**
	 * Takes note of a judgement that an input makes; where it says that something is not known, there is none.
	 * @param values the codes, kept with the judgement itself on a map other than the account's own
	 */
	public void judge(JudgedField field, String aboutId, boolean known, List<String> values, Input input) {
		GraphRecord before = find(this.draft, aboutId, field, this.mapId);
		if (!known) {
			if (before != null) {
				this.draft.remove(RecordType.JUDGEMENT, before.id());
			}
			return;
		}
		String id = before != null ? before.id() : begin(field, aboutId, this.mapId);
		stamp(id);
		if (this.mapId != null) {
			this.draft.set(RecordType.JUDGEMENT, id, "values", values);
		}
		this.draft.set(RecordType.JUDGEMENT, id, "source", input.text("source"));
		this.draft.set(RecordType.JUDGEMENT, id, "confidence", input.number("confidence", 0, 1));
	}

	/**
	 * Says again, now, what was said before, by the map itself or else by the account's own; its source and how sure it is
	 * stay.
	 */
	public void confirm(JudgedField field, String aboutId) {
		GraphRecord onMap = find(this.draft, aboutId, field, this.mapId);
		GraphRecord before = onMap != null ? onMap : find(this.draft, aboutId, field, null);
		stamp(before != null ? before.id() : begin(field, aboutId, null));
	}

	private String begin(JudgedField field, String aboutId, @Nullable String mapId) {
		Map<String, Object> values = new HashMap<>(
				Map.of("accountId", this.draft.streamId(), "aboutId", aboutId, "field", field.name()));
		values.put("mapId", mapId);
		return this.draft.add(RecordType.JUDGEMENT, values);
	}

	private void stamp(String id) {
		this.draft.set(RecordType.JUDGEMENT, id, "byId", this.byId);
		this.draft.set(RecordType.JUDGEMENT, id, "at", this.at);
	}

	/** Refuses a source or a confidence that belongs to no judgement. */
	public static void checkProvenance(Input input, boolean judges) {
		input.text("source");
		input.number("confidence", 0, 1);
		for (String field : List.of("source", "confidence")) {
			if (!judges && input.has(field)) {
				throw Refusal.invalid(field, "Say with it what was judged; this belongs to a judgement.");
			}
		}
	}

	/** Takes away all judgements of a seat or a tenure that goes. */
	public static void forget(Draft draft, String aboutId) {
		about(draft, aboutId).forEach(judgement -> draft.remove(RecordType.JUDGEMENT, judgement.id()));
	}

	/** Whether a member has said something of this, be it that it is not so. */
	public static boolean wasJudged(Draft draft, String aboutId, JudgedField field, @Nullable String mapId) {
		return find(draft, aboutId, field, mapId) != null;
	}

	private static @Nullable GraphRecord find(Draft draft, String aboutId, JudgedField field,
			@Nullable String mapId) {
		return about(draft, aboutId).stream()
			.filter(judgement -> field.name().equals(judgement.text("field")))
			.filter(judgement -> Objects.equals(mapId, judgement.text("mapId")))
			.findFirst()
			.orElse(null);
	}

	private static List<GraphRecord> about(Draft draft, String aboutId) {
		Set<String> ids = new LinkedHashSet<>();
		draft.base().having(RecordType.JUDGEMENT, "aboutId", aboutId).forEach(known -> ids.add(known.id()));
		ids.addAll(draft.touched(RecordType.JUDGEMENT));
		return ids.stream()
			.map(id -> draft.find(RecordType.JUDGEMENT, id))
			.filter(judgement -> judgement != null && aboutId.equals(judgement.text("aboutId")))
			.toList();
	}

}
