package org.dottedline.employment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.access.AccessLevel;
import org.dottedline.access.AccountRights;
import org.dottedline.access.Sight;
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
import org.dottedline.graph.Snapshot;
import org.dottedline.graph.Streams;
import org.dottedline.security.Viewer;
import org.dottedline.stakeholder.People;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Records where people worked. */
@Service
class EmploymentService {

	private final ChangeRoad road;

	private final Sights sights;

	private final People people;

	private final Whereabouts whereabouts;

	EmploymentService(ChangeRoad road, Sights sights, People people, Whereabouts whereabouts) {
		this.whereabouts = whereabouts;
		this.road = road;
		this.sights = sights;
		this.people = people;
	}

	Outcome add(Viewer viewer, Input input) {
		String personId = input.id("personId");
		String organization = input.name("organization");
		Map<String, Object> values = new HashMap<>();
		values.put("personId", personId);
		values.putAll(details(input));
		checkOrder(input, (String) values.get("from"), (String) values.get("to"));
		String accountId = learnedOn(viewer, personId);
		Command.Body body = drafts -> {
			Draft draft = accountId == null ? drafts.workspace() : drafts.account(accountId);
			values.put("accountId", accountId);
			values.put("organizationId", OrganizationNames.recognise(drafts.workspace(), organization));
			return add(draft, values);
		};
		Command command = accountId == null
				? Command.onWorkspace("addEmployment", viewer, input.clientMutationId(), body)
				: Command.onAccount("addEmployment", viewer, accountId, "personId", input, body).withWorkspace();
		return this.road.run(command);
	}

	/** The same employment twice is the one that is there. */
	private static String add(Draft draft, Map<String, Object> values) {
		GraphRecord wanted = GraphRecord.of(RecordType.EMPLOYMENT, "", values);
		for (GraphRecord known : draft.base().having(RecordType.EMPLOYMENT, "personId", wanted.required("personId"))) {
			if (known.values().equals(wanted.values())) {
				return known.id();
			}
		}
		return draft.add(RecordType.EMPLOYMENT, values);
	}

	Outcome update(Viewer viewer, Input input) {
		String id = input.id("id");
		String organization = input.has("organization") ? input.name("organization") : null;
		Map<String, Object> details = details(input);
		return this.road.run(onPlaceOf(viewer, "updateEmployment", input, organization != null, (draft, workspace) -> {
			GraphRecord known = existing(draft, id);
			checkOrder(input, text(details, "from", known), text(details, "to", known));
			details.forEach((field, value) -> draft.set(RecordType.EMPLOYMENT, id, field, value));
			if (organization != null && workspace != null) {
				draft.set(RecordType.EMPLOYMENT, id, "organizationId", OrganizationNames.recognise(workspace, organization));
			}
			return id;
		}));
	}

	Outcome remove(Viewer viewer, Input input) {
		String id = input.id("id");
		return this.road.run(onPlaceOf(viewer, "removeEmployment", input, false, (draft, workspace) -> {
			draft.remove(RecordType.EMPLOYMENT, existing(draft, id).id());
			return id;
		}));
	}

	/** Where an employment was learned, as far as the viewer may see that; null when there is none. */
	@Nullable Snapshot place(Sight sight, String id) {
		for (Place place : this.whereabouts.ofLink(id)) {
			if (place.type() == RecordType.EMPLOYMENT && place.streamId() != null) {
				return Streams.WORKSPACE.equals(place.streamId()) ? sight.workspace() : sight.account(place.streamId());
			}
		}
		return null;
	}

	private Command onPlaceOf(Viewer viewer, String name, Input input, boolean withWorkspace, Body body) {
		Snapshot place = place(this.sights.open(viewer), input.id("id"));
		if (place == null) {
			throw Refusal.unseen("id");
		}
		if (Streams.WORKSPACE.equals(place.streamId())) {
			return Command.onWorkspace(name, viewer, input.clientMutationId(),
					drafts -> body.on(drafts.workspace(), drafts.workspace()));
		}
		Command command = Command.onAccount(name, viewer, place.streamId(), "id", input,
				drafts -> body.on(drafts.account(place.streamId()), withWorkspace ? drafts.workspace() : null));
		return withWorkspace ? command.withWorkspace() : command;
	}

	private static GraphRecord existing(Draft draft, String id) {
		GraphRecord known = draft.find(RecordType.EMPLOYMENT, id);
		if (known == null) {
			throw Refusal.unseen("id");
		}
		return known;
	}

	/** The fields that were given, null where one is to be cleared. */
	private static Map<String, @Nullable Object> details(Input input) {
		Map<String, @Nullable Object> details = new HashMap<>();
		for (String field : List.of("title", "division")) {
			if (input.has(field)) {
				details.put(field, input.text(field));
			}
		}
		for (String field : List.of("from", "to")) {
			if (input.has(field)) {
				PartialDate date = PartialDate.read(field, input.text(field));
				details.put(field, date == null ? null : date.text());
			}
		}
		if (input.has("kind")) {
			details.put("kind", EmploymentKind.of(input.choice("kind")).kept());
		}
		return details;
	}

	private static @Nullable String text(Map<String, @Nullable Object> details, String field, GraphRecord known) {
		return details.containsKey(field) ? (String) details.get(field) : known.text(field);
	}

	private static void checkOrder(Input input, @Nullable String from, @Nullable String to) {
		if (from != null && to != null && PartialDate.parse(to).last().isBefore(PartialDate.parse(from).first())) {
			throw input.has("to") ? Refusal.invalid("to", "The last day cannot be before the first, " + from + ".")
					: Refusal.invalid("from", "The first day cannot be after the last, " + to + ".");
		}
	}

	/** The account that the viewer may edit and knows the person from; null for one of us. */
	private @Nullable String learnedOn(Viewer viewer, String personId) {
		Sight sight = this.sights.open(viewer);
		if (sight.workspace().find(RecordType.PERSON, personId) != null) {
			return null;
		}
		List<Snapshot> accounts = this.people.accounts(sight, personId);
		if (accounts.isEmpty()) {
			throw Refusal.notFound("personId", "There is no person with this id, or you may not see them.");
		}
		return accounts.stream().filter(account -> {
			AccessLevel level = AccountRights.of(account).of(viewer);
			return level != null && level.covers(AccessLevel.EDITOR);
		})
			.map(Snapshot::streamId)
			.findFirst()
			.orElseThrow(() -> Refusal.forbidden("personId",
					"You may read the accounts of this person and change none of them."));
	}

	/** What to do with an employment where it was learned; the workspace is null when the command does not hold it. */
	@FunctionalInterface
	private interface Body {

		String on(Draft draft, @Nullable Draft workspace);

	}

}
