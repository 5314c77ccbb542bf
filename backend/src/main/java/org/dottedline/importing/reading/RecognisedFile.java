package org.dottedline.importing.reading;

import org.jspecify.annotations.Nullable;

/**
 * What became of one of the files, or of one entry of a zip.
 *
 * @param name          the sender's name; an entry of a zip is {@code archive.zip/folder/file.csv}
 * @param type          the object that the file holds; of a tree file with nested children, that of its first record
 * @param rows          rows that can be read from it, those of nested children and later duplicates included; null when
 *                      the file was not counted
 * @param ignoredReason why nothing is read from it, for a person; null when it is read
 */
public record RecognisedFile(String name, FileKind kind, @Nullable SObject type, @Nullable Long rows,
		@Nullable String ignoredReason) {

	/** Whether nothing is read from this file. A plan is not ignored, and has no rows. */
	public boolean ignored() {
		return ignoredReason != null;
	}

	static RecognisedFile ignored(String name, FileKind kind, String reason) {
		return new RecognisedFile(name, kind, null, null, reason);
	}
}
