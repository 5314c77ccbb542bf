package org.dottedline.ui.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dottedline.schema.types.AccessLevel;
import org.dottedline.schema.types.Account;
import org.dottedline.schema.types.Alumnus;
import org.dottedline.schema.types.PersonMergeProposal;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who left and who may be one, and makes one person of two. */
@Component
public class Persons {

	private static final Document ALUMNI = Document.named("alumni");
	private static final Document OF_ACCOUNT = Document.named("account-merge-proposals");
	private static final Document EVERYWHERE = Document.named("person-merge-proposals");
	private static final Document MERGE = Document.named("merge-persons");
	private static final Document UNDO = Document.named("undo");

	private final Api api;

	Persons(Api api) {
		this.api = api;
	}

	/** Who once held a seat on an account and holds none there now, whoever left last first. */
	List<Alumnus> alumni(String account) {
		var found = api.execute(ALUMNI, Map.of("id", account), One.class).account();
		return found == null ? List.of() : found.getRelationshipMap().getAlumni();
	}

	/** Who may be one on an account. */
	Proposals proposals(String account) {
		var found = api.execute(OF_ACCOUNT, Map.of("id", account), One.class).account();
		return found == null ? new Proposals(List.of(), false)
				: new Proposals(found.getPersonMergeProposals(), found.getViewerAccess() != AccessLevel.VIEWER);
	}

	/** Who may be one on all accounts that the viewer may see. */
	Proposals proposals() {
		return new Proposals(api.execute(EVERYWHERE, Many.class).personMergeProposals(), true);
	}

	/** Makes one of two. */
	Answered merge(String keep, String merge) {
		return api.execute(MERGE, Map.of("input", Map.of("keepId", keep, "mergeId", merge, "clientMutationId", UUID.randomUUID().toString())), Done.class).done();
	}

	/** Takes a command on an account back. */
	Answered undo(String account, String command) {
		return api.execute(UNDO, Map.of("input", Map.of("accountId", account, "commandId", command, "clientMutationId", UUID.randomUUID().toString())), Done.class).done();
	}

	/** @param editable whether the viewer may make one of two */
	record Proposals(List<PersonMergeProposal> found, boolean editable) {
	}

	record One(@Nullable Account account) {
	}

	record Many(List<PersonMergeProposal> personMergeProposals) {
	}

	record Done(Answered done) {
	}

	/** What the API answered. */
	record Answered(List<Problem> errors, @Nullable Change change) {

		String complaint() {
			return errors.isEmpty() ? "" : errors.getFirst().message();
		}
	}

	record Problem(String message) {
	}

	record Change(String commandId) {
	}
}
