package org.dottedline.ui.employment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dottedline.schema.types.Change;
import org.dottedline.schema.types.Member;
import org.dottedline.schema.types.OrganizationConnection;
import org.dottedline.schema.types.OrganizationMergeProposal;
import org.dottedline.ui.api.Answered;
import org.dottedline.ui.api.Api;
import org.dottedline.ui.api.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and changes employers and schools, which all accounts share, and reads who of us there are. */
@Component
class Organizations {

	private static final Document LIST = Document.named("organizations");
	private static final Document PROPOSALS = Document.named("organization-merge-proposals");
	private static final Document UPDATE = Document.named("update-organization");
	private static final Document MERGE = Document.named("merge-organizations");
	private static final Document UNDO = Document.named("undo");
	private static final Document MEMBERS = Document.named("members");

	/** What is taken back here is no account's, but everybody's. */
	private static final String SHARED = "workspace";

	private final Api api;

	Organizations(Api api) {
		this.api = api;
	}

	/** A page of those with a text in a name; {@code after} is empty at the beginning. */
	OrganizationConnection find(String text, int first, String after) {
		var variables = new HashMap<String, Object>(Map.of("text", text, "first", first));
		variables.put("after", after.isEmpty() ? null : after);
		return api.execute(LIST, variables, Found.class).organizations();
	}

	/** Those that may be one, with a text in either's name. */
	List<OrganizationMergeProposal> proposals(String text) {
		return api.execute(PROPOSALS, Map.of("text", text), Proposed.class).organizationMergeProposals();
	}

	/** Sets the name and all other names that are its own. */
	Done name(String organization, String name, List<String> aliases) {
		return send(UPDATE, Map.of("id", organization, "name", name, "aliases", aliases));
	}

	/** Makes one of two. */
	Done merge(String stays, String duplicate) {
		return send(MERGE, Map.of("id", stays, "duplicateId", duplicate));
	}

	/** Takes a change of an organization back. */
	Done undo(String command) {
		return send(UNDO, Map.of("accountId", SHARED, "commandId", command));
	}

	/** All of us. */
	List<Member> members() {
		return api.execute(MEMBERS, Us.class).members();
	}

	private Done send(Document document, Map<String, Object> fields) {
		var input = new HashMap<>(fields);
		input.put("clientMutationId", UUID.randomUUID().toString());
		return api.execute(document, Map.of("input", input), Answer.class).done();
	}

	/**
	 * What a change answered.
	 *
	 * @param change its entry in the history; null when it was refused or nothing was different
	 */
	record Done(List<Answered.Problem> errors, @Nullable Change change) {

		/** The first reason in a sentence; empty when it was done. */
		String complaint() {
			return new Answered(errors).complaint();
		}
	}

	record Answer(Done done) {
	}

	record Found(OrganizationConnection organizations) {
	}

	record Proposed(List<OrganizationMergeProposal> organizationMergeProposals) {
	}

	record Us(List<Member> members) {
	}
}
