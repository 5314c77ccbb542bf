package org.dottedline.ui.person;

import java.util.List;
import java.util.stream.Collectors;

import org.dottedline.schema.types.MergeSign;
import org.dottedline.schema.types.Person;

/** What speaks for two persons being one, in words. */
final class MergeWords {

	private MergeWords() {
	}

	static String signs(List<MergeSign> signs) {
		return signs.stream().map(MergeWords::sign).collect(Collectors.joining(", "));
	}

	private static String sign(MergeSign sign) {
		return switch (sign) {
			case EMAIL -> "mail address";
			case EMAIL_DOMAIN -> "mail domain";
			case PHONE -> "telephone number";
			case TITLE -> "title";
			case EMPLOYER -> "employer";
		};
	}

	/** Where somebody is or was, in a few words. */
	static String place(Person person) {
		return person.getTenures().stream().limit(1)
				.map(tenure -> (tenure.getTitle() == null ? "without a title" : tenure.getTitle()) + " at " + tenure.getAccount().getName())
				.findFirst().orElse("without a seat");
	}
}
