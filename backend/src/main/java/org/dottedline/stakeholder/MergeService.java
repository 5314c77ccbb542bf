package org.dottedline.stakeholder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dottedline.access.AccessLevel;
import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.access.Whereabouts;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Drafts;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.OutsideRecords;
import org.dottedline.graph.RecordType;
import org.dottedline.security.Viewer;

import org.springframework.stereotype.Service;

/** Makes one person of two when somebody says that they are one. */
@Service
class MergeService {

	private final ChangeRoad road;

	private final Whereabouts whereabouts;

	private final Sights sights;

	private final OutsideRecords outside;

	MergeService(ChangeRoad road, Whereabouts whereabouts, Sights sights, OutsideRecords outside) {
		this.road = road;
		this.whereabouts = whereabouts;
		this.sights = sights;
		this.outside = outside;
	}

	Outcome merge(Viewer viewer, Input input) {
		String keepId = input.id("keepId");
		String mergeId = input.id("mergeId");
		if (keepId.equals(mergeId)) {
			throw Refusal.invalid("mergeId", "This is the same person already.");
		}
		Sight sight = this.sights.open(viewer);
		Set<String> accounts = new LinkedHashSet<>(seen(sight, mergeId, "mergeId"));
		accounts.addAll(seen(sight, keepId, "keepId"));
		Command command = new Command("mergePersons", viewer, new ArrayList<>(accounts), List.of(), false,
				AccessLevel.EDITOR, "mergeId", null, input.clientMutationId(), drafts -> {
					merge(drafts, accounts, keepId, mergeId);
					return keepId;
				});
		return this.road.run(command);
	}

	/** The accounts where a person is; all of them have to be the viewer's to change. */
	private Set<String> seen(Sight sight, String personId, String field) {
		if (sight.workspace().find(RecordType.PERSON, personId) != null) {
			throw Refusal.invalid(field, "This is one of us; only people of accounts are made one.");
		}
		Set<String> accounts = this.whereabouts.accountsOfPerson(personId);
		if (accounts.isEmpty() || sight.accounts(accounts).size() < accounts.size()) {
			throw Refusal.unseen(field);
		}
		return accounts;
	}

	private void merge(Drafts drafts, Set<String> accounts, String keepId, String mergeId) {
		Merge merge = new Merge(keepId, mergeId);
		Draft keeps = where(drafts, accounts, keepId, "keepId", mergeId);
		Draft merges = where(drafts, accounts, mergeId, "mergeId", keepId);
		for (GraphRecord record : this.outside.ofPerson(mergeId)) {
			if (accounts.contains(record.required("accountId"))) {
				merge.outside(drafts.account(record.required("accountId")), record);
			}
		}
		merge.onPersons(keeps, merges);
		accounts.forEach(accountId -> merge.onAccount(drafts.account(accountId)));
	}

	/** An account where a person is, one with both before any other. */
	private static Draft where(Drafts drafts, Set<String> accounts, String personId, String field, String otherId) {
		List<Draft> here = accounts.stream()
			.map(drafts::account)
			.filter(draft -> draft.find(RecordType.PERSON, personId) != null)
			.toList();
		if (here.isEmpty()) {
			throw Refusal.unseen(field);
		}
		return here.stream()
			.filter(draft -> draft.find(RecordType.PERSON, otherId) != null)
			.findFirst()
			.orElse(here.getFirst());
	}

}
