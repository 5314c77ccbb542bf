package org.dottedline.employment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dottedline.access.AccessLevel;
import org.dottedline.access.AccountRights;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.graph.Snapshot;
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

	EmploymentService(ChangeRoad road, Sights sights, People people) {
		this.road = road;
		this.sights = sights;
		this.people = people;
	}

	Outcome add(Viewer viewer, Input input) {
		String personId = input.id("personId");
		String organization = input.name("organization");
		String title = input.text("title");
		String division = input.text("division");
		PartialDate from = PartialDate.read("from", input.text("from"));
		PartialDate to = PartialDate.read("to", input.text("to"));
		if (from != null && to != null && to.last().isBefore(from.first())) {
			throw Refusal.invalid("to", "The last day cannot be before the first, " + from.text() + ".");
		}
		Map<String, Object> values = new HashMap<>();
		values.put("personId", personId);
		values.put("title", title);
		values.put("division", division);
		values.put("from", from == null ? null : from.text());
		values.put("to", to == null ? null : to.text());
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
	static String add(Draft draft, Map<String, Object> values) {
		GraphRecord wanted = GraphRecord.of(RecordType.EMPLOYMENT, "", values);
		for (GraphRecord known : draft.all(RecordType.EMPLOYMENT)) {
			if (known.values().equals(wanted.values())) {
				return known.id();
			}
		}
		return draft.add(RecordType.EMPLOYMENT, values);
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

}
