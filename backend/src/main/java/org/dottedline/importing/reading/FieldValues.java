package org.dottedline.importing.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the texts of an export as what they mean, or says why they can mean more than one thing. */
final class FieldValues {

	/** Longer than any number or date that is one; keeps absurd texts out of the messages and out of BigDecimal. */
	private static final int LONGEST = 64;

	/** Beyond this an exponent is no amount, and would blow up when written out. */
	private static final int LARGEST_EXPONENT = 30;

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
	private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})(?:,?\\s.*)?");

	/** As the CRM's API, Data Loader and spreadsheets write it: with T or a blank, with or without time and zone. */
	private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd")
			.optionalStart().appendPattern("['T'][' ']HH:mm").optionalStart().appendPattern(":ss").optionalStart()
			.appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true).optionalEnd().optionalEnd().appendPattern("[' ']")
			.appendPattern("[XXX][XX][X]").optionalEnd().toFormatter(Locale.ROOT)
			.withResolverStyle(ResolverStyle.STRICT);

	private FieldValues() {
	}

	/** A way to read a text. */
	interface Reading<T> {
		T read(String text) throws Unreadable;
	}

	/** The text is none of what was asked for. */
	static final class Unreadable extends Exception {

		final ProblemCode code;

		Unreadable(ProblemCode code, String message) {
			super(message, null, false, false);
			this.code = code;
		}
	}

	static BigDecimal decimal(String text) throws Unreadable {
		if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
			throw new Unreadable(ProblemCode.NOT_A_NUMBER, whyNoNumber(text));
		}
		BigDecimal number = new BigDecimal(text);
		if (number.precision() - number.scale() > LARGEST_EXPONENT || number.scale() > LARGEST_EXPONENT) {
			throw new Unreadable(ProblemCode.NOT_A_NUMBER, quoted(text) + " is out of range");
		}
		return number.scale() < 0 ? number.setScale(0) : number;
	}

	static LocalDate date(String text) throws Unreadable {
		return moment(text).query(TemporalQueries.localDate());
	}

	static Instant instant(String text) throws Unreadable {
		TemporalAccessor moment = moment(text);
		LocalDate day = moment.query(TemporalQueries.localDate());
		if (!moment.isSupported(ChronoField.HOUR_OF_DAY)) {
			return day.atStartOfDay().toInstant(ZoneOffset.UTC);
		}
		return moment.isSupported(ChronoField.OFFSET_SECONDS) ? OffsetDateTime.from(moment).toInstant()
				: LocalDateTime.from(moment).toInstant(ZoneOffset.UTC);
	}

	static boolean yesOrNo(String text) throws Unreadable {
		return switch (text.toLowerCase(Locale.ROOT)) {
			case "true", "1", "yes" -> true;
			case "false", "0", "no" -> false;
			default -> throw new Unreadable(ProblemCode.NOT_A_BOOLEAN,
					quoted(text) + " is neither true nor false, yes nor no, 1 nor 0");
		};
	}

	private static TemporalAccessor moment(String text) throws Unreadable {
		if (text.length() > LONGEST) {
			throw new Unreadable(ProblemCode.NOT_A_DATE, quoted(text) + " is no date");
		}
		try {
			Matcher slashed = SLASHED.matcher(text);
			return slashed.matches() ? slashed(text, slashed) : ISO.parse(text);
		} catch (DateTimeException e) {
			throw new Unreadable(ProblemCode.NOT_A_DATE,
					quoted(text) + " is no date; dates are written like 2014-09-30");
		}
	}

	/** With dots the day comes first everywhere; with slashes only a number over 12, or two equal ones, tell. */
	private static LocalDate slashed(String text, Matcher parts) throws Unreadable {
		int first = Integer.parseInt(parts.group(1));
		int second = Integer.parseInt(parts.group(3));
		int year = Integer.parseInt(parts.group(4));
		if (parts.group(2).equals(".") || first > 12 || first == second) {
			return LocalDate.of(year, second, first);
		}
		if (second > 12) {
			return LocalDate.of(year, first, second);
		}
		throw new Unreadable(ProblemCode.AMBIGUOUS_DATE, quoted(text) + " could be " + LocalDate.of(year, first, second)
				+ " or " + LocalDate.of(year, second, first) + "; dates are written like 2014-09-30");
	}

	private static String whyNoNumber(String text) {
		String plain = "; numbers are written like 1234.50";
		if (text.length() > LONGEST || text.chars().noneMatch(Character::isDigit)) {
			return quoted(text) + " is no number";
		}
		if (text.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)) {
			return quoted(text) + " has a currency sign" + plain;
		}
		if (text.matches("[+-]?[\\d.,'\u2019\\s\u00a0\u202f]+")) {
			return quoted(text) + " has separators that could mean thousands or decimals" + plain;
		}
		return quoted(text) + " is no number" + plain;
	}

	static String quoted(String text) {
		return text.length() <= LONGEST ? "\"" + text + "\"" : "\"" + text.substring(0, LONGEST) + "...\"";
	}
}
