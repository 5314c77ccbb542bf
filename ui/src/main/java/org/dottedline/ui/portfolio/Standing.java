package org.dottedline.ui.portfolio;

import java.time.LocalDate;
import java.util.Optional;

import org.dottedline.schema.types.Account;
import org.dottedline.schema.types.Member;
import org.jspecify.annotations.Nullable;

/** One account in the portfolio with what of our families it has, is buying and could still buy. */
record Standing(Account account, StateTally families, Won won) {

	String id() {
		return account.getId();
	}

	String name() {
		return account.getName();
	}

	Optional<String> owner() {
		return Optional.ofNullable(account.getOwner()).map(Member::getName);
	}

	Optional<LocalDate> renewal() {
		return Optional.ofNullable(account.getRenewalDate());
	}

	/** Whether any of its words contains a text, without regard to case. */
	boolean mentions(String text) {
		return contains(name(), text) || contains(owner().orElse(null), text) || contains(account.getIndustry(), text)
				|| contains(account.getCountry(), text);
	}

	private static boolean contains(@Nullable String whole, String part) {
		return whole != null && whole.toLowerCase().contains(part.toLowerCase());
	}
}
