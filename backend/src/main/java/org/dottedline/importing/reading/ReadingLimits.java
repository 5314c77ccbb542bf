package org.dottedline.importing.reading;

/**
 * How much is taken before it is refused.
 *
 * @param zipEntries         entries in one zip
 * @param zipBytes           bytes that one zip may inflate to
 * @param zipRatio           times that an entry may grow when inflated; only asked of entries over 1 MiB, since a small
 *                           file of equal rows is no bomb
 * @param fieldLength        characters in one field, the longest text that the CRM can hold
 */
public record ReadingLimits(int zipEntries, long zipBytes, int zipRatio, int fieldLength) {

	/** 10,000 entries, 512 MiB, 100 to 1, 131,072 characters. */
	public static final ReadingLimits DEFAULT = new ReadingLimits(10_000, 512L << 20, 100, 131_072);
}
