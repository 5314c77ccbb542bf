package org.dottedline.access;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts a viewer may see, however many there are.
 * @param given those that they were given access to
 * @param allBut all others but these; null when they may see no others
 */
public record SeenAccounts(Set<String> given, @Nullable Set<String> allBut) {

	/** Whether the viewer may see an account; of an id that names none this says nothing. */
	public boolean has(String accountId) {
		return this.given.contains(accountId) || (this.allBut != null && !this.allBut.contains(accountId));
	}

}
