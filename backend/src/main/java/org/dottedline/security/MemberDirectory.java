package org.dottedline.security;

import java.util.Optional;

/** What sign-in needs to know of members; the members' own feature provides it. */
public interface MemberDirectory {

	/**
	 * Makes a member who has no record yet.
	 *
	 * @return the new member's id
	 */
	String createMember(String name);

	/**
	 * The member of a workspace that has nobody yet. Nodes that start at once get the same.
	 *
	 * @return the member's id
	 */
	String firstMember(String name);

	/** The name by which a member is shown, empty when there is no such member. */
	Optional<String> nameOf(String memberId);
}
