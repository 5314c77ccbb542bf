package org.dottedline.stakeholder;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dottedline.access.Sights;
import org.dottedline.access.Whereabouts;
import org.dottedline.access.Whereabouts.Place;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.judgement.JudgedField;
import org.dottedline.judgement.Judging;
import org.dottedline.member.Members;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Adds, changes, moves and removes seats. */
@Service
class StakeholderService {

	private final ChangeRoad road;

	private final Whereabouts whereabouts;

	private final Sights sights;

	StakeholderService(ChangeRoad road, Whereabouts whereabouts, Sights sights) {
		this.road = road;
		this.sights = sights;
		this.whereabouts = whereabouts;
	}

	/** The account of a seat. */
	String accountOf(String seatId) {
		Place place = this.whereabouts.of(seatId);
		if (place == null || place.type() != RecordType.STAKEHOLDER || place.streamId() == null) {
			throw noSeat();
		}
		return place.streamId();
	}

	private static Refusal noSeat() {
		return Refusal.unseen("id");
	}

	private static GraphRecord seat(Draft draft, String id) {
		GraphRecord seat = draft.find(RecordType.STAKEHOLDER, id);
		if (seat == null) {
			throw noSeat();
		}
		return seat;
	}

	Outcome add(Viewer viewer, Input input) {
		String accountId = input.id("accountId");
		String kind = input.choice("seat");
		boolean held = kind == null || kind.equals("HELD");
		String name = held ? input.name("name") : input.text("name");
		String title = input.text("title");
		if (!held && name == null && title == null) {
			throw Refusal.invalid("name", "Give the seat a name or a title.");
		}
		return this.road.run(Command.onAccount("addStakeholder", viewer, accountId, "accountId", input, drafts -> {
			Draft draft = drafts.account(accountId);
			Map<String, Object> seat = new HashMap<>();
			seat.put("accountId", accountId);
			seat.put("title", title);
			seat.put("managerId", input.idOrNull("managerId"));
			seat.put("unitId", unit(draft, input));
			if (!held) {
				seat.put("seat", kind);
				seat.put("name", name);
			}
			ReportingLines.check(draft, "", input.idOrNull("managerId"));
			String id = draft.add(RecordType.STAKEHOLDER, seat);
			if (held) {
				Tenures.begin(draft, id, draft.add(RecordType.PERSON, Map.of("name", name)), null);
			}
			return id;
		}));
	}

	private static @Nullable String unit(Draft draft, Input input) {
		String unitId = input.idOrNull("unitId");
		if (unitId != null && draft.find(RecordType.BUSINESS_UNIT, unitId) == null) {
			throw Refusal.notFound("unitId", "There is no unit with this id on this account.");
		}
		return unitId;
	}

	Outcome update(Viewer viewer, Input input) {
		String id = input.id("id");
		String accountId = accountOf(id);
		String name = input.has("name") ? input.name("name") : null;
		String title = input.text("title");
		Judged.check(input);
		checkMember(viewer, input.idOrNull("coveredById"));
		return this.road.run(Command.onAccount("updateStakeholder", viewer, accountId, "id", input, drafts -> {
			Draft draft = drafts.account(accountId);
			seat(draft, id);
			GraphRecord tenure = Tenures.current(draft, id);
			if (name != null) {
				rename(draft, id, tenure, name);
			}
			if (input.has("title")) {
				draft.set(RecordType.STAKEHOLDER, id, "title", title);
			}
			if (input.has("unitId")) {
				draft.set(RecordType.STAKEHOLDER, id, "unitId", unit(draft, input));
			}
			new Judged(draft, viewer, input, id).write();
			return id;
		}));
	}

	private void checkMember(Viewer viewer, @Nullable String memberId) {
		if (memberId != null && !Members.exists(this.sights.open(viewer).workspace(), memberId)) {
			throw Refusal.notFound("coveredById", "There is no member with this id.");
		}
	}

	Outcome confirm(Viewer viewer, Input input) {
		String id = input.id("id");
		String accountId = accountOf(id);
		List<JudgedField> fields = input.choices("fields").stream().map(JudgedField::valueOf).toList();
		return this.road.run(Command.onAccount("confirmJudgements", viewer, accountId, "id", input, drafts -> {
			Draft draft = drafts.account(accountId);
			seat(draft, id);
			new Judged(draft, viewer, input, id).confirm(fields);
			return id;
		}));
	}

	private static void rename(Draft draft, String seatId, @Nullable GraphRecord tenure, String name) {
		if (tenure == null) {
			draft.set(RecordType.STAKEHOLDER, seatId, "name", name);
		}
		else {
			draft.set(RecordType.PERSON, tenure.required("personId"), "name", name);
		}
	}

