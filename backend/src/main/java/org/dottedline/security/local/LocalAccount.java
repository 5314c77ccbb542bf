package org.dottedline.security.local;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A member's name and password.
 *
 * @param userName as {@link #canonical} gives it
 * @param mustChangePassword whether the password was made by us and is to be replaced
 */
@Node("LocalAccount")
record LocalAccount(@Id String userName, @Version @Nullable Long version, String passwordHash, String memberId,
		boolean administrator, boolean mustChangePassword) {

	/** A user name whatever way it was typed. */
	static String canonical(String userName) {
		return userName.strip().toLowerCase(Locale.ROOT);
	}

	LocalAccount withPassword(String hash) {
		return new LocalAccount(this.userName, this.version, hash, this.memberId, this.administrator, false);
	}
}
