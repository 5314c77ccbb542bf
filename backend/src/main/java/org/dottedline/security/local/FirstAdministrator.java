package org.dottedline.security.local;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Gives a new workspace its administrator before anything else is put into it. The password comes from
 * {@code DOTTEDLINE_ADMIN_PASSWORD} or is made and shown on standard output, this once. It is there before the server answers.
 */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

	static final String USER_NAME = "admin";

	private static final Logger logger = LoggerFactory.getLogger(FirstAdministrator.class);

	private final LocalAccounts accounts;

	private final String given;

	FirstAdministrator(LocalAccounts accounts, @Value("${dottedline.admin-password:}") String given) {
		this.accounts = accounts;
		this.given = given;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!this.accounts.thereAreNone()) {
			return;
		}
		String password = this.given.isBlank() ? OneTimePassword.make() : this.given;
		try {
			this.accounts.createAdministrator(USER_NAME, "Administrator", password, this.given.isBlank());
		}
		catch (DataIntegrityViolationException | OptimisticLockingFailureException ex) {
			logger.info("Another node has made the administrator in the meantime");
			return;
		}
		if (this.given.isBlank()) {
			show(password);
		}
	}

	private static void show(String password) {
		String rule = "=".repeat(68);
		System.out.printf("%n%s%n  Sign in for the first time with%n%n    user name  %s%n    password   %s%n%n"
				+ "  This is shown once. You will be asked to change the password.%n%s%n%n", rule, USER_NAME, password, rule);
	}
}
