package org.dottedline.judgement;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dottedline.account.Account;
import org.dottedline.account.MapView;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.member.Member;
import org.jspecify.annotations.Nullable;

/** Who judged something, when, from what source and how sure. */
public final class Judgement {

	private final Account account;

	private final GraphRecord record;

	private final Freshness freshness;

	Judgement(Account account, GraphRecord record) {
		this.account = account;
		this.record = record;
		int lifetime = Lifetimes.of(account.sight().workspace()).days(field());
		this.freshness = Freshness.of(at(), account.time(), lifetime);
	}

	/**
	 * What was judged of a seat or in a tenure, in the order of {@link JudgedField}: as the map says on which the account
	 * is looked at, and where that says nothing, as the account's own does.
	 */
	public static List<Judgement> about(Account account, String id) {
		Map<JudgedField, Judgement> judgements = new EnumMap<>(JudgedField.class);
		for (Judgement judgement : all(account, id)) {
			if (judgement.isOf(account.mapId())) {
				judgements.put(judgement.field(), judgement);
			}
			else if (judgement.isOf(null)) {
				judgements.putIfAbsent(judgement.field(), judgement);
			}
		}
		return List.copyOf(judgements.values());
	}

	/** What all maps say of a seat or in a tenure. */
	public static List<Judgement> all(Account account, String id) {
		return account.snapshot()
			.having(RecordType.JUDGEMENT, "aboutId", id)
			.stream()
			.map(record -> new Judgement(account, record))
			.toList();
	}

	/** What the map on which the account is looked at says itself; null where it says nothing, and for the own map. */
	public static @Nullable List<String> own(Account account, @Nullable String id, JudgedField field) {
		if (account.mapId() == null || id == null) {
			return null;
		}
		for (GraphRecord record : account.snapshot().having(RecordType.JUDGEMENT, "aboutId", id)) {
			if (account.mapId().equals(record.text("mapId")) && field.name().equals(record.text("field"))) {
				return record.texts("values");
			}
		}
		return null;
	}

	/** Whether a map holds it; null for the account's own. */
	public boolean isOf(@Nullable String mapId) {
		return Objects.equals(mapId, mapId());
	}

	/** The map that holds it; null for the account's own. */
	public @Nullable String mapId() {
		return this.record.text("mapId");
	}

	/** The map that says so; the account's own while the map that holds it is being taken away. */
	public MapView map() {
		String id = mapId();
		MapView map = id == null ? null : this.account.map(id);
		return map != null ? map : this.account.maps().getFirst();
	}

	/** What a map other than the account's own says. */
	public List<String> values() {
		return this.record.texts("values");
	}

	public String id() {
		return this.record.id();
	}

	public JudgedField field() {
		return JudgedField.valueOf(this.record.required("field"));
	}

	public @Nullable Member by() {
		return Member.of(this.account.sight(), this.record.text("byId"));
	}

	public OffsetDateTime at() {
		return OffsetDateTime.parse(this.record.required("at"));
	}

	public @Nullable String source() {
		return this.record.text("source");
	}

	public @Nullable Double confidence() {
		return (Double) this.record.value("confidence");
	}

	public int ageInDays() {
		return this.freshness.ageInDays();
	}

	public double fresh() {
		return this.freshness.fresh();
	}

	public boolean stale() {
		return this.freshness.stale();
	}

}
