package org.dottedline.stakeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.dottedline.access.AccessLevel;
import org.dottedline.access.PersonTraces;
import org.dottedline.access.Sights;
import org.dottedline.change.ChangeRoad;
import org.dottedline.change.Command;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.graph.Draft;
import org.dottedline.graph.GraphRecord;
import org.dottedline.graph.RecordType;
import org.dottedline.security.Viewer;

import org.springframework.stereotype.Service;

/** Erases what says who somebody is, and what was said of them in free words; that somebody sat there stays. */
@Service
class ErasureService {

	private final ChangeRoad road;

	private final PersonTraces traces;

	private final Sights sights;

	ErasureService(ChangeRoad road, PersonTraces traces, Sights sights) {
		this.road = road;
		this.traces = traces;
		this.sights = sights;
	}

	Outcome erase(Viewer viewer, Input input) {
		String id = input.id("id");
		PersonTraces.Trace trace = this.traces.of(id);
		Set<String> accounts = trace.accountIds();
		if (accounts.isEmpty() || this.sights.open(viewer).accounts(accounts).size() < accounts.size()) {
			throw Refusal.unseen("id");
		}
		return this.road.run(new Command("erasePerson", viewer, new ArrayList<>(accounts), List.of(), false,
				AccessLevel.OWNER, "id", null, input.clientMutationId(), drafts -> {
					List<Draft> all = accounts.stream().map(drafts::account).toList();
					for (String personId : trace.personIds()) {
						forgetIdentity(all, personId);
						all.forEach(draft -> forgetWords(draft, personId));
						drafts.erase(personId);
					}
					return id;
				}));
	}

	/** A person is the same on all accounts; of one who is on none any more, no snapshot holds anything. */
	private static void forgetIdentity(List<Draft> accounts, String personId) {
		accounts.stream().filter(draft -> draft.find(RecordType.PERSON, personId) != null).findFirst().ifPresent(draft -> {
			for (String field : List.of("name", "email", "phone", "externalIds")) {
				draft.set(RecordType.PERSON, personId, field, null);
			}
		});
	}

	/** Words about a seat go when anybody is erased who ever held it: they may have been about them. */
	private static void forgetWords(Draft draft, String personId) {
		for (GraphRecord tenure : draft.base().having(RecordType.TENURE, "personId", personId)) {
			forget(draft, RecordType.JUDGEMENT, "aboutId", tenure.id(), "source");
			forget(draft, RecordType.JUDGEMENT, "aboutId", tenure.required("stakeholderId"), "source");
			forgetTies(draft, tenure.required("stakeholderId"));
		}
		forgetTies(draft, personId);
		forget(draft, RecordType.COMPETITOR_RELATIONSHIP, "personId", personId, "note");
		draft.base().all(RecordType.COMMENT).stream().filter(comment -> comment.texts("personIds").contains(personId)).forEach(comment -> draft.set(RecordType.COMMENT, comment.id(), "text", null));
	}

	private static void forgetTies(Draft draft, String id) {
		for (RecordType line : List.of(RecordType.TIE, RecordType.INFLUENCE)) {
			forget(draft, line, "fromId", id, "note");
			forget(draft, line, "toId", id, "note");
		}
	}

	private static void forget(Draft draft, RecordType type, String reference, String id, String field) {
		draft.base().having(type, reference, id).forEach(record -> draft.set(type, record.id(), field, null));
	}

}
