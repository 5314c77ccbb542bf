package org.dottedline.stakeholder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.dottedline.account.Account;
import org.dottedline.account.BusinessUnit;
import org.dottedline.account.ExternalId;
import org.dottedline.account.MapView;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
import org.dottedline.judgement.Freshness;
import org.dottedline.judgement.JudgedField;
import org.dottedline.judgement.Judgement;
import org.dottedline.judgement.OtherJudgement;
import org.dottedline.member.Member;
import org.jspecify.annotations.Nullable;

/** A seat on an account's map with whoever holds it, as a viewer sees it at one revision. */
public final class Stakeholder {

	private final Account account;

	private final GraphRecord seat;

	private final @Nullable GraphRecord tenure;

	private Stakeholder(Account account, GraphRecord seat) {
		this.account = account;
		this.seat = seat;
		this.tenure = Seating.of(account.snapshot()).tenureOf(seat.id());
	}

	/** A seat by id; null when there is none on the account. */
	public static @Nullable Stakeholder of(Account account, @Nullable String id) {
		GraphRecord seat = account.snapshot().find(RecordType.STAKEHOLDER, id);
		return seat == null ? null : new Stakeholder(account, seat);
	}

	/** A seat of the account. */
	public static Stakeholder of(Account account, GraphRecord seat) {
		return new Stakeholder(account, seat);
	}

	/** The seat of a person on an account, the first where they hold several; null when they hold none. */
	public static @Nullable Stakeholder ofPerson(Account account, @Nullable String personId) {
		List<GraphRecord> seats = personId == null ? List.of() : Seating.of(account.snapshot()).seatsOf(personId);
		return seats.isEmpty() ? null : new Stakeholder(account, seats.getFirst());
	}

	public Account account() {
		return this.account;
	}

	private Snapshot snapshot() {
		return this.account.snapshot();
	}

	public String id() {
		return this.seat.id();
	}

	/** The id of whoever holds it; null when nobody does. */
	public @Nullable String personId() {
		return this.tenure == null ? null : this.tenure.text("personId");
	}

	public String name() {
		GraphRecord holder = snapshot().find(RecordType.PERSON, personId());
		String name = holder == null ? this.seat.text("name") : holder.text("name");
		return name != null ? name : this.seat.text("title", holder == null ? "Vacant" : "Name erased");
	}

	public @Nullable String title() {
		return this.seat.text("title");
	}

	public @Nullable Person person() {
		return Person.of(this.account, personId());
	}

	public @Nullable BusinessUnit unit() {
		return BusinessUnit.of(snapshot(), this.seat.text("unitId"));
	}

	public @Nullable BusinessUnit geography() {
		return BusinessUnit.of(snapshot(), this.seat.text("geographyId"));
	}

	public String seat() {
		return this.tenure != null ? "HELD" : this.seat.text("seat", "VACANT");
	}

	public @Nullable Stakeholder manager() {
		return of(this.account, this.seat.text("managerId"));
	}

	public List<Stakeholder> managerChain() {
		List<Stakeholder> chain = new ArrayList<>();
		for (Stakeholder above = manager(); above != null; above = above.manager()) {
			chain.add(above);
		}
		return chain;
	}

	public List<Stakeholder> reports() {
		return Seating.of(snapshot()).reportsTo(id()).stream().map(report -> of(this.account, report)).toList();
	}

	public List<Stakeholder> dottedLineManagers() {
		List<String> ids = this.seat.texts("dottedLineManagerIds");
		if (ids.isEmpty()) {
			return List.of();
		}
		return ids.stream()
			.map(id -> snapshot().find(RecordType.STAKEHOLDER, id))
			.filter(manager -> manager != null)
			.map(manager -> of(this.account, manager))
			.toList();
	}

	public List<String> buyingRoles() {
		List<String> own = Judgement.own(this.account, id(), JudgedField.BUYING_ROLES);
		return own != null ? own : this.seat.texts("buyingRoles");
	}

