package org.dottedline.ui.account;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.dottedline.ui.format.Reader;
import org.jspecify.annotations.Nullable;

/**
 * As of when the details are shown, read only.
 *
 * @param at null while it is not told yet
 * @param day that begins then; null: now, beside an earlier day
 */
record AsOf(@Nullable OffsetDateTime at, @Nullable LocalDate day) {

	/** The page has said that it shows the past, but not yet which. */
	static final AsOf UNTOLD = new AsOf(null, null);

	/** What the map tells of its day; null for now. */
	static @Nullable AsOf told(String at, String day) {
		return at.isEmpty() ? null : new AsOf(OffsetDateTime.parse(at), day.isEmpty() ? null : LocalDate.parse(day));
	}

	String words(Reader reader) {
		return day == null ? "As it is now, beside an earlier day. Read only." : "As " + reader.days().day(day) + " began. Read only.";
	}
}
