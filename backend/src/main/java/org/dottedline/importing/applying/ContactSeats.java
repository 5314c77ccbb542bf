package org.dottedline.importing.applying;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.dottedline.account.AccountService;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.importing.applying.Tally.Fate;
import org.dottedline.importing.reading.Problem;
import org.dottedline.importing.reading.ProblemCode;
import org.dottedline.importing.reading.SObject;
import org.dottedline.importing.reading.SourceRow;
import org.dottedline.stakeholder.ReportingLines;
import org.dottedline.stakeholder.Seating;
import org.dottedline.stakeholder.Tenures;
import org.jspecify.annotations.Nullable;

/** Seats the contacts of one batch on one account. */
final class ContactSeats {

	private final KnownRecords known;

	private final Draft draft;

	private final Batch batch;

	private final Map<String, String> seatByPerson = new HashMap<>();

	private final Map<String, String> personByContact = new HashMap<>();

	private final Map<String, String> units = new HashMap<>();

	private @Nullable String root;

	ContactSeats(KnownRecords known, Draft draft, Batch batch) {
		this.known = known;
		this.draft = draft;
		this.batch = batch;
		for (GraphRecord unit : draft.all(RecordType.BUSINESS_UNIT)) {
			this.units.putIfAbsent(unitKey(unit.text("kind", ""), unit.text("name", "")), unit.id());
		}
	}

	/** Somebody who is on another account of ours and whom the CRM now has on this one has left that one. */
	static void leaveOtherAccounts(Import run, String accountId, List<SourceRow> rows) {
		Map<String, List<SourceRow>> leaving = Import.sort(rows, row -> {
			KnownRecords.Known person = run.known().find(SObject.CONTACT, row.id());
			return person == null || person.streamId().equals(accountId) ? null : person.streamId();
		});
		leaving.forEach((otherId, here) -> run.onAccount(otherId, List.of(), (draft, batch) -> {
			for (SourceRow row : here) {
				KnownRecords.Known person = run.known().find(SObject.CONTACT, row.id());
				if (person != null) {
					leave(draft, person.id());
				}
			}
		}));
	}

	private static void leave(Draft draft, String personId) {
		Seating seating = Seating.of(draft.base());
		for (GraphRecord seat : seating.seatsOf(personId)) {
			GraphRecord tenure = Tenures.current(draft, seat.id());
			if (tenure != null && personId.equals(tenure.text("personId"))) {
				Tenures.end(draft, tenure, LocalDate.now(ZoneOffset.UTC).toString());
				draft.set(RecordType.STAKEHOLDER, seat.id(), "seat", "VACANT");
			}
		}
	}

	/** Makes or changes the person of a row and the seat that they hold. */
	void seat(SourceRow row) {
		KnownRecords.Known here = this.known.find(SObject.CONTACT, row.id());
		String seatId = here == null ? null : seatOf(here.id());
		Map<String, @Nullable Object> person = this.batch.fields(row)
			.put("name", PersonNames.of(row))
			.text("email", "Email")
			.text("phone", "Phone")
			.values();
		Fields seat = this.batch.fields(row).text("title", "Title");
		if (row.says("Department")) {
			seat.put("unitId", unit("DEPARTMENT", row.text("Department")));
		}
		if (row.says("MailingCountry")) {
			seat.put("geographyId", unit("GEOGRAPHY", row.text("MailingCountry")));
		}
		String personId;
		if (here != null && this.draft.find(RecordType.PERSON, here.id()) != null) {
			personId = this.batch.upsert(this.draft, RecordType.PERSON, row, person, Map.of());
		}
		else if (here != null) {
			personId = here.id();
			this.batch.fate(row, Fate.UPDATED);
		}
		else {
			personId = this.draft.add(RecordType.PERSON, this.batch.with(row, person, Map.of()));
			this.batch.created(this.draft, row, personId);
		}
		this.personByContact.put(row.id(), personId);
		if (seatId == null) {
			addSeat(row, seat, personId, here != null);
		}
		else {
			GraphRecord before = this.draft.find(RecordType.STAKEHOLDER, seatId);
			String id = seatId;
			seat.values().forEach((field, value) -> this.draft.set(RecordType.STAKEHOLDER, id, field, value));
			if (before != null && !before.equals(this.draft.find(RecordType.STAKEHOLDER, seatId))) {
				this.batch.fate(row, Fate.UPDATED);
			}
		}
	}

	private void addSeat(SourceRow row, Fields seat, String personId, boolean cameBack) {
		Map<String, Object> values = new HashMap<>(seat.values());
		values.put("accountId", this.draft.streamId());
		String seatId = this.draft.add(RecordType.STAKEHOLDER, values);
		Tenures.begin(this.draft, seatId, personId, null);
		this.seatByPerson.put(personId, seatId);
		if (cameBack) {
			this.batch.fate(row, Fate.UPDATED);
		}
	}

	/** Draws or takes away the solid line of a row's person; false when the manager is not here yet. */
	boolean report(SourceRow row, @Nullable String managerContact) {
		if (!row.says("ReportsToId")) {
			return true;
		}
		String seatId = seatOfContact(row.id());
		if (seatId == null) {
			return true;
		}
		String managerSeat = managerContact == null ? null : seatOfContact(managerContact);
		if (managerContact != null && managerSeat == null) {
			return false;
		}
		GraphRecord seat = this.draft.find(RecordType.STAKEHOLDER, seatId);
		String before = seat == null ? null : seat.text("managerId");
		if (seat == null || Objects.equals(before, managerSeat)) {
			return true;
		}
		if (!ReportingLines.circle(this.draft, seatId, managerSeat).isEmpty()) {
			this.batch.note(Problem.ofValue(row.file(), row.line(), "ReportsToId", ProblemCode.REPORTING_CYCLE,
					"With the lines that are on the map already this one would close a circle; the line that was there stays."));
			return true;
		}
		this.draft.set(RecordType.STAKEHOLDER, seatId, "managerId", managerSeat);
		if (before != null) {
			this.batch.fate(row, Fate.UPDATED);
		}
		return true;
	}

	private @Nullable String seatOfContact(String contactId) {
		String personId = this.personByContact.get(contactId);
		if (personId == null) {
			KnownRecords.Known here = this.known.find(SObject.CONTACT, contactId);
			personId = here == null ? null : here.id();
		}
		return personId == null ? null : seatOf(personId);
	}

	private @Nullable String seatOf(String personId) {
		String added = this.seatByPerson.get(personId);
		if (added != null) {
			return added;
		}
		List<GraphRecord> seats = Seating.of(this.draft.base()).seatsOf(personId);
		return seats.isEmpty() ? null : seats.getFirst().id();
	}

	private @Nullable String unit(String kind, @Nullable String name) {
		if (name == null) {
			return null;
		}
		String shortened = name.length() > 255 ? name.substring(0, 255) : name;
		return this.units.computeIfAbsent(unitKey(kind, shortened), any -> {
			if (this.root == null) {
				this.root = AccountService.root(this.draft).id();
			}
			return this.draft.add(RecordType.BUSINESS_UNIT,
					Map.of("name", shortened, "kind", kind, "accountId", this.draft.streamId(), "parentId", this.root));
		});
	}

	private static String unitKey(String kind, String name) {
		return kind + '/' + name.strip().toLowerCase(Locale.ROOT);
	}

}
