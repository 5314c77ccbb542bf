package org.dottedline.comment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.dottedline.member.Member;
import org.jspecify.annotations.Nullable;

/** What a member is told by e-mail: one thing with its words, or several in a row. Plain text, so that nothing in it is markup. */
record Letter(String to, String subject, String text) {

	private static final int LONGEST_SUBJECT = 150;

	private static final String WHY = """

			--
			You get this from Dottedline since somebody mentioned or answered you in a comment. To be told on the page alone,
			open %s/settings and switch it off.
			""";

	/**
	 * A letter.
	 * @param told at least one
	 * @param address where readers find us
	 */
	static Letter of(String to, List<Notification> told, String address) {
		String subject = told.size() == 1 ? sentence(told.getFirst()) : told.size() + " comments that concern you";
		String text = told.stream().map(one -> paragraph(one, address)).collect(Collectors.joining("\n\n"));
		return new Letter(to, oneLine(subject), text + "\n" + WHY.formatted(address));
	}

	private static String paragraph(Notification one, String address) {
		return sentence(one) + " (" + oneLine(one.account().name()) + "):\n\n" + indented(one.comment().text()) + "\n\n" + address + "/account/"
				+ encoded(one.account().id()) + "?comment=" + encoded(one.comment().id());
	}

	private static String sentence(Notification one) {
		Member by = one.comment().by();
		String label = one.comment().target().label();
		String who = by == null ? "Somebody" : by.name();
		String about = label == null ? "something that is gone" : label;
		return oneLine(one.kind() == Notification.Kind.MENTION ? who + " mentioned you on " + about : who + " answered on " + about);
	}

	private static String indented(@Nullable String text) {
		return text == null ? "" : text.lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
	}

	/** A name is anything that somebody typed; in a subject a line break would begin another header. */
	private static String oneLine(String text) {
		String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
		return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT)) + "\u2026";
	}

	private static String encoded(String id) {
		return URLEncoder.encode(id, StandardCharsets.UTF_8);
	}

}
