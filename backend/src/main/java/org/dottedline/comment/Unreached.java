package org.dottedline.comment;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.dottedline.access.AccountRights;
import org.dottedline.account.Account;
import org.dottedline.member.Member;
import org.dottedline.security.Administrators;

import org.springframework.stereotype.Component;

/** Finds whom a mention does not reach: whoever may not see the account is not told of what is said on it. */
@Component
class Unreached {

	private final Administrators administrators;

	Unreached(Administrators administrators) {
		this.administrators = administrators;
	}

	/** Those of some members who may not see an account. */
	List<Member> among(Account account, List<String> memberIds) {
		AccountRights rights = AccountRights.of(account.snapshot());
		List<String> without = memberIds.stream().distinct().filter(id -> rights.of(id, false) == null).toList();
		if (without.isEmpty()) {
			return List.of();
		}
		Set<String> looksAfterAll = this.administrators.among(without);
		return without.stream()
			.filter(id -> rights.of(id, looksAfterAll.contains(id)) == null)
			.map(id -> Member.of(account.sight(), id))
			.filter(Objects::nonNull)
			.toList();
	}

	/** Those whom a comment mentions in vain. */
	List<Member> by(Comment comment) {
		return among(comment.account(), comment.mentions().stream().map(Member::id).toList());
	}

}
