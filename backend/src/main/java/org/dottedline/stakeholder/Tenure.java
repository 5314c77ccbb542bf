package org.dottedline.stakeholder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.dottedline.account.Account;
import org.dottedline.account.BusinessUnit;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.judgement.Judgement;
import org.dottedline.member.Member;
import org.jspecify.annotations.Nullable;

/** A person in a seat from a day to a day. */
public final class Tenure {

	/** What lasts before what has ended, and that by its days. */
	static final Comparator<Tenure> LATEST_FIRST = Comparator.comparing(Tenure::current).thenComparing(Tenure::order).reversed();

	private final Account account;

	private final GraphRecord record;

	Tenure(Account account, GraphRecord record) {
		this.account = account;
		this.record = record;
	}

	/** The account that it is on. */
	public Account account() {
		return this.account;
	}

	public String id() {
		return this.record.id();
	}

	public @Nullable Person person() {
		return Person.of(this.account, this.record.text("personId"));
	}

	public @Nullable Stakeholder stakeholder() {
		return Stakeholder.of(this.account, this.record.text("stakeholderId"));
	}

	/** The title of the seat, or what it was when the seat was taken off the map. */
	public @Nullable String title() {
		GraphRecord seat = seatOrFormer();
		return seat == null ? null : seat.text("title");
	}

	/** The unit of the seat, or where it was when it was taken off the map. */
	public @Nullable BusinessUnit unit() {
		GraphRecord seat = seatOrFormer();
		return seat == null ? null : BusinessUnit.of(this.account.snapshot(), seat.text("unitId"));
	}

	private @Nullable GraphRecord seatOrFormer() {
		String id = this.record.text("stakeholderId");
		GraphRecord seat = this.account.snapshot().find(RecordType.STAKEHOLDER, id);
		return seat != null ? seat : this.account.snapshot().find(RecordType.FORMER_SEAT, id);
	}

	public @Nullable LocalDate from() {
		return this.record.date("from");
	}

	public @Nullable LocalDate to() {
		return this.record.date("to");
	}

	public boolean current() {
		return !this.record.flag("ended");
	}

	public String support() {
		return this.record.text("support", "UNKNOWN");
	}

	public String influence() {
		return this.record.text("influence", "UNKNOWN");
	}

	public boolean innerCircle() {
		return this.record.flag("innerCircle");
	}

	public String coverage() {
		return this.record.text("coverage", "UNKNOWN");
	}

	public String orientation() {
		return this.record.text("orientation", "UNKNOWN");
	}

	public String adaptability() {
		return this.record.text("adaptability", "UNKNOWN");
	}

	public @Nullable Member coveredBy() {
		return Member.of(this.account.sight(), this.record.text("coveredById"));
	}

	public @Nullable LocalDate lastContact() {
		return this.record.date("lastContact");
	}

	public List<Judgement> judgements() {
		return Judgement.about(this.account, id());
	}

	/** Puts tenures in the order of their days, and of their making where the days are unknown. */
	String order() {
		return this.record.text("to", "") + '/' + this.record.text("from", "") + '/' + this.record.id();
	}

}
