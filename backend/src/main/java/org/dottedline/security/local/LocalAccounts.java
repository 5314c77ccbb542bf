package org.dottedline.security.local;

import java.util.Optional;

import org.dottedline.security.AccessTokens;
import org.dottedline.security.MemberDirectory;
import org.dottedline.security.Viewer;

import org.springframework.stereotype.Service;

/** The rules of accounts with a password. */
@Service
class LocalAccounts {

	private final LocalAccountRepository repository;

	private final Passwords passwords;

	private final MemberDirectory members;

	private final AccessTokens tokens;

	LocalAccounts(LocalAccountRepository repository, Passwords passwords, MemberDirectory members,
			AccessTokens tokens) {
		this.repository = repository;
		this.passwords = passwords;
		this.members = members;
		this.tokens = tokens;
	}

	/** The account whose name and password these are; an unknown name takes as long as a wrong password. */
	Optional<LocalAccount> check(String userName, String password) {
		Optional<LocalAccount> found = this.repository.findById(LocalAccount.canonical(userName));
		boolean matches = this.passwords.matches(password, found.map(LocalAccount::passwordHash).orElse(null));
		return found.filter(account -> matches);
	}

	/** The account of a viewer, empty when they sign in by other means. */
	Optional<LocalAccount> of(Viewer viewer) {
		return this.repository.findByMemberId(viewer.memberId());
	}

	/**
	 * Gives the viewer's account a new password and ends their sign-ins elsewhere.
	 *
	 * @throws PasswordRefused when the present password is wrong or the next one won't do
	 */
	void changePassword(Viewer viewer, LocalAccount account, String current, String next) {
		if (!this.passwords.matches(current, account.passwordHash())) {
			throw new PasswordRefused("WRONG_PASSWORD", "The present password is wrong.");
		}
		if (next.codePointCount(0, next.length()) < Passwords.SHORTEST) {
			throw new PasswordRefused("PASSWORD_TOO_SHORT",
					"A password has at least " + Passwords.SHORTEST + " characters.");
		}
		if (!this.passwords.isStorable(next)) {
			throw new PasswordRefused("PASSWORD_TOO_LONG",
					"A password has at most " + Passwords.LONGEST + " bytes, which are as many plain letters.");
		}
		if (next.equals(current)) {
			throw new PasswordRefused("PASSWORD_UNCHANGED", "The new password is the present one.");
		}
		this.repository.save(account.withPassword(this.passwords.hash(next)));
		this.tokens.revokeOthers(viewer);
	}

	boolean thereAreNone() {
		return this.repository.count() == 0;
	}

	/** Makes the administrator of a new workspace. */
	void createAdministrator(String userName, String name, String password, boolean mustChangePassword) {
		String memberId = this.members.firstMember(name);
		this.repository.save(new LocalAccount(LocalAccount.canonical(userName), null, this.passwords.hash(password),
				memberId, true, mustChangePassword));
	}

	/** The administrator on whose behalf the command line works. */
	Optional<LocalAccount> administrator() {
		return this.repository.findFirstByAdministratorTrueOrderByUserName();
	}

	String nameOf(LocalAccount account) {
		return this.members.nameOf(account.memberId()).orElse(account.userName());
	}
}
