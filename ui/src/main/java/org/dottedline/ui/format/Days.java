package org.dottedline.ui.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Days and points in time in a reader's locale and zone. */
public final class Days {

	private final ZoneId zone;
	private final DateTimeFormatter day;
	private final DateTimeFormatter month;
	private final DateTimeFormatter moment;

	public Days(Locale locale, ZoneId zone) {
		this.zone = zone;
		day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
		month = DateTimeFormatter.ofPattern("LLL yyyy", locale);
		moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale);
	}

	/** A calendar day, such as 30 Jun 2027. */
	public String day(LocalDate date) {
		return day.format(date);
	}

	/** When a day has ended for the reader. */
	public OffsetDateTime endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
	}

	/** A point in time to the minute, in the reader's zone. */
	public String moment(OffsetDateTime at) {
		return moment.format(at.atZoneSameInstant(zone));
	}

	/** From when to when, with a word where an end is not known; empty when neither is. */
	public static String span(@Nullable String from, @Nullable String to) {
		if (from == null && to == null) {
			return "";
		}
		if (from == null) {
			return "until " + to;
		}
		return to == null ? "since " + from : from + " to " + to;
	}

	/** A day, month or year as the API writes it, such as 14 Mar 2016, Mar 2016 or 2016. */
	public String partial(String date) {
		return switch (date.length()) {
			case 10 -> day(LocalDate.parse(date));
			case 7 -> month.format(YearMonth.parse(date));
			default -> date;
		};
	}

	/** From when to when, each a day, month or year, with a word where an end is not known; empty when neither is. */
	public String partialSpan(@Nullable String from, @Nullable String to) {
		return from != null && from.equals(to) ? partial(from) : span(from == null ? null : partial(from), to == null ? null : partial(to));
	}

	/** The present day where the reader is. */
	public LocalDate today() {
		return Instant.now().atZone(zone).toLocalDate();
	}

	/** How many days lie ahead until a date: today 0, yesterday -1. */
	public long daysUntil(LocalDate date) {
		return ChronoUnit.DAYS.between(today(), date);
	}
}
