package org.dottedline.security.local;

import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Gives members a name and a first password to sign in with, which they have to change then. */
@Service
public class MemberSignIns {

	private static final Pattern USER_NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{2,64}");

	private final LocalAccountRepository repository;

	private final Passwords passwords;

	MemberSignIns(LocalAccountRepository repository, Passwords passwords) {
		this.repository = repository;
		this.passwords = passwords;
	}

	/** Why a user name cannot be given; empty when it can. */
	public Optional<String> whyNotName(String userName) {
		if (!USER_NAME.matcher(userName).matches()) {
			return Optional.of("A user name has 2 to 64 letters, digits and . _ - @.");
		}
		return this.repository.existsById(LocalAccount.canonical(userName))
				? Optional.of("This user name is taken; choose another.") : Optional.empty();
	}

	/** Why a password will not do; empty when it will. */
	public Optional<String> whyNotPassword(String password) {
		if (password.codePointCount(0, password.length()) < Passwords.SHORTEST) {
			return Optional.of("A password has at least " + Passwords.SHORTEST + " characters.");
		}
		return this.passwords.isStorable(password) ? Optional.empty()
				: Optional.of("A password has at most " + Passwords.LONGEST + " bytes.");
	}

	/** Keeps a sign-in; false when somebody else took the name meanwhile. */
	public boolean create(String userName, String password, String memberId, boolean administrator) {
		try {
			this.repository.save(new LocalAccount(LocalAccount.canonical(userName), null,
					this.passwords.hash(password), memberId, administrator, true));
			return true;
		}
		catch (DataIntegrityViolationException | OptimisticLockingFailureException taken) {
			return false;
		}
	}

}
