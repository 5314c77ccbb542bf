package org.dottedline.stakeholder;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * By what a person may be recognised.
 * @param id of the person; who has been known longer has the lower one
 * @param key of the name
 * @param titles of the seats that they hold or held, in lower case
 * @param employers ids of organizations
 */
record Likeness(String id, String key, @Nullable String email, @Nullable String phone, Set<String> titles,
		Set<String> employers) {

	/** Fewer digits than this are an extension, which many share. */
	private static final int TELEPHONE = 6;

	static Likeness of(String id, @Nullable String name, @Nullable String email, @Nullable String phone,
			Collection<String> titles, Collection<String> employers) {
		return new Likeness(id, PersonNames.key(name == null ? "" : name), lower(email), digits(phone),
				titles.stream().map(Likeness::lower).collect(Collectors.toSet()), Set.copyOf(employers));
	}

	/** What two of one name have in common beside it. */
	Set<MergeSign> signs(Likeness other) {
		Set<MergeSign> signs = EnumSet.noneOf(MergeSign.class);
		if (this.email != null && this.email.equals(other.email)) {
			signs.add(MergeSign.EMAIL);
		}
		else if (this.email != null && other.email != null && Objects.equals(domain(this.email), domain(other.email))) {
			signs.add(MergeSign.EMAIL_DOMAIN);
		}
		if (this.phone != null && this.phone.equals(other.phone)) {
			signs.add(MergeSign.PHONE);
		}
		if (!Collections.disjoint(this.titles, other.titles)) {
			signs.add(MergeSign.TITLE);
		}
		if (!Collections.disjoint(this.employers, other.employers)) {
			signs.add(MergeSign.EMPLOYER);
		}
		return signs;
	}

	private static @Nullable String lower(@Nullable String text) {
		return text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
	}

	private static @Nullable String domain(String email) {
		int at = email.lastIndexOf('@');
		return at < 0 ? null : email.substring(at + 1);
	}

	private static @Nullable String digits(@Nullable String phone) {
		String digits = phone == null ? "" : phone.replaceAll("\\D", "");
		return digits.length() < TELEPHONE ? null : digits;
	}

}