	public String authority() {
		List<String> own = Judgement.own(this.account, id(), JudgedField.AUTHORITY);
		return own != null ? own.getFirst() : this.seat.text("authority", "UNKNOWN");
	}

	public String support() {
		return judged(JudgedField.SUPPORT);
	}

	public String influence() {
		return judged(JudgedField.INFLUENCE);
	}

	public boolean innerCircle() {
		return "true".equals(judged(JudgedField.INNER_CIRCLE));
	}

	public String coverage() {
		return judged(JudgedField.COVERAGE);
	}

	public String orientation() {
		return judged(JudgedField.ORIENTATION);
	}

	public String adaptability() {
		return judged(JudgedField.ADAPTABILITY);
	}

	/** Who of us covers the holder; null when nobody was named. */
	public @Nullable Member coveredBy() {
		return this.tenure == null ? null : Member.of(this.account.sight(), this.tenure.text("coveredById"));
	}

	/** The latest contact that anybody recorded or that activities show; null when none is known. */
	public @Nullable LocalDate lastContact() {
		String personId = personId();
		if (this.tenure == null || personId == null) {
			return null;
		}
		return Stream
			.concat(Stream.of(this.tenure),
					snapshot().having(RecordType.TEAM_RELATIONSHIP, "personId", personId).stream())
			.map(record -> record.date("lastContact"))
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/** What was judged of the seat and of its holder. */
	public List<Judgement> judgements() {
		List<Judgement> judgements = new ArrayList<>(Judgement.about(this.account, id()));
		if (this.tenure != null) {
			judgements.addAll(Judgement.about(this.account, this.tenure.id()));
		}
		return judgements;
	}

	/** How good what we think of the seat and its holder still is, 1 to 0; null where nothing is known. */
	public @Nullable Double freshness() {
		return Freshness.of(this.account, judgements(), lastContact());
	}

	private String judged(JudgedField field) {
		if (this.tenure == null) {
			return "UNKNOWN";
		}
		List<String> own = Judgement.own(this.account, this.tenure.id(), field);
		Object value = own != null ? own.getFirst() : this.tenure.value(field.field());
		return value == null ? "UNKNOWN" : value.toString();
	}

	/** What other maps of the account say of the same, where they say something of their own. */
	public List<OtherJudgement> otherJudgements() {
		List<OtherJudgement> others = new ArrayList<>();
		for (GraphRecord holder : Stream.of(this.seat, this.tenure).filter(Objects::nonNull).toList()) {
			List<Judgement> all = Judgement.all(this.account, holder.id());
			for (Judgement judgement : all) {
				MapView map = judgement.mapId() == null ? null : this.account.map(judgement.mapId());
				if (map != null && !judgement.isOf(this.account.mapId())) {
					others.add(new OtherJudgement(map, judgement.field(), judgement.values(), judgement));
				}
				else if (map != null) {
					others.add(ofAccount(holder, judgement.field(), all));
				}
			}
		}
		return others;
	}

	private OtherJudgement ofAccount(GraphRecord holder, JudgedField field, List<Judgement> all) {
		Object value = holder.value(field.field());
		List<String> values = value instanceof List<?> ? holder.texts(field.field())
				: value == null ? List.of() : List.of(value.toString());
		Judgement judgement = all.stream()
			.filter(known -> known.isOf(null) && known.field() == field)
			.findFirst()
			.orElse(null);
		return new OtherJudgement(this.account.maps().getFirst(), field, values, judgement);
	}

	public List<Tenure> tenures() {
		return Seating.of(snapshot())
			.tenuresOf(id())
			.stream()
			.map(record -> new Tenure(this.account, record))
			.sorted(Tenure.LATEST_FIRST)
			.toList();
	}

	public List<ExternalId> externalIds() {
		return ExternalId.of(this.seat);
	}

}
