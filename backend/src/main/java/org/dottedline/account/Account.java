package org.dottedline.account;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.dottedline.access.AccessLevel;
import org.dottedline.access.AccountRights;
import org.dottedline.access.Sight;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.member.Member;
import org.jspecify.annotations.Nullable;

/** An account as a viewer sees it at one revision. */
public final class Account {

	private final Sight sight;

	private final Snapshot snapshot;

	private final GraphRecord record;

	private final @Nullable String mapId;

	private final @Nullable OffsetDateTime asOf;

	private Account(Sight sight, Snapshot snapshot, @Nullable String mapId, @Nullable OffsetDateTime asOf) {
		this.sight = sight;
		this.snapshot = snapshot;
		this.mapId = mapId;
		this.asOf = asOf;
		this.record = Objects.requireNonNull(snapshot.find(RecordType.ACCOUNT, snapshot.streamId()));
	}

	/** An account by id; null when there is none that the viewer may see. */
	public static @Nullable Account of(Sight sight, @Nullable String id) {
		Snapshot snapshot = sight.account(id);
		return snapshot == null ? null : new Account(sight, snapshot, null, null);
	}

	/** An account from a snapshot that the viewer may see. */
	public static Account of(Sight sight, Snapshot snapshot) {
		return new Account(sight, snapshot, null, null);
	}

	/**
	 * An account as it was.
	 * @param then what it was at that time
	 */
	public static Account asOf(Sight sight, Snapshot then, OffsetDateTime at) {
		return new Account(sight, then, null, at);
	}

	/** The time at which it is looked at: now, or the time as of which it is shown. */
	public OffsetDateTime time() {
		return this.asOf != null ? this.asOf : OffsetDateTime.now(ZoneOffset.UTC);
	}

	public Sight sight() {
		return this.sight;
	}

	public Snapshot snapshot() {
		return this.snapshot;
	}

	public String id() {
		return this.record.id();
	}

	public String name() {
		return this.record.required("name");
	}

	public int revision() {
		return this.snapshot.revision();
	}

	public @Nullable Account parent() {
		return of(this.sight, this.record.text("parentId"));
	}

	public @Nullable Member owner() {
		return this.snapshot.all(RecordType.ACCOUNT_ACCESS)
			.stream()
			.filter(access -> AccessLevel.OWNER.name().equals(access.text("level")))
			.findFirst()
			.map(access -> Member.of(this.sight, access.text("memberId")))
			.orElse(null);
	}

	public @Nullable String industry() {
		return this.record.text("industry");
	}

	public @Nullable String country() {
		return this.record.text("country");
	}

	/** How many people work there; null when unknown. */
	public @Nullable Integer employees() {
		Long employees = (Long) this.record.value("employees");
		return employees == null ? null : employees.intValue();
	}

	public SizeBand sizeBand() {
		return SizeBand.of(employees());
	}

	public boolean confidential() {
		return this.record.flag("confidential");
	}

	/** Whether it is positioned to grow with us; null when nobody decided that yet. */
	public @Nullable FitDecision fit() {
		return FitDecision.of(this.sight, this.record);
	}

	public List<ExternalId> externalIds() {
		return ExternalId.of(this.record);
	}

	public List<BusinessUnit> businessUnits() {
		return UnitTree.of(this.snapshot)
			.ordered()
			.stream()
			.map(unit -> Objects.requireNonNull(BusinessUnit.of(this.snapshot, unit.id())))
			.toList();
	}

	public List<MapView> maps() {
		return Stream
			.concat(Stream.of(MapView.own(this)),
					this.snapshot.all(RecordType.MAP)
						.stream()
						.sorted(Comparator.comparing(GraphRecord::id))
						.map(map -> MapView.of(this, map)))
			.toList();
	}

	/** One of its maps; null when it has none with the id. */
	public @Nullable MapView map(String id) {
		return maps().stream().filter(map -> map.id().equals(id)).findFirst().orElse(null);
	}

	/** The account as one of its maps shows it. */
	public Account on(MapView map) {
		return new Account(this.sight, this.snapshot, map.id().equals(id()) ? null : map.id(), this.asOf);
	}

	/** The map on which it is looked at; null for its own. */
	public @Nullable String mapId() {
		return this.mapId;
	}

	public List<AccountAccess> access() {
		return this.snapshot.all(RecordType.ACCOUNT_ACCESS)
			.stream()
			.sorted(Comparator.comparing(GraphRecord::id))
			.map(access -> new AccountAccess(access.id(), Member.of(this.sight, access.text("memberId")),
					access.required("level")))
			.filter(access -> access.member() != null)
			.toList();
	}

	/** What the viewer may do now, also with an account of the past. */
	public AccessLevel viewerAccess() {
		Snapshot now = Objects.requireNonNullElse(this.sight.account(id()), this.snapshot);
		return Objects.requireNonNull(AccountRights.of(now).of(this.sight.viewer()));
	}

	/** One member's access. */
	public record AccountAccess(String id, @Nullable Member member, String level) {
	}

}
