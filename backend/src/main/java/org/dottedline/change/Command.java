package org.dottedline.change;

import java.util.List;

import org.dottedline.access.AccessLevel;
import org.dottedline.security.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member, or the system, wants done: as a whole or not at all.
 * @param name the name of the mutation
 * @param viewer who wants it; null for the system, which may do everything
 * @param accounts the accounts that it is about; the viewer needs the access on each
 * @param newAccounts ids of accounts that it makes
 * @param workspace whether it may also change what all accounts share
 * @param needs the access that the viewer needs
 * @param idField the input field that names the account or a thing on it, for an error's path
 * @param expectedRevision the revision of the first account that the caller saw; null when the caller does not say
 * @param clientMutationId the caller's key for retries; null when there is none
 * @param body what to do
 */
public record Command(String name, @Nullable Viewer viewer, List<String> accounts, List<String> newAccounts,
		boolean workspace, AccessLevel needs, String idField, @Nullable Integer expectedRevision,
		@Nullable String clientMutationId, Body body) {

	/**
	 * What a command does, on drafts that nobody else sees. It may be called more than once, each time on fresh drafts.
	 */
	@FunctionalInterface
	public interface Body {

		/**
		 * Checks the rules and changes the drafts.
		 * @return the id of what was made or changed; null when there is none
		 * @throws Refusal when a rule forbids it
		 */
		@Nullable String on(Drafts drafts);

	}

	/** A change to one account by one of its editors. */
	public static Command onAccount(String name, Viewer viewer, String accountId, String idField, Input input,
			Body body) {
		return new Command(name, viewer, List.of(accountId), List.of(), false, AccessLevel.EDITOR, idField,
				input.expectedRevision(), input.clientMutationId(), body);
	}

	/** A change to what all accounts share. */
	public static Command onWorkspace(String name, @Nullable Viewer viewer, @Nullable String clientMutationId,
			Body body) {
		return new Command(name, viewer, List.of(), List.of(), true, AccessLevel.EDITOR, "id", null, clientMutationId,
				body);
	}

	/** The same, which may also change what all accounts share. */
	public Command withWorkspace() {
		return new Command(this.name, this.viewer, this.accounts, this.newAccounts, true, this.needs, this.idField,
				this.expectedRevision, this.clientMutationId, this.body);
	}

	/** The same on several accounts, the one that it is about first. */
	public Command onAlso(List<String> accountIds) {
		return new Command(this.name, this.viewer, accountIds, this.newAccounts, this.workspace, this.needs,
				this.idField, this.expectedRevision, this.clientMutationId, this.body);
	}

	/** The same with another need. */
	public Command needing(AccessLevel level) {
		return new Command(this.name, this.viewer, this.accounts, this.newAccounts, this.workspace, level,
				this.idField, this.expectedRevision, this.clientMutationId, this.body);
	}

	/** The same, which also makes an account. */
	public Command making(String accountId) {
		return new Command(this.name, this.viewer, this.accounts, List.of(accountId), this.workspace, this.needs,
				this.idField, this.expectedRevision, this.clientMutationId, this.body);
	}

}