	Outcome move(Viewer viewer, Input input) {
		String id = input.id("id");
		String accountId = accountOf(id);
		return this.road.run(Command.onAccount("moveStakeholder", viewer, accountId, "id", input, drafts -> {
			Draft draft = drafts.account(accountId);
			seat(draft, id);
			String managerId = input.idOrNull("managerId");
			ReportingLines.check(draft, id, managerId);
			draft.set(RecordType.STAKEHOLDER, id, "managerId", managerId);
			return id;
		}));
	}

	Outcome setDottedLine(Viewer viewer, Input input) {
		String id = input.id("id");
		String managerId = input.id("managerId");
		String accountId = accountOf(id);
		return this.road.run(Command.onAccount("setDottedLine", viewer, accountId, "id", input, drafts -> {
			Draft draft = drafts.account(accountId);
			GraphRecord seat = seat(draft, id);
			if (draft.find(RecordType.STAKEHOLDER, managerId) == null) {
				throw Refusal.notFound("managerId", "There is no seat with this id on this account.");
			}
			if (id.equals(managerId)) {
				throw Refusal.invalid("managerId", "A seat cannot report to itself.");
			}
			List<String> managers = new ArrayList<>(seat.texts("dottedLineManagerIds"));
			managers.remove(managerId);
			if (input.flag("present")) {
				managers.add(managerId);
			}
			draft.set(RecordType.STAKEHOLDER, id, "dottedLineManagerIds", managers);
			return id;
		}));
	}

	Outcome remove(Viewer viewer, Input input) {
		String id = input.id("id");
		String accountId = accountOf(id);
		return this.road.run(Command.onAccount("removeStakeholder", viewer, accountId, "id", input, drafts -> {
			Draft draft = drafts.account(accountId);
			GraphRecord seat = seat(draft, id);
			Seating before = Seating.of(draft.base());
			before.reportsTo(id)
				.forEach(report -> draft.set(RecordType.STAKEHOLDER, report.id(), "managerId", seat.text("managerId")));
			FormerSeat.keep(draft, seat, before.tenuresOf(id));
			Judging.forget(draft, id);
			for (String end : List.of("fromId", "toId")) {
				draft.base().having(RecordType.TIE, end, id).forEach(tie -> draft.remove(RecordType.TIE, tie.id()));
			}
			draft.remove(RecordType.STAKEHOLDER, id);
			return id;
		}));
	}

	Outcome assign(Viewer viewer, Input input) {
		String id = input.id("id");
		String accountId = accountOf(id);
		String personId = input.idOrNull("personId");
		String name = personId == null ? input.name("name") : null;
		LocalDate from = input.date("from");
		String firstDay = (from != null ? from : today()).toString();
		if (personId != null) {
			checkSeen(viewer, personId);
		}
		return this.road.run(Command.onAccount("assignSeat", viewer, accountId, "id", input, drafts -> {
			Draft draft = drafts.account(accountId);
			seat(draft, id);
			GraphRecord tenure = Tenures.current(draft, id);
			if (tenure != null && tenure.required("personId").equals(personId)) {
				throw Refusal.invalid("personId", "They hold this seat already.");
			}
			if (tenure != null) {
				Tenures.end(draft, tenure, firstDay);
			}
			String holder = personId != null ? personId : draft.add(RecordType.PERSON, Map.of("name", name));
			Tenures.begin(draft, id, holder, firstDay);
			return id;
		}));
	}

	private void checkSeen(Viewer viewer, String personId) {
		Set<String> accounts = this.whereabouts.accountsOfPerson(personId);
		if (this.sights.open(viewer).accounts(accounts).isEmpty()) {
			throw Refusal.notFound("personId", "There is no person with this id, or you may not see them.");
		}
	}

	Outcome vacate(Viewer viewer, Input input) {
		String id = input.id("id");
		String accountId = accountOf(id);
		LocalDate to = input.date("to");
		String lastDay = (to != null ? to : today()).toString();
		return this.road.run(Command.onAccount("vacateSeat", viewer, accountId, "id", input, drafts -> {
			Draft draft = drafts.account(accountId);
			seat(draft, id);
			GraphRecord tenure = Tenures.current(draft, id);
			if (tenure == null) {
				throw Refusal.invalid("id", "Nobody holds this seat.");
			}
			String from = tenure.text("from");
			if (from != null && lastDay.compareTo(from) < 0) {
				throw Refusal.invalid("to", "The last day cannot be before the first, " + from + ".");
			}
			Tenures.end(draft, tenure, lastDay);
			draft.set(RecordType.STAKEHOLDER, id, "seat", "VACANT");
			return id;
		}));
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneOffset.UTC);
	}

}
